import { say } from '../../../shared/words/say'
import type { SecretKeeping } from '../../../shared/model/site-found'

type Without = Exclude<SecretKeeping, 'system'>

/** Where a password or key is to be kept, where the system has no keeping for it. */
export function KeepingChoice(props: {
  /** What it is called. */
  readonly secret: string
  readonly without: Without
  readonly onChange: (without: Without) => void
}) {
  const choice = (without: Without, words: string, means: string) => (
    <label className="check">
      <input
        type="radio"
        name="keeping"
        checked={props.without === without}
        onChange={() => {
          props.onChange(without)
        }}
      />
      <span>
        {words} <span className="because">{means}</span>
      </span>
    </label>
  )
  return (
    <fieldset className="keeping">
      <legend>
        {say('This system keeps no passwords: no keyring is running. Keep the {secret}', {
          secret: props.secret,
        })}
      </legend>
      {choice(
        'session',
        say('until Dateline is closed.'),
        say('You are asked for it again the next time.'),
      )}
      {choice(
        'file',
        say('in a file that only your account can read.'),
        say('Whoever gets at your files, or a backup of them, can read it.'),
      )}
    </fieldset>
  )
}
