import type { SiteAccessReply } from '../../../shared/ipc/requests/site-requests'
import type { RemoteTarget, Target } from '../../../shared/model/publication'
import type { SiteFound } from '../../../shared/model/site-found'
import type { SiteHost } from '../../../shared/model/site-host'
import { assertNever } from '../../../shared/result'
import type { PlacesSlice } from '../../state/places-slice'
import { hostOf } from '../../state/site-form'

/** What a place is, in a word. */
export function kindWord(kind: Target['kind']): string {
  switch (kind) {
    case 'folder':
      return 'Folder'
    case 'wordpress':
      return 'WordPress'
    case 'ghost':
      return 'Ghost'
    case 'open-api':
      return 'Open API'
    default:
      return assertNever(kind)
  }
}

/** Where a place is: its path and what is beyond it, or its address. */
export function whereabouts(target: Target): string {
  if (target.kind !== 'folder') return target.siteUrl
  return target.host === undefined
    ? target.folder
    : `${target.folder}, then by ${hostWords(target.host)}`
}

/** How a folder reaches readers, within a sentence. */
export function hostWords(host: SiteHost): string {
  switch (host.kind) {
    case 'sftp':
      return `SFTP to ${host.server}`
    case 's3':
      return `S3 to ${host.bucket} at ${hostOf(host.endpoint)}`
    case 'git':
      return `git to ${hostOf(host.url)}, branch ${host.branch}`
    case 'netlify':
      return `Netlify to ${host.siteId}`
    case 'cloudflare':
      return `Cloudflare to ${host.worker}`
    default:
      return assertNever(host)
  }
}

/** What a site is made with, as it says itself or as it was set up. */
export function serverWords({ server, kind }: SiteFound): string {
  return server === '' ? kindWord(kind) : server
}

/** Where the secret goes, where that is not the site itself; empty where it is. */
export function elsewhere({ apiUrl, siteUrl }: Pick<SiteFound, 'apiUrl' | 'siteUrl'>): string {
  return hostOf(apiUrl) === hostOf(siteUrl) ? '' : hostOf(apiUrl)
}

/** What is missing before a place can be published to; empty where nothing is. */
export function missingWords(target: Target, secrets: PlacesSlice['secrets']): string {
  const kind = target.kind === 'folder' ? target.host?.kind : target.kind
  if (kind === undefined || secrets === null) return ''
  if (secrets.kept.some(({ id }) => id === target.id)) return ''
  return `Its ${secretWord(kind)} is not at hand: nothing can be sent there before you give it again.`
}

/** What the secret of a kind of site is called within a sentence. */
export function secretWord(kind: RemoteTarget['kind'] | SiteHost['kind']): string {
  switch (kind) {
    case 'wordpress':
      return 'application password'
    case 'ghost':
      return 'key'
    case 'open-api':
    case 'git':
    case 'netlify':
    case 'cloudflare':
      return 'token'
    case 'sftp':
      return 'password or private key'
    case 's3':
      return 'secret access key'
    default:
      return assertNever(kind)
  }
}

/** What stays when a place is removed, and what does not. */
export function removalWords(target: Target): string {
  if (target.kind === 'folder' && target.host !== undefined) {
    return `The pages in the folder and at the host stay, and readers keep them. Dateline forgets the place and its ${secretWord(target.host.kind)}; your articles and their history stay as they are.`
  }
  if (target.kind === 'folder') {
    return 'The pages in the folder stay, and readers keep them. Dateline no longer writes there; your articles and their history stay as they are.'
  }
  return `Readers keep the pages that are there. Dateline forgets the place and its ${secretWord(target.kind)}; your articles and their history stay as they are.`
}

/** One thing that a site lets us do, or not. */
export interface Permission {
  readonly may: boolean
  readonly words: string
}

/** What a site lets us do, each in words of its own: a mark alone says too little. */
export function permissions(access: SiteAccessReply): readonly Permission[] {
  const { mayCreate, mayPublish, mayUpload } = access
  return [
    {
      may: mayCreate,
      words: mayCreate
        ? 'May create articles'
        : 'May not create articles: only those that are there can be changed',
    },
    {
      may: mayPublish,
      words: mayPublish
        ? 'May publish them'
        : 'May not publish: articles cannot go to readers from here',
    },
    {
      may: mayUpload,
      words: mayUpload
        ? 'May upload pictures'
        : 'May not upload pictures: an article with a lead picture cannot be sent there',
    },
  ]
}
