import { ok, type Result } from '../../shared/result'
import { fitToPublish, goLive } from '../publish/publish-article'
import type { Call } from './call'
import { decideFirst } from './decide-first'
import { namedPlace } from './named-place'
import { inNewsroom, namedArticle } from './newsroom-at'

/**
 * `publish ID --to PLACE`: puts an article into the queue of a place by its name or id. The place's
 * password is in the app's keeping: the app sends, as soon as it is open.
 */
export async function queueArticle(call: Call): Promise<Result<string>> {
  const id = namedArticle(call)
  if (!id.ok) return id
  const articleId = id.value
  return inNewsroom(call, ({ store, dataFolder, act }) => {
    const place = namedPlace(dataFolder, call.options.to ?? '')
    if (!place.ok) return place
    const target = place.value
    for (const step of [
      () => decideFirst(call, { store, articleId, act }),
      () => fitToPublish(store, { articleId, act }),
      () => goLive(store, { articleId, act }),
    ]) {
      const done = step()
      if (!done.ok) return done
    }
    const order = { articleId, targetId: target.id, kind: 'publish' } as const
    const queued = store.outbox.enqueue({ ...order, notBefore: null, publishAt: null }, act)
    if (!queued.ok) return queued
    if (call.json) return ok(JSON.stringify({ id: queued.value.id, state: queued.value.state }))
    return ok(`queued     ${target.siteName}\nDateline sends it as soon as its window is open.`)
  })
}
