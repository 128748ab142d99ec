import type { LiveUpdates, MovedUpdates } from '../../../shared/publish/live/live-updates'

const second = 1_000
const shortest = 15 * second
const longest = 120 * second
const resting = 300 * second
const idleAfter = 600 * second

/**
 * Asks for the updates for as long as `take` says that more may come: often while somebody reads and
 * things happen, seldom while the page is hidden or nobody touches it, never without a network.
 */
export function keepAsking(
  address: string,
  take: (told: LiveUpdates | MovedUpdates) => boolean,
): void {
  let pause = shortest
  let last = ''
  let timer = 0
  let touchedAt = Date.now()
  let isOver = false
  let isAsking = false

  async function ask(): Promise<void> {
    clearTimeout(timer)
    if (isOver || isAsking || !navigator.onLine) return
    isAsking = true
    try {
      // The browser keeps the answer and asks by its validators: nothing new costs a few bytes.
      const answer = await fetch(address, { cache: 'no-cache', credentials: 'same-origin' })
      if (answer.status === 404 || answer.status === 410) isOver = true
      if (!answer.ok) throw new Error(String(answer.status))
      const text = await answer.text()
      pause = text === last ? Math.min(pause * 1.3, longest) : shortest
      if (text !== last) isOver = !take(JSON.parse(text) as LiveUpdates | MovedUpdates)
      last = text
    } catch {
      // A net that is gone or a file half there: asked again, ever less often.
      pause = Math.min(pause * 2, resting)
    }
    isAsking = false
    wait()
  }

  function wait(): void {
    clearTimeout(timer)
    if (isOver) return
    const isIdle = document.hidden || Date.now() - touchedAt > idleAfter
    // Not all at once: a thousand readers came by the same link.
    const spread = 0.9 + Math.random() / 5
    timer = setTimeout(() => void ask(), (isIdle ? Math.max(pause, resting / 2) : pause) * spread)
  }

  function wake(): void {
    const wasIdle = Date.now() - touchedAt > idleAfter
    touchedAt = Date.now()
    if (wasIdle) again()
  }

  function again(): void {
    pause = shortest
    void ask()
  }

  for (const gesture of ['pointerdown', 'keydown', 'scroll', 'focus']) {
    addEventListener(gesture, wake, { passive: true })
  }
  addEventListener('online', again)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) again()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) wait()
    else again()
  })
  void ask()
}
