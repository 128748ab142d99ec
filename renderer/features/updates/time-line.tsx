import { clockTime, zoneLabel, zoneOfTemplate, type Instant } from '../../../shared/model/stamp'
import { placeOf } from '../../../shared/model/zone-words'
import { say } from '../../../shared/words/say'

/** A time as the house says it and as the editor's own clock does, side by side. */
export function TimeLine(props: {
  readonly instant: Instant
  readonly template: string
  readonly houseZone: string
  readonly ownZone: string
}) {
  const { instant, template, houseZone, ownZone } = props
  const labelZone = zoneOfTemplate(template, houseZone)
  const house = clockTime(instant, houseZone)
  const label = clockTime(instant, labelZone)
  return (
    <span className="time-line time">
      <span title={labelZone}>
        {label} {zoneLabel(instant, labelZone)}
      </span>
      {house === label ? null : (
        <span title={houseZone}>
          {house} {placeOf(houseZone)}
        </span>
      )}
      <span title={ownZone}>{say('{time} yours', { time: clockTime(instant, ownZone) })}</span>
    </span>
  )
}
