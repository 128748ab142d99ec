import { useState } from 'react'
import { zoneLabel, type Instant } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TextField } from '../../ui/field'
import { timeMeant, typedTime } from './past-time'
import { historyZone } from './revision-words'

/** Asks at which time the article is to be seen. */
export function PastDialog() {
  const close = useApp((state) => state.closeDialog)
  const openPast = useApp((state) => state.openPast)
  const zone = useApp((state) =>
    state.coverage === null ? 'UTC' : historyZone(state.coverage.article.fields),
  )
  const [start] = useState(() => startOf(useApp.getState()))
  const [{ time, day }, setTyped] = useState(() => typedTime(start, zone))
  const at = timeMeant({ time, day }, start, zone)
  const submit = () => {
    if (at === null) return
    close()
    void openPast(at)
  }
  return (
    <Dialog
      title={say('Open as it was')}
      lead={say(
        'The whole article as it stood at a time, to read and to carry out. Nothing is changed.',
      )}
      onClose={close}
      onSubmit={submit}
      foot={<DialogButtons onCancel={close} submit={say('Open')} disabled={at === null} />}
    >
      <div className="pair">
        <TextField
          name={say('Time')}
          value={time}
          autoFocus
          onChange={(changed) => {
            setTyped({ time: changed, day })
          }}
          hint={say('1410 or 14:10, {words}', { words: at === null ? zone : zoneLabel(at, zone) })}
        />
        <TextField
          name={say('Day')}
          type="date"
          value={day}
          onChange={(changed) => {
            setTyped({ time, day: changed })
          }}
        />
      </div>
      {at === null ? (
        <p className="trouble-note">
          {say('That is not a time of day. Type it like 1410 or 14:10.')}
        </p>
      ) : null}
    </Dialog>
  )
}

type App = ReturnType<typeof useApp.getState>

/** The time already looked at, else the line under the cursor, else now. */
function startOf({ looking, timeline }: App): Instant {
  const line = timeline.lines.find(({ revisionId }) => revisionId === timeline.cursor)
  return looking?.kind === 'past' ? looking.at : (line?.at ?? Date.now())
}
