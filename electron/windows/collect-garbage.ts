import { Session } from 'node:inspector'
import { later } from '../later'

/** Each watcher is told in a turn of its own; these are many turns. */
const tellingMs = 50

/**
 * Lets go of all that nobody holds any more, and runs `then` once whoever watches for that has heard of it.
 *
 * Before version 20.12 Node never ends where that is found at the very end, when scripts may run no more:
 * a `FinalizationRegistry` that cannot be told is told again and again (nodejs/node#47748). `fetch` and
 * `AbortSignal.timeout` watch so, and older Electrons carry such a Node.
 */
export function collectGarbage(then: () => void): void {
  const session = new Session()
  session.connect()
  // It stays connected: to end it in its own answer would wait for that answer.
  session.post('HeapProfiler.collectGarbage', () => {
    later(tellingMs, then)
  })
}
