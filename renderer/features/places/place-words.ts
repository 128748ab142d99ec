import type { SiteAccessReply } from '../../../shared/ipc/requests/site-requests'
import type { RemoteTarget, Target } from '../../../shared/model/publication'
import type { SiteFound } from '../../../shared/model/site-found'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import type { PlacesSlice } from '../../state/places-slice'
import { hostOf } from '../../state/site-form'

/** What a place is, in a word. */
export function kindWord(kind: Target['kind']): string {
  switch (kind) {
    case 'folder':
      return say('Folder')
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

/** Where a place is: its path, or its address. */
export function whereabouts(target: Target): string {
  return target.kind === 'folder' ? target.folder : target.siteUrl
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
  if (target.kind === 'folder' || secrets === null) return ''
  if (secrets.kept.some(({ id }) => id === target.id)) return ''
  return say('Its {secret} is not at hand: nothing can be sent there before you give it again.', {
    secret: secretWord(target.kind),
  })
}

/** What the secret of a kind of site is called within a sentence. */
export function secretWord(kind: RemoteTarget['kind']): string {
  switch (kind) {
    case 'wordpress':
      return say('application password')
    case 'ghost':
      return 'key'
    case 'open-api':
      return 'token'
    default:
      return assertNever(kind)
  }
}

/** What stays when a place is removed, and what does not. */
export function removalWords(target: Target): string {
  if (target.kind === 'folder') {
    return say(
      'The pages in the folder stay, and readers keep them. Dateline no longer writes there; your articles and their history stay as they are.',
    )
  }
  return say(
    'Readers keep the pages that are there. Dateline forgets the place and its {secret}; your articles and their history stay as they are.',
    { secret: secretWord(target.kind) },
  )
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
        ? say('May create articles')
        : say('May not create articles: only those that are there can be changed'),
    },
    {
      may: mayPublish,
      words: mayPublish
        ? say('May publish them')
        : say('May not publish: articles cannot go to readers from here'),
    },
    {
      may: mayUpload,
      words: mayUpload
        ? say('May upload pictures')
        : say('May not upload pictures: an article with a lead picture cannot be sent there'),
    },
  ]
}
