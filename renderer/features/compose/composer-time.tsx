import { useState } from 'react'
import { clockTime, zoneLabel, zoneOfTemplate, type Instant } from '../../../shared/model/stamp'
import { readTypedTime, timeHint, type TypedTime } from '../../../shared/model/typed-time'
import { say } from '../../../shared/words/say'
import type { AppState } from '../../state/app-state'
import { useHalfTyped } from '../../platform/half-typed'
import { useApp } from '../../state/app-store'
import { useFields } from '../../state/use-fields'
import { keepComposerTime, setComposerTime } from '../../state/composer-time'
import { ownZone } from '../../state/desk-slice'
import { useAppBetweenKeys } from '../../state/use-app-between-keys'
import { useNow } from '../../ui/use-now'
import { TimeLine } from '../updates/time-line'
import { TimePreview } from '../updates/time-preview'

/** The time an update had before another was typed, and whether she had set it. */
type TimeBefore = Pick<AppState['composer'], 'stamp' | 'timed'>

/** The time of the update being written: typed in any form and zone, shown in the house’s and hers. */
export function ComposerTime() {
  const now = useNow(60_000)
  const stamp = useAppBetweenKeys((state) => state.composer.stamp)
  const fields = useFields('stampTemplate', 'zone')
  const desk = useApp((state) => state.desk)
  const [words, setWords] = useState<string | null>(null)
  const [typed, setTyped] = useState<TypedTime | null>(null)
  // Null while nothing is typed; else what stood there before.
  const [before, setBefore] = useState<TimeBefore | null>(null)
  const rest = () => {
    setWords(null)
    setTyped(null)
    setBefore(null)
  }
  const leave = () => {
    if (words !== null) void keepComposerTime(useApp.getState)
    // A question stays until it is answered.
    if (typed?.kind !== 'ask') rest()
  }
  useHalfTyped(() => {
    if (typed?.kind === 'time') leave()
  })
  if (fields === undefined || desk === null) return null
  const shown = stamp ?? now
  const zone = zoneOfTemplate(fields.stampTemplate, fields.zone)
  const own = ownZone(desk)
  const type = (next: string) => {
    const { stamp: standing, timed } = useApp.getState().composer
    const base = before ?? { stamp: standing, timed }
    const at = Date.now()
    // Counted from what stood there, not from what the first letters of it made.
    const frame = {
      now: at,
      zone,
      ours: [fields.zone, own],
      day: 'recent',
      from: base.stamp ?? at,
    } as const
    const read = readTypedTime(next, frame)
    setBefore(base)
    setWords(next)
    setTyped(read)
    // At once: whoever types a time and posts means that time, and never one that its first letters made.
    if (read.kind === 'time') setComposerTime(read.at, useApp.getState)
    else useApp.getState().changeComposer(base)
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
            // What is no time stays there to be mended, with what is wrong with it.
            const isEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey
            if (isEnter && typed?.kind !== 'none') {
              leave()
              // On to the words, unless it is to be said which time is meant.
              if (typed?.kind !== 'ask') {
                useApp.getState().activate({ key: 'composer', caret: 'end' })
              }
            }
            if (event.key === 'Escape') {
              if (before !== null) useApp.getState().changeComposer(before)
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
