import type { KeyboardEvent } from 'react'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { stepTo, type QueuedDelivery } from '../../state/deliveries'

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
}

/** Does what a key means in the queue; answers where the cursor is then, if the key was for it. */
export function pressDelivery(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  on: { readonly deliveries: readonly QueuedDelivery[]; readonly at: number },
): number | undefined {
  const { deliveries, at } = on
  const delivery = deliveries[at]
  if (event.ctrlKey || event.metaKey || delivery === undefined) return undefined
  const step = steps[event.key]
  if (event.altKey) {
    if (step !== 1 && step !== -1) return undefined
    const before = stepTo(deliveries, delivery.id, step)
    if (before !== undefined) void useApp.getState().reorderDelivery(delivery.id, before)
    return at
  }
  if (step !== undefined) return Math.min(Math.max(at + step, 0), deliveries.length - 1)
  if (event.key === 'Enter') {
    openDelivery(delivery)
    return at
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    askToCancel(delivery)
    return at
  }
  return undefined
}

/** Tries again what waits or failed, looks at what somebody changed, else opens the article. */
export function openDelivery(delivery: QueuedDelivery): void {
  const app = useApp.getState()
  const { state, articleId, targetId, trouble } = delivery
  if (state === 'conflict') {
    void openArticle(delivery).then(() => useApp.getState().lookAtConflict(targetId))
  } else if (state === 'failed' && trouble?.kind === 'remote-gone') {
    void openArticle(delivery)
  } else if (state === 'failed' || state === 'sent' || isHeld(delivery, app.queue.paused)) {
    void app.retryDelivery(delivery.id)
  } else void app.openArticle(articleId)
}

/** What was not sent can be taken out; what a server has, or is getting, cannot. */
export function mayCancel({ state }: QueuedDelivery): boolean {
  return state === 'waiting' || state === 'failed' || state === 'conflict'
}

/** Asks before a sending is taken out of the queue. */
export function askToCancel(delivery: QueuedDelivery): void {
  const app = useApp.getState()
  if (mayCancel(delivery)) app.openDialog({ kind: 'cancel-delivery', delivery })
  else {
    app.tellNews({
      text: say('The server has this already. Take the article down in its Publish panel.'),
      lasts: 5_000,
    })
  }
}

async function openArticle({ articleId }: QueuedDelivery): Promise<void> {
  const { coverage, openArticle: open, stopLooking } = useApp.getState()
  if (coverage?.article.id === articleId) stopLooking()
  else await open(articleId)
}

/** Whether it only waits for another try. */
export function isHeld({ state, attempts }: QueuedDelivery, paused: boolean): boolean {
  return state === 'waiting' && attempts > 0 && !paused
}
