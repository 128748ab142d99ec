import type { Delivery } from '../../shared/model/delivery'
import type { Target } from '../../shared/model/publication'
import { utcTime } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import { readTargets } from '../settings/read-targets'
import type { Call } from './call'
import { inNewsroom } from './newsroom-at'

/** `queue`: what is on its way to readers, in order: state, place, article, when it was written. */
export async function queueCommand(call: Call): Promise<Result<string>> {
  return inNewsroom(call, ({ store, dataFolder }) => {
    const targets = readTargets(dataFolder)
    const open = store.outbox.open()
    const named = store.articles.summaries([...new Set(open.map(({ articleId }) => articleId))])
    const titles = new Map(named.map(({ id, title }) => [id, title]))
    const lines = open.map((delivery) => ({
      delivery,
      place: placeName(delivery, targets),
      title: titles.get(delivery.articleId) ?? '',
    }))
    if (call.json) return ok(JSON.stringify(lines.map(jsonLine)))
    return ok(lines.map(textLine).join('\n'))
  })
}

interface QueueLine {
  readonly delivery: Delivery
  readonly place: string
  readonly title: string
}

function textLine({ delivery, place, title }: QueueLine): string {
  const { state, articleId, queuedAt, trouble, nextTryAt } = delivery
  const waits = state === 'waiting' ? [`next try ${utcTime(nextTryAt)}`] : []
  const why = trouble === null ? [] : [`${trouble.message} ${trouble.remedy}`]
  const written = `written ${utcTime(queuedAt)}`
  return [state, place, articleId, title, written, ...waits, ...why].join('\t')
}

function jsonLine({ delivery, place, title }: QueueLine): unknown {
  const { id, articleId, kind, state, author, queuedAt, nextTryAt, attempts, trouble } = delivery
  return {
    ...{ id, articleId, title, place, kind, state, author, attempts },
    writtenAt: utcTime(queuedAt),
    nextTryAt: utcTime(nextTryAt),
    trouble: trouble === null ? null : `${trouble.message} ${trouble.remedy}`,
  }
}

// A place that was given up since is known by its id alone.
function placeName({ targetId }: Delivery, targets: readonly Target[]): string {
  return targets.find(({ id }) => id === targetId)?.siteName ?? targetId
}
