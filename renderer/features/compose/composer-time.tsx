import { useState } from 'react'
import { clockTime, zoneLabel, zoneOfTemplate, type Instant } from '../../../shared/model/stamp'
import { readTypedTime, timeHint, type TypedTime } from '../../../shared/model/typed-time'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { keepComposerTime, setComposerTime } from '../../state/composer-time'
import { ownZone } from '../../state/desk-slice'
import { useNow } from '../../ui/use-now'
import { TimeLine } from '../updates/time-line'
import { TimePreview } from '../updates/time-preview'

/** The time of the update being written: typed in any form and zone, shown in the house’s and hers. */
export function ComposerTime() {
  const now = useNow(1_000)
  const stamp = useApp((state) => state.composer.stamp)
  const fields = useApp((state) => state.coverage?.article.fields)
  const desk = useApp((state) => state.desk)
  const [words, setWords] = useState<string | null>(null)
  const [typed, setTyped] = useState<TypedTime | null>(null)
  // Null while nothing is typed; else the time that stood there before.
  const [base, setBase] = useState<Instant | null>(null)
  if (fields === undefined || desk === null) return null
  const shown = stamp ?? now
  const zone = zoneOfTemplate(fields.stampTemplate, fields.zone)
  const own = ownZone(desk)
  const type = (next: string) => {
    const from = useApp.getState().composer.stamp ?? now
    // Counted from what stood there, not from what the first letters of it made.
    const frame = {
      now,
      zone,
      ours: [fields.zone, own],
      day: 'recent',
      from: base ?? from,
    } as const
    const read = readTypedTime(next, frame)
    if (base === null) setBase(from)
    setWords(next)
    setTyped(read)
    // At once: whoever types a time and posts means that time.
    if (read.kind === 'time') setComposerTime(read.at, useApp.getState)
  }
  const rest = () => {
    setWords(null)
    setTyped(null)
    setBase(null)
  }
  const leave = () => {
    if (words !== null) void keepComposerTime(useApp.getState)
    // A question stays until it is answered.
    if (typed?.kind !== 'ask') rest()
  }
  const take = (at: Instant) => {
    setComposerTime(at, useApp.getState)
    void keepComposerTime(useApp.getState)
    rest()
  }
  return (
    <>
      <span className="composer-stamp time">
        <input
          aria-label={say('Time of the update')}
          title={say('Type a time such as {timeHint}', { timeHint: timeHint() })}
          value={words ?? clockTime(shown, zone).replace(':', '')}
          className={words === null ? '' : 'typing'}
          onFocus={({ target }) => {
            target.select()
          }}
          onChange={({ target }) => {
            type(target.value)
          }}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) leave()
            if (event.key === 'Escape') {
              if (base !== null) setComposerTime(base, useApp.getState)
              rest()
            }
          }}
        />
        {words === null ? zoneLabel(shown, zone) : null}
      </span>
      {typed === null ? (
        <TimeLine
          instant={shown}
          template={fields.stampTemplate}
          houseZone={fields.zone}
          ownZone={own}
        />
      ) : (
        <TimePreview typed={typed} at={typed.kind === 'time' ? typed.at : null} onTake={take} />
      )}
      {typed === null && stamp !== null && now - stamp > longAgo ? (
        <UseNow now={now} zone={zone} />
      ) : null}
    </>
  )
}

// A writer who took this long may well mean the time at which she posts.
const longAgo = 5 * 60_000

function UseNow({ now, zone }: { readonly now: Instant; readonly zone: string }) {
  return (
    <button
      type="button"
      className="button quiet stamp-now"
      onClick={() => {
        setComposerTime(Date.now(), useApp.getState)
        void keepComposerTime(useApp.getState)
      }}
    >
      {say('Now is {time}: use it', { time: clockTime(now, zone) })}
    </button>
  )
}
