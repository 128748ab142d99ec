import { checkDay, clockTime, dayOf, instantAt, type Instant } from '../../../shared/model/stamp'
import { Field } from '../../ui/field'

/** Until when nothing of the article may leave this machine, in the house zone; empty: no embargo. */
export function EmbargoField(props: {
  readonly embargo: Instant | null
  readonly zone: string
  readonly onChange: (embargo: Instant | null) => void
}) {
  const { embargo, zone } = props
  const shown = embargo === null ? '' : `${dayOf(embargo, zone)}T${clockTime(embargo, zone)}`
  return (
    <Field
      name={`Embargo, ${zone} time`}
      hint={embargo === null ? undefined : 'What is published waits here until then.'}
    >
      {(id) => (
        <input
          id={id}
          type="datetime-local"
          value={shown}
          onChange={({ target }) => {
            props.onChange(instantOf(target.value, zone))
          }}
        />
      )}
    </Field>
  )
}

function instantOf(typed: string, zone: string): Instant | null {
  const [, day = '', hour = '', minute = ''] = /^(.+)T(\d\d):(\d\d)/.exec(typed) ?? []
  if (!checkDay(day).ok) return null
  return instantAt(day, { hour: Number(hour), minute: Number(minute) }, zone)
}
