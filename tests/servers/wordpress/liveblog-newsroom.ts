import type { ConflictPlace } from '../../../electron/publish/outbox/conflict-place'
import { sendDelivery } from '../../../electron/publish/outbox/send-delivery'
import { sendCall, type SendCall } from '../../../electron/publish/remote/http'
import type { RemotePost } from '../../../electron/publish/remote/remote-site'
import { wordPressSite } from '../../../electron/publish/remote/wordpress/wordpress-site'
import type { ContentStore } from '../../../electron/store/content-store'
import { appError } from '../../../shared/app-error'
import { targetId, type ArticleId } from '../../../shared/ids'
import type { RemoteTarget } from '../../../shared/model/publication'
import type { RemotePart } from '../../../shared/publish/remote/remote-content'
import { err, ok } from '../../../shared/result'
import type { Role } from '../../support/wordpress-server'
import { ann, must, noon } from '../../store/support/temp-newsroom'
import { wordPressUnderTest } from './wordpress-under-test'

const there = await wordPressUnderTest('liveblog')
export const { suiteName, isAbsent, inLiveblog, bySomebody, siteAs } = there

/** A newsroom that publishes one article to the WordPress with Liveblog. */
export interface LiveblogNewsroom {
  readonly store: ContentStore
  readonly articleId: ArticleId
}

/** The place it publishes to, as one of the site’s users. */
export function target(role: Role = 'editor'): RemoteTarget {
  const { root: apiUrl, adminUrl, siteName, user } = there.accountOf(role)
  const siteUrl = `${there.serverUrl()}/`
  return {
    ...{ kind: 'wordpress', id: targetId('wp'), siteName, siteUrl, apiUrl, adminUrl, user },
    allowHttp: false,
  }
}

/** The site over a connection of one’s own. */
export function siteOver(send: SendCall, role: Role = 'editor') {
  return wordPressSite(there.accountOf(role), { send, now: Date.now })
}

/** Publishes the article as it stands now. `send` may break the connection. */
export async function publishNow(
  { store, articleId }: LiveblogNewsroom,
  { send = sendCall, role = 'editor' }: { readonly send?: SendCall; readonly role?: Role } = {},
) {
  const of = { articleId, targetId: target().id, kind: 'publish' } as const
  const queued = must(store.outbox.enqueue({ ...of, notBefore: null, publishAt: null }, ann(60)))
  const delivery = must(store.outbox.note(queued.id, { state: 'sending' }))
  const sent = await sendDelivery(
    {
      store,
      now: () => noon + 60_000,
      siteAssets: '',
      pictureForm: () => Promise.resolve(err(appError('unexpected', '', ''))),
      drawn: () => Promise.resolve(err(appError('unexpected', '', ''))),
      pictureBytes: () => Promise.resolve(err(appError('unexpected', '', ''))),
      findTarget: () => target(role),
      openSite: () => ok(siteOver(send, role)),
      onReport: () => undefined,
    },
    delivery,
    () => undefined,
  )
  store.outbox.note(queued.id, { state: sent.ok ? sent.value : 'cancelled' })
  return sent
}

/** Where a conflict is decided. */
export function place({ store, articleId }: LiveblogNewsroom): ConflictPlace {
  return {
    ...{ store, articleId, site: siteAs('editor'), target: target(), act: ann(120) },
    takePictures: (body) => Promise.resolve(body),
    keepPicture: () => Promise.resolve(err(appError('unexpected', '', ''))),
  }
}

/** The post’s number there. */
export function postId({ store, articleId }: LiveblogNewsroom): string {
  return store.remote.copy(target().id, articleId)?.remoteId ?? ''
}

/** An entry as the plug-in shows it. */
export interface Shown {
  readonly id: string
  readonly content: string
  readonly render: string
  readonly key_event: boolean
  readonly key_event_content?: string
  readonly entry_time: number
  readonly authors: readonly { readonly name: string }[]
}

/** All entries of a post, newest first, as the plug-in’s own page asks for them. */
export async function entriesOf(remoteId: string): Promise<readonly Shown[]> {
  const shown: Shown[] = []
  for (let page = 1; ; page += 1) {
    const got = await inLiveblog(`${remoteId}/get-entries/${String(page)}/0-0`)
    shown.push(...((got.entries ?? []) as readonly Shown[]))
    if (page >= Number(got.pages ?? 0)) return shown
  }
}

/** Somebody on the site enters, changes or deletes something with the plug-in’s own editor. */
export async function somebodyEnters(
  remoteId: string,
  call: {
    readonly crud_action: 'insert' | 'update' | 'delete'
    readonly content?: string
    readonly entry_id?: number
  },
  role: Role = 'admin',
): Promise<string> {
  const done = await inLiveblog(`${remoteId}/crud`, { author_id: 1, ...call }, role)
  return (done.entries as readonly Shown[])[0]?.id ?? ''
}

/** A connection whose answers to these calls are lost, though the site did what was asked. */
export function losingAnswers(isLost: (path: string, body: string) => boolean): SendCall {
  return async (call) => {
    const answer = await sendCall(call)
    const body = typeof call.body === 'string' ? call.body : ''
    return isLost(call.url, body) ? err(appError('network-down', 'Lost.', '')) : answer
  }
}

/** What a post says; the entries’ numbers are the site’s own. */
export function saidIn(post: RemotePost | null): object {
  if (post === null) throw new Error('no post')
  return { ...post.content, parts: post.content.parts.map(withoutNumber) }
}

function withoutNumber(part: RemotePart): object {
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== 'remoteId'))
}
