import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { countQueue, countWords } from '../../state/deliveries'
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
      title={`The queue: what is on its way to readers (${showKeys('CmdOrCtrl+5', isMac)})`}
      onClick={seeQueue}
    >
      {[queue.paused ? 'Queue paused' : '', words].filter((part) => part !== '').join(': ')}
    </button>
  )
}
