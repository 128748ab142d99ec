import { useState } from 'react'
import { plainText } from '../../../shared/document/plain-text'
import type { Coverage } from '../../../shared/model/coverage'
import { dayAfter, planNextDay } from '../../../shared/model/next-day'
import { dayNumber, seriesHeadline } from '../../../shared/model/series'
import { checkDay } from '../../../shared/model/check-day'
import { formatStamp, longDay } from '../../../shared/model/stamp'
import type { Update } from '../../../shared/model/update'
import { say, spokenLanguage } from '../../../shared/words/say'
import { saidList } from '../../../shared/words/said-list'
import { useApp } from '../../state/app-store'
import { Check } from '../../ui/check'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TextField } from '../../ui/field'
import './next-day.css'

/** Closes a day and opens the next one, after showing all that will happen. */
export function NextDayDialog() {
  const coverage = useApp((state) => state.coverage)
  return coverage === null ? null : <NextDay coverage={coverage} />
}

function NextDay({ coverage }: { readonly coverage: Coverage }) {
  const close = useApp((state) => state.closeDialog)
  const openNextDay = useApp((state) => state.openNextDay)
  const { fields, state } = coverage.article
  const [day, setDay] = useState(dayAfter(coverage))
  // Until she types another one, the headline follows the day.
  const [typed, setTyped] = useState<string | null>(null)
  const { summary } = planNextDay(coverage, day)
  const [takesSummary, setTakesSummary] = useState(summary?.flags.summary === true)
  const [ends, setEnds] = useState(true)
  const headline = typed ?? seriesHeadline(fields.series, day)
  const isDay = checkDay(day).ok
  const isOpen = state !== 'ended'
  const submit = async () => {
    if (!isDay) return
    const summaryId = takesSummary && summary !== null ? summary.id : null
    const how = { day, headline: headline.trim(), summaryId, endsDay: isOpen && ends }
    if (await openNextDay(how)) close()
  }
  const number = isDay ? dayNumber(fields.series, day) : null
  return (
    <Dialog
      title={number === null ? say('Open the next day') : say('Open Day {number}', { number })}
      lead={<>{isDay ? longDay(day, spokenLanguage()) : say('Name the day.')}</>}
      onClose={close}
      onSubmit={submit}
      foot={<DialogButtons onCancel={close} submit={say('Open the day')} disabled={!isDay} />}
    >
      <TextField
        name={say('Headline')}
        value={headline}
        autoFocus
        placeholder={say('It can wait')}
        onChange={setTyped}
      />
      <TextField name={say('Day')} type="date" value={day} onChange={setDay} />
      {summary === null ? null : (
        <BeginsWith
          summary={summary}
          label={formatStamp(fields.stampTemplate, summary.stamp, fields.zone)}
          takes={takesSummary}
          onChoose={setTakesSummary}
        />
      )}
      {isOpen ? (
        <Check
          name={say('End coverage of {day}', { day: longDay(fields.day, spokenLanguage()) })}
          hint={say(
            'Its page says when it ended. What waits in its composer stays there as a draft.',
          )}
          checked={ends}
          onChange={setEnds}
        />
      ) : null}
      <p className="next-day-note">
        {`${takenAlong(coverage)} ${say('Each day links to the other; the addresses are filled in as readers get them.')}`}
      </p>
    </Dialog>
  )
}

function BeginsWith(props: {
  readonly summary: Update
  readonly label: string
  readonly takes: boolean
  readonly onChoose: (takes: boolean) => void
}) {
  const { summary, takes, onChoose } = props
  return (
    <fieldset className="ways">
      <legend>{say('The original entry begins')}</legend>
      <label className="check">
        <input
          type="radio"
          name="begins"
          checked={takes}
          onChange={() => {
            onChoose(true)
          }}
        />
        <span>
          {say(
            summary.flags.summary
              ? 'with the last summary, {label}'
              : 'with the last update, {label}',
            { label: props.label },
          )}
          <span className="hint summary-words">{plainText(summary.body)}</span>
        </span>
      </label>
      <label className="check">
        <input
          type="radio"
          name="begins"
          checked={!takes}
          onChange={() => {
            onChoose(false)
          }}
        />
        <span>{say('empty')}</span>
      </label>
    </fieldset>
  )
}

function takenAlong({ article: { fields } }: Coverage): string {
  const parts = [
    ...(fields.series === null ? [] : [say('series')]),
    ...(fields.section.trim() === '' ? [] : [say('section')]),
    ...(fields.tags.length === 0 ? [] : [say('tags')]),
    ...(fields.authors.length === 0 ? [] : [say('byline')]),
    ...(fields.map === null ? [] : [say('map')]),
    say('house zone'),
    say('labels'),
  ]
  return say('It takes along {list}.', { list: saidList(parts) })
}
