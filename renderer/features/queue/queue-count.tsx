import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { countQueue, countWords, type QueueCount as Count } from '../../state/deliveries'
import './queue.css'

/** In the frame of every article: what waits, and what needs her. Opens the queue. */
export function QueueCount() {
  const queue = useApp((state) => state.queue)
  const seeQueue = useApp((state) => state.seeQueue)
  const count = countQueue(queue)
  const words = countWords(count)
  if (words === '' && !queue.paused) return null
  return (
    <button
      type="button"
      className={
        count.needsHer > 0 ? 'button quiet queue-count needs-her' : 'button quiet queue-count'
      }
      title={say('The queue: what is on its way to readers ({keys})', {
        keys: showKeys('CmdOrCtrl+5', isMac),
      })}
      onClick={seeQueue}
    >
      <span className="all-words">
        {[queue.paused ? say('Queue paused') : '', words].filter((part) => part !== '').join(': ')}
      </span>
      <span className="few-words" aria-hidden>
        {fewWords(count, queue.paused)}
      </span>
    </button>
  )
}

/** What matters most, for a narrow window. */
function fewWords(count: Count, paused: boolean): string {
  if (count.needsHer > 0) return countWords({ ...count, waiting: 0, later: 0 })
  return paused
    ? say('Paused')
    : countWords({ ...count, later: count.waiting > 0 ? 0 : count.later })
}
