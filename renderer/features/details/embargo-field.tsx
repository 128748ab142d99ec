import { useState } from 'react'
import { parseInstant } from '../../../shared/model/parse-instant'
import { clockTime, dayOf, type Instant } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useHalfTyped } from '../../platform/half-typed'
import { Field } from '../../ui/field'

/**
 * Until when nothing of the article may leave this machine, in the house zone. A time that is half
 * typed sets none and takes none off: that is a button of its own.
 */
export function EmbargoField(props: {
  readonly embargo: Instant | null
  readonly zone: string
  readonly onChange: (embargo: Instant | null) => void
}) {
  const { embargo, zone, onChange } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [trouble, setTrouble] = useState('')
  const stands = embargo === null ? '' : `${dayOf(embargo, zone)}T${clockTime(embargo, zone)}`
  const settle = () => {
    if (typed === null) return
    const at = instantOf(typed, zone)
    const isGood = at !== null && at > Date.now()
    setTyped(null)
    setTrouble(isGood ? '' : wrongWords(at, embargo))
    if (isGood && at !== embargo) onChange(at)
  }
  useHalfTyped(settle)
  return (
    <Field
      name={say('Embargo, {zone} time', { zone })}
      hint={embargo === null ? undefined : say('What is published waits here until then.')}
    >
      {(id, hint) => (
        <>
          <input
            id={id}
            aria-describedby={hint}
            type="datetime-local"
            value={typed ?? stands}
            onChange={({ target }) => {
              setTyped(target.value)
            }}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key === 'Enter') settle()
            }}
          />
          {trouble === '' ? null : (
            <span className="wrong" role="alert">
              {trouble}
            </span>
          )}
          {embargo === null ? null : (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setTyped(null)
                setTrouble('')
                onChange(null)
              }}
            >
              {say('Take off')}
            </button>
          )}
        </>
      )}
    </Field>
  )
}

function wrongWords(at: Instant | null, embargo: Instant | null): string {
  const stays = embargo === null ? say('There is no embargo.') : say('The embargo stays as it was.')
  const wrong = at === null ? say('Day and time were not whole.') : say('That time has been.')
  return `${wrong} ${stays}`
}

function instantOf(typed: string, zone: string): Instant | null {
  const [, day = '', time = ''] = /^(.+)T(\d\d:\d\d)/.exec(typed) ?? []
  return parseInstant({ day, time }, zone)
}
