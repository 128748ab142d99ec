import { dayOf, shortDay, zoneOfTemplate, type Instant } from '../../../shared/model/stamp'
import type { TypedTime } from '../../../shared/model/typed-time'
import { say, spokenLanguage } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { useFields } from '../../state/use-fields'
import { ownZone } from '../../state/desk-slice'
import { useNow } from '../../ui/use-now'
import { TimeLine } from './time-line'
import './time-preview.css'

/** What the typed time is, in the house’s zone and her own; a question where it can mean several. */
export function TimePreview(props: {
  readonly typed: TypedTime
  readonly at: Instant | null
  readonly onTake: (at: Instant) => void
}) {
  const { typed, at } = props
  return (
    <div className="time-preview" aria-live="polite">
      {typed.kind === 'none' ? <p className="time-wrong">{typed.why}</p> : null}
      {typed.kind === 'ask' ? (
        <div className="time-choices" role="group" aria-label={say('Which time is meant?')}>
          <span>{say('Which one?')}</span>
          {typed.choices.map((choice) => (
            <button
              key={choice.at}
              type="button"
              className="button"
              aria-pressed={choice.at === at}
              onClick={() => {
                props.onTake(choice.at)
              }}
            >
              {choice.words}
            </button>
          ))}
        </div>
      ) : null}
      {at === null ? null : <TakenTime at={at} />}
      {typed.kind === 'time' && typed.note !== '' ? (
        <p className="time-note">{typed.note}</p>
      ) : null}
    </div>
  )
}

function TakenTime({ at }: { readonly at: Instant }) {
  const fields = useFields('stampTemplate', 'zone')
  const desk = useApp((state) => state.desk)
  const now = useNow(30_000)
  if (fields === undefined || desk === null) return null
  const zone = zoneOfTemplate(fields.stampTemplate, fields.zone)
  const day = dayOf(at, zone)
  return (
    <p>
      {day === dayOf(now, zone) ? null : <strong>{shortDay(day, spokenLanguage())} </strong>}
      <TimeLine
        instant={at}
        template={fields.stampTemplate}
        houseZone={fields.zone}
        ownZone={ownZone(desk)}
      />
    </p>
  )
}
