import { useState } from 'react'
import { dayOf, formatStamp, zoneOfTemplate } from '../../../shared/model/stamp'
import { timeHint } from '../../../shared/model/typed-time'
import { nearestTo } from '../../../shared/model/update-filter'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/field'
import { shownNow } from './shown-updates'
import { goToUpdate } from './go-to-update'
import { TimePreview } from './time-preview'
import { useTypedTime } from './use-typed-time'

/** Goes to the update nearest to a time. */
export function GoToTimeDialog() {
  const close = useApp((state) => state.closeDialog)
  const coverage = useApp((state) => state.coverage)
  const [now] = useState(() => Date.now())
  const fields = coverage?.article.fields
  const zone = fields === undefined ? 'UTC' : zoneOfTemplate(fields.stampTemplate, fields.zone)
  const posted = shownNow(useApp.getState()).filter(({ state }) => state !== 'composing')
  const newest = posted[0]
  const day = newest === undefined ? 'recent' : dayOf(newest.stamp, zone)
  const time = useTypedTime('', { now, day, from: newest?.stamp ?? now })
  if (fields === undefined) return null
  const nearest = time.at === null ? undefined : nearestTo(posted, time.at)
  return (
    <Dialog
      title={say('Go to a time')}
      onClose={close}
      onSubmit={() => {
        if (nearest === undefined) return
        close()
        goToUpdate(nearest)
      }}
      foot={
        <>
          <button type="button" className="button" onClick={close}>
            {say('Cancel')}
          </button>
          <button type="submit" className="button main" disabled={nearest === undefined}>
            {say('Go')}
          </button>
        </>
      }
    >
      <TextField
        name={say('Time')}
        value={time.words}
        autoFocus
        onChange={time.type}
        hint={timeHint()}
      />
      {time.words === '' ? null : (
        <TimePreview typed={time.typed} at={time.at} onTake={time.take} />
      )}
      {nearest === undefined ? null : (
        <p>
          {say('Nearest:')}{' '}
          <strong>{formatStamp(fields.stampTemplate, nearest.stamp, fields.zone)}</strong>
        </p>
      )}
      {posted.length === 0 ? (
        <p className="trouble-note">{say('There is no update to go to.')}</p>
      ) : null}
    </Dialog>
  )
}
