import { useState } from 'react'
import type { EntryId } from '../../../shared/ids'
import { clockTime, dayOf, formatStamp, zoneOfTemplate } from '../../../shared/model/stamp'
import type { ArticleFields } from '../../../shared/model/article'
import { timeHint } from '../../../shared/model/typed-time'
import type { Update } from '../../../shared/model/update'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { findUpdate } from '../../state/find-update'
import { restamp } from '../../state/posting'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TextField } from '../../ui/field'
import { TimePreview } from './time-preview'
import { useTypedTime } from './use-typed-time'

/** Gives an update another time; the new label is shown before it is set. */
export function RestampDialog({ id }: { readonly id: EntryId }) {
  const update = useApp((state) => findUpdate(state.coverage, id))
  const fields = useApp((state) => state.coverage?.article.fields)
  if (update === undefined || fields === undefined) return null
  return <Restamp update={update} fields={fields} />
}

function Restamp(props: { readonly update: Update; readonly fields: ArticleFields }) {
  const { update, fields } = props
  const close = useApp((state) => state.closeDialog)
  const zone = zoneOfTemplate(fields.stampTemplate, fields.zone)
  const [now] = useState(() => Date.now())
  const [day, setDay] = useState(() => dayOf(update.stamp, zone))
  const start = clockTime(update.stamp, zone).replace(':', '')
  const time = useTypedTime(start, { now, day, from: update.stamp })
  const submit = async () => {
    if (time.at !== null && (await restamp(update.id, time.at, useApp.getState))) close()
  }
  return (
    <Dialog
      title={say('Change the time')}
      lead={say('Now {stamp}. The order of the updates follows.', {
        stamp: formatStamp(fields.stampTemplate, update.stamp, fields.zone),
      })}
      onClose={close}
      onSubmit={submit}
      foot={
        <DialogButtons onCancel={close} submit={say('Set the time')} disabled={time.at === null} />
      }
    >
      <div className="pair">
        <TextField
          name={say('Time')}
          value={time.words}
          autoFocus
          onChange={time.type}
          hint={timeHint()}
        />
        <TextField name={say('Day')} type="date" value={day} onChange={setDay} />
      </div>
      {time.at === null ? null : (
        <p>
          <strong>{formatStamp(fields.stampTemplate, time.at, fields.zone)}</strong>
        </p>
      )}
      <TimePreview typed={time.typed} at={time.at} onTake={time.take} />
    </Dialog>
  )
}
