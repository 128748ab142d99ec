import { say } from '../../../shared/words/say'
import type { ChangeSteps } from './use-change-steps'

/** To the change before and the next one, and how many there are. */
export function StepButtons({ steps }: { readonly steps: ChangeSteps }) {
  const { count, at, step } = steps
  if (count === 0) return <span className="steps none">{say('No change')}</span>
  return (
    <span className="steps" role="group" aria-label={say('Changes')}>
      <button
        type="button"
        className="button quiet"
        aria-label={say('Change before')}
        title={say('Change before (P or Alt+Up)')}
        onClick={() => {
          step(-1)
        }}
      >
        <span className="keys">P</span> ↑
      </button>
      <span className="time" role="status">
        {say('{at} of {count}', { at, count })}
      </span>
      <button
        type="button"
        className="button quiet"
        aria-label={say('Next change')}
        title={say('Next change (N or Alt+Down)')}
        onClick={() => {
          step(1)
        }}
      >
        ↓ <span className="keys">N</span>
      </button>
    </span>
  )
}
