import { useState } from 'react'
import type { EntryId } from '../../../shared/ids'
import { parseInstant } from '../../../shared/model/parse-instant'
import { clockTime, dayOf, formatStamp, zoneOfTemplate } from '../../../shared/model/stamp'
import { useApp } from '../../state/app-store'
import { findUpdate } from '../../state/coverage-slice'
import { ownZone } from '../../state/desk-slice'
import { restamp } from '../../state/posting'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TextField } from '../../ui/field'
import { TimeLine } from './time-line'

/** Gives an update another time; the new label is shown before it is set. */
export function RestampDialog({ id }: { readonly id: EntryId }) {
  const close = useApp((state) => state.closeDialog)
  const update = useApp((state) => findUpdate(state.coverage, id))
  const fields = useApp((state) => state.coverage?.article.fields)
  const desk = useApp((state) => state.desk)
  const zone = fields === undefined ? 'UTC' : zoneOfTemplate(fields.stampTemplate, fields.zone)
  const [time, setTime] = useState(() =>
    update === undefined ? '' : clockTime(update.stamp, zone).replace(':', ''),
  )
  const [day, setDay] = useState(() => (update === undefined ? '' : dayOf(update.stamp, zone)))
  if (update === undefined || fields === undefined || desk === null) return null
  const stamp = parseInstant({ day, time }, zone)
  const submit = async () => {
    if (stamp !== null && (await restamp(id, stamp, useApp.getState))) close()
  }
  return (
    <Dialog
      title="Change the time"
      lead={`Now ${formatStamp(fields.stampTemplate, update.stamp, fields.zone)}. The order of the updates follows.`}
      onClose={close}
      onSubmit={submit}
      foot={<DialogButtons onCancel={close} submit="Set the time" disabled={stamp === null} />}
    >
      <div className="pair">
        <TextField
          name="Time"
          value={time}
          autoFocus
          onChange={setTime}
          hint="1254, 12:54 or 12.54, as the label says it"
        />
        <TextField name="Day" type="date" value={day} onChange={setDay} />
      </div>
      {stamp === null ? (
        <p className="trouble-note">That is not a time of day. Type it like 1254 or 12:54.</p>
      ) : (
        <p>
          <strong>{formatStamp(fields.stampTemplate, stamp, fields.zone)}</strong>{' '}
          <TimeLine
            instant={stamp}
            template={fields.stampTemplate}
            houseZone={fields.zone}
            ownZone={ownZone(desk)}
          />
        </p>
      )}
    </Dialog>
  )
}
