import { useState } from 'react'
import { parseInstant } from '../../../shared/model/parse-instant'
import { clockTime, dayOf, zoneLabel, type Instant } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TextField } from '../../ui/field'
import { historyZone } from './revision-words'

/** Asks at which time the article is to be seen. */
export function PastDialog() {
  const close = useApp((state) => state.closeDialog)
  const openPast = useApp((state) => state.openPast)
  const zone = useApp((state) =>
    state.coverage === null ? 'UTC' : historyZone(state.coverage.article.fields),
  )
  const [{ startDay, startTime }] = useState(() => startOf(useApp.getState(), zone))
  const [time, setTime] = useState(startTime)
  const [day, setDay] = useState(startDay)
  const at = instantOf(time, day, zone)
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
          onChange={setTime}
          hint={say('1410 or 14:10, {words}', { words: at === null ? zone : zoneLabel(at, zone) })}
        />
        <TextField name={say('Day')} type="date" value={day} onChange={setDay} />
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
function startOf({ looking, timeline }: App, zone: string) {
  const line = timeline.lines.find(({ revisionId }) => revisionId === timeline.cursor)
  const at = looking?.kind === 'past' ? looking.at : (line?.at ?? Date.now())
  return { startDay: dayOf(at, zone), startTime: clockTime(at, zone) }
}

/** The end of that minute: what was written within it counts. */
function instantOf(time: string, day: string, zone: string): Instant | null {
  const minute = parseInstant({ day, time }, zone)
  return minute === null ? null : minute + 59_999
}
