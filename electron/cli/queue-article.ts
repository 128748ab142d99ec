import { appError } from '../../shared/app-error'
import type { Target } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { fitToPublish, goLive } from '../publish/publish-article'
import { readTargets } from '../settings/read-targets'
import type { Call } from './call'
import { decideFirst } from './decide-first'
import { inNewsroom, namedArticle } from './newsroom-at'

/**
 * Puts an article into the queue of a place by its name or id. The place's password is in the app's
 * keeping: the app sends, as soon as it is open.
 */
export async function queueArticle(call: Call, name: string): Promise<Result<string>> {
  const id = namedArticle(call)
  if (!id.ok) return id
  const articleId = id.value
  return inNewsroom(call, ({ store, dataFolder, act }) => {
    const targets = readTargets(dataFolder)
    const target = targets.find(({ id: known, siteName }) => [known, siteName].includes(name))
    if (target === undefined) return err(noPlace(name, targets))
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

function noPlace(name: string, targets: readonly Target[]) {
  const known = targets.map(({ siteName }) => `“${siteName}”`).join(', ')
  const there = known === '' ? 'There is none yet.' : `There are ${known}.`
  return appError(
    'target-missing',
    `No place called “${name}” is set up. ${there}`,
    'Set it up in the app, under Places.',
  )
}
