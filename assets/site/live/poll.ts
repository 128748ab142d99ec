import type { LiveUpdates, MovedUpdates } from '../../../shared/publish/live/live-updates'
import { fetchText } from './fetch-text'

const second = 1_000
const shortest = 15 * second
const longest = 120 * second
const resting = 300 * second
const idleAfter = 600 * second

/**
 * Asks for the updates for as long as `take` says that more may come: often while somebody reads and
 * things happen, seldom while the page is hidden or nobody touches it, never without a network. After
 * that once each time somebody comes back to the page.
 */
export function keepAsking(
  address: string,
  take: (told: LiveUpdates | MovedUpdates) => Promise<boolean>,
): void {
  let pause = shortest
  let last = ''
  let timer = 0
  let touchedAt = Date.now()
  let isOver = false
  // What was taken last says that nothing more will come.
  let isEnd = false
  let isAsking = false
  let isWanted = false

  async function ask(): Promise<void> {
    clearTimeout(timer)
    if (isOver || isAsking || !navigator.onLine) return
    isAsking = true
    isWanted = false
    try {
      const text = await fetchText(address)
      pause = text === last ? Math.min(pause * 1.3, longest) : shortest
      if (text !== last) isEnd = !(await take(JSON.parse(text) as LiveUpdates | MovedUpdates))
      last = text
      isOver = isEnd
    } catch {
      // A net that is gone, a file half there or not at all: asked again, ever less often.
      pause = Math.min(pause * 2, resting)
      // Where nothing more was to come, not for ever.
      isOver = isEnd && pause === resting
    }
    isAsking = false
    if (isWanted) comeBack()
    else wait()
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
    if (wasIdle) comeBack()
  }

  function again(): void {
    pause = shortest
    // What is on its way may tell of a time before this.
    isWanted = true
    void ask()
  }

  /** Somebody is back at the page. Coverage that was ended, by mistake or for the night, may go on. */
  function comeBack(): void {
    isOver = false
    again()
  }

  for (const gesture of ['pointerdown', 'keydown', 'scroll', 'focus']) {
    addEventListener(gesture, wake, { passive: true })
  }
  addEventListener('online', again)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) comeBack()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) wait()
    else comeBack()
  })
  void ask()
}
