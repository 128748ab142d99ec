import { useMemo, useState } from 'react'
import { guessDay } from '../../../shared/interchange/live-text/guess-day'
import { missingParts } from '../../../shared/interchange/live-text/missing-parts'
import { readLiveText } from '../../../shared/interchange/live-text/read-live-text'
import type {
  LiveTextReading,
  Offer,
} from '../../../shared/interchange/live-text/live-text-reading'
import { checkDay } from '../../../shared/model/check-day'
import { checkZone } from '../../../shared/model/check-zone'
import { dayOf, longDay } from '../../../shared/model/stamp'
import { say, spokenLanguage } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TextField } from '../../ui/field'
import { zoneNames } from '../settings/zone-names'
import { Recognised } from './recognised'
import { UnsureList } from './unsure-list'
import './import-dialog.css'

/** Asks what a text does not say of itself, shows what was recognised and what is unsure. */
export function ImportDialog(props: { readonly fileName: string; readonly text: string }) {
  const close = useApp((state) => state.closeDialog)
  const [zone, setZone] = useState('UTC')
  // A half-typed zone must not make the reading flicker: the last good one stands until then.
  const [goodZone, setGoodZone] = useState(zone)
  const reading = useMemo(
    () => readLiveText(props.text, { zone: goodZone }),
    [props.text, goodZone],
  )
  const typeZone = (typed: string) => {
    setZone(typed)
    if (checkZone(typed).ok) setGoodZone(typed)
  }
  if (reading.ok) {
    return <ImportForm {...props} reading={reading.value} zone={zone} setZone={typeZone} />
  }
  return (
    <Dialog
      title={say('This text cannot be imported')}
      lead={props.fileName}
      onClose={close}
      onSubmit={close}
      foot={
        <button type="submit" className="button main">
          {say('Close')}
        </button>
      }
    >
      <p className="trouble-note">
        {reading.error.message} {reading.error.remedy}
      </p>
    </Dialog>
  )
}

interface ImportFormProps {
  readonly fileName: string
  readonly text: string
  readonly reading: LiveTextReading
  readonly zone: string
  readonly setZone: (zone: string) => void
}

function ImportForm(props: ImportFormProps) {
  const { reading, zone } = props
  const close = useApp((state) => state.closeDialog)
  const [day, setDay] = useState('')
  const [headline, setHeadline] = useState(reading.opening.headline)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const [wrong, setWrong] = useState('')
  const isZone = checkZone(zone).ok
  const guess = useMemo(() => guessDay(reading, dayOf(Date.now(), 'UTC')), [reading])
  const submit = async () => {
    const problem = await importText({ text: props.text, day, zone, headline, offers: [...taken] })
    if (problem === '') close()
    else setWrong(problem)
  }
  return (
    <Dialog
      wide
      title={say('Import a day of coverage')}
      lead={props.fileName}
      onClose={close}
      onSubmit={submit}
      foot={
        <DialogButtons
          onCancel={close}
          submit={say('Import')}
          disabled={!checkDay(day).ok || !isZone}
        />
      }
    >
      <div className="import-asked">
        <TextField
          name={say('Which day is this? The text does not say.')}
          type="date"
          value={day}
          autoFocus
          onChange={setDay}
        />
        <TextField
          name={say('House zone')}
          value={zone}
          list="zone-names"
          hint={isZone ? undefined : <NotAZone />}
          onChange={props.setZone}
        />
        <TextField
          name={say('Headline')}
          value={headline}
          onChange={setHeadline}
          placeholder={say('The text has none')}
        />
        <datalist id="zone-names">
          {zoneNames.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      {guess === null ? null : (
        <p className="day-guess">
          <button
            type="button"
            className="button"
            onClick={() => {
              setDay(guess.day)
            }}
          >
            {say('Use {day}', { day: longDay(guess.day, spokenLanguage()) })}
          </button>
          <span>{guess.reason}</span>
        </p>
      )}
      {wrong === '' ? null : (
        <p className="trouble-note" role="alert">
          {wrong}
        </p>
      )}
      <Recognised reading={reading} />
      <UnsureList unsure={[...missingParts(reading, headline), ...reading.unsure]} />
      <Offers offers={reading.offers} taken={taken} setTaken={setTaken} />
    </Dialog>
  )
}

function NotAZone() {
  return (
    <span className="not-taken">{say('Not a time zone: use a name such as Europe/London')}</span>
  )
}

function Offers(props: {
  readonly offers: readonly Offer[]
  readonly taken: ReadonlySet<string>
  readonly setTaken: (taken: ReadonlySet<string>) => void
}) {
  if (props.offers.length === 0) return null
  return (
    <section aria-labelledby="import-offers">
      <h3 id="import-offers">{say('Offered, only if you say so')}</h3>
      {props.offers.map((offer) => (
        <label key={offer.id} className="check">
          <input
            type="checkbox"
            checked={props.taken.has(offer.id)}
            onChange={(event) => {
              const taken = new Set(props.taken)
              if (event.target.checked) taken.add(offer.id)
              else taken.delete(offer.id)
              props.setTaken(taken)
            }}
          />
          <span>
            {offer.kind === 'quote'
              ? `${say('Set as a block quote:')} `
              : `${say('Set in italics, as a title:')} `}
            <q dir="auto">{offer.text}</q> <span className="because">{offer.reason}</span>
          </span>
        </label>
      ))}
    </section>
  )
}

async function importText(wanted: {
  text: string
  day: string
  zone: string
  headline: string
  offers: string[]
}): Promise<string> {
  const imported = await newsroom.importLiveText(wanted)
  if (!imported.ok) return `${imported.error.message} ${imported.error.remedy}`
  const { openArticle, loadLibrary, tellNews } = useApp.getState()
  await openArticle(imported.value)
  await loadLibrary()
  tellNews({
    text: say('Imported. The text is kept word for word; export gives it back.'),
    lasts: 5_000,
  })
  return ''
}
