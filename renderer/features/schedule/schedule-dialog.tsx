import { useState } from 'react'
import type { EntryId } from '../../../shared/ids'
import { zoneOfTemplate } from '../../../shared/model/stamp'
import type { ListedSchedule } from '../../../shared/model/schedule'
import { activeTargets } from '../../../shared/model/settings'
import { timeHint } from '../../../shared/model/typed-time'
import { say } from '../../../shared/words/say'
import { saidList } from '../../../shared/words/said-list'
import { useApp } from '../../state/app-store'
import { Check } from '../../ui/check'
import { schedule, unschedule } from '../../state/scheduling'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/field'
import { useNow } from '../../ui/use-now'
import { TimePreview } from '../updates/time-preview'
import { useTypedTime } from '../updates/use-typed-time'
import { wordsToType } from './schedule-words'

/** Asks when a draft is to be posted by itself, and says what that takes. */
export function ScheduleDialog({ id }: { readonly id: EntryId }) {
  const known = useApp((state) => state.schedules.find(({ entryId }) => entryId === id))
  return <Schedule id={id} known={known} />
}

function Schedule({
  id,
  known,
}: {
  readonly id: EntryId
  readonly known: ListedSchedule | undefined
}) {
  const close = useApp((state) => state.closeDialog)
  const zone = useZone()
  const now = useNow(5_000)
  const waiting = known?.state === 'waiting'
  const start = waiting ? wordsToType(known.at, { zone, now }) : ''
  const time = useTypedTime(start, { now, day: 'next', from: now })
  const [publishes, setPublishes] = useState(known?.publishes ?? false)
  const past = time.at !== null && time.at <= now
  const submit = async () => {
    if (time.at === null || past) return
    if (await schedule({ id, at: time.at, publishes }, useApp.getState)) close()
  }
  return (
    <Dialog
      title={say('Post at a time')}
      lead={say(
        'This machine must be on then, with Dateline running. If it is not, nothing is posted late: Dateline asks you when it starts again.',
      )}
      onClose={close}
      onSubmit={submit}
      foot={
        <>
          {waiting ? (
            <button
              type="button"
              className="button danger to-places"
              onClick={() => void unschedule(id, useApp.getState).then(close)}
            >
              {say('Keep as a draft')}
            </button>
          ) : null}
          <button type="button" className="button" onClick={close}>
            {say('Cancel')}
          </button>
          <button type="submit" className="button main" disabled={time.at === null || past}>
            {waiting ? say('Set the time') : say('Schedule')}
          </button>
        </>
      }
    >
      <TextField
        name={say('Time')}
        value={time.words}
        autoFocus
        placeholder="1800"
        onChange={time.type}
        hint={timeHint('next')}
      />
      {time.words === '' ? null : (
        <TimePreview typed={time.typed} at={time.at} onTake={time.take} />
      )}
      {past ? (
        <p className="trouble-note">{say('That time has been. Choose one to come.')}</p>
      ) : null}
      <Publishing on={publishes} onChange={setPublishes} />
    </Dialog>
  )
}

function Publishing(props: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  const settings = useApp((state) => state.desk?.settings)
  const embargo = useApp((state) => state.coverage?.article.fields.embargo ?? null)
  const targets = settings === undefined ? [] : activeTargets(settings)
  const places = targets.map(({ siteName }) => siteName)
  const goesTo =
    places.length === 0
      ? say('No place to publish to is set up yet.')
      : say('The article goes to {list} as it then stands.', { list: saidList(places) })
  const held =
    embargo === null
      ? []
      : [say('It is under embargo: it waits in the queue until that has passed.')]
  return (
    <Check
      name={say('Publish it then, too')}
      hint={[goesTo, ...held].join(' ')}
      checked={props.on}
      onChange={props.onChange}
    />
  )
}

function useZone(): string {
  const fields = useApp((state) => state.coverage?.article.fields)
  return fields === undefined ? 'UTC' : zoneOfTemplate(fields.stampTemplate, fields.zone)
}
