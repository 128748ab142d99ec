import { appError } from '../../shared/app-error'
import { targetId, type ArticleId } from '../../shared/ids'
import type { RemoteTarget } from '../../shared/model/publication'
import { err, ok } from '../../shared/result'
import { sendDelivery, type SendParts } from '../../electron/publish/outbox/send-delivery'
import { sendCall } from '../../electron/publish/remote/http'
import { openApiSite } from '../../electron/publish/remote/open-api/open-api-site'
import type { RemoteSite } from '../../electron/publish/remote/remote-site'
import type { ContentStore } from '../../electron/store/content-store'
import { ann, noon } from '../store/support/temp-newsroom'
import { must } from './open-api-newsroom'
import { startReceiver } from './receiver/receiver.mjs'

/** Our own token there. */
export const token = 'the-token-of-dateline'
/** The token of Mara, who works on the site itself. */
export const colleague = 'the-token-of-a-colleague'

/** The Courier, running. */
export type Courier = Awaited<ReturnType<typeof startCourier>>

/** The Courier as publishing has it. */
export interface CourierPlace {
  readonly site: RemoteSite
  readonly target: RemoteTarget
}

/** Starts The Courier, a site with the open API. */
export function startCourier() {
  return startReceiver({ tokens: { [token]: { user: 'Dateline' }, [colleague]: { user: 'Mara' } } })
}

/** How The Courier is reached. */
export function placeOf(
  { apiUrl, url }: Pick<Courier, 'apiUrl' | 'url'>,
  now: () => number = () => noon,
): CourierPlace {
  const target: RemoteTarget = {
    ...{ kind: 'open-api', id: targetId('courier'), siteName: 'The Courier' },
    ...{ siteUrl: url, apiUrl, adminUrl: '', allowHttp: false },
  }
  return {
    site: openApiSite({ siteName: 'The Courier', apiUrl, token, send: sendCall, now }),
    target,
  }
}

/** Sends an article there now; one whose pictures were sent before. */
export async function publishThere(
  { site, target }: CourierPlace,
  { store, articleId }: { readonly store: ContentStore; readonly articleId: ArticleId },
) {
  const of = { articleId, targetId: target.id, kind: 'publish' } as const
  const queued = must(store.outbox.enqueue({ ...of, notBefore: null, publishAt: null }, ann(60)))
  const parts: SendParts = {
    store,
    now: () => noon + 60_000,
    siteAssets: '',
    pictureForm: () => Promise.resolve(err(appError('unexpected', '', ''))),
    drawn: () => Promise.resolve(err(appError('unexpected', '', ''))),
    pictureBytes: () => Promise.resolve(err(appError('unexpected', '', ''))),
    findTarget: () => target,
    openSite: () => ok(site),
    onReport: () => undefined,
  }
  const delivery = must(store.outbox.note(queued.id, { state: 'sending' }))
  const sent = await sendDelivery(parts, delivery, () => undefined)
  store.outbox.note(queued.id, { state: sent.ok ? sent.value : 'cancelled' })
  return sent
}
