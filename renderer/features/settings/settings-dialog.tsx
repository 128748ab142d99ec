import { useState } from 'react'
import { thinAfterDays } from '../../../shared/history/thinning-policy'
import { isLanguage } from '../../../shared/model/language'
import { checkZone } from '../../../shared/model/stamp'
import type { Settings } from '../../../shared/model/settings'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { Field, TextField } from '../../ui/field'
import { placeOf, placeWords } from '../telling/place-words'
import { DictionaryField } from './dictionary-field'
import { zoneNames } from './zone-names'

/** What an editor sets once for the whole app. */
export function SettingsDialog() {
  const desk = useApp((state) => state.desk)
  return desk === null ? null : (
    <SettingsForm
      settings={desk.settings}
      machineZone={desk.machineZone}
      about={`Dateline ${desk.version} · articles in ${desk.dataFolder}`}
    />
  )
}

function SettingsForm(props: {
  readonly settings: Settings
  readonly machineZone: string
  readonly about: string
}) {
  const close = useApp((state) => state.closeDialog)
  const save = useApp((state) => state.saveSettings)
  const [draft, setDraft] = useState(props.settings)
  const set = (change: Partial<Settings>) => {
    setDraft({ ...draft, ...change })
  }
  const wrong = problemOf(draft)
  const submit = async () => {
    if (wrong === '' && (await save(draft))) close()
  }
  return (
    <Dialog
      title="Settings"
      lead={props.about}
      onClose={close}
      onSubmit={submit}
      foot={
        <>
          <PlacesButton saveFirst={async () => wrong === '' && save(draft)} />
          <button type="button" className="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" className="button main" disabled={wrong !== ''}>
            Save
          </button>
        </>
      }
    >
      <TextField
        name="Your name"
        hint="Stands beside every revision in the history; not a byline"
        value={draft.authorName}
        onChange={(authorName) => {
          set({ authorName })
        }}
      />
      <ThemeField theme={draft.theme} set={set} />
      <div className="pair">
        <TextField
          name="House zone of new articles"
          list="settings-zones"
          value={draft.houseZone}
          onChange={(houseZone) => {
            set({ houseZone })
          }}
        />
        <TextField
          name="Your own zone"
          list="settings-zones"
          placeholder={`This machine’s: ${props.machineZone}`}
          value={draft.ownZone}
          onChange={(ownZone) => {
            set({ ownZone })
          }}
        />
      </div>
      <div className="pair">
        <TextField
          name="Label of an update"
          hint="{HHmm} or {HH:mm} is the time, {zone} the zone"
          value={draft.stampTemplate}
          onChange={(stampTemplate) => {
            set({ stampTemplate })
          }}
        />
        <TextField
          name="Language of new articles"
          hint="Such as en, en-GB, de, ar"
          value={draft.language}
          onChange={(language) => {
            set({ language })
          }}
        />
      </div>
      <ChangeFields draft={draft} set={set} />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.typographicQuotes}
          onChange={({ target }) => {
            set({ typographicQuotes: target.checked })
          }}
        />
        <span>
          Typographic quotes
          <span className="hint">
            While you type, quotation marks and dashes become those of the article’s language;
            Backspace gives back what you typed.
          </span>
        </span>
      </label>
      <DictionaryField
        checked={draft.fetchDictionaries}
        onChange={(fetchDictionaries) => {
          set({ fetchDictionaries })
        }}
      />
      <ThinField
        checked={draft.thinHistory}
        onChange={(thinHistory) => {
          set({ thinHistory })
        }}
      />
      {wrong === '' ? null : <p className="trouble-note">{wrong}</p>}
      <datalist id="settings-zones">
        {zoneNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Dialog>
  )
}

function ThinField(props: {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={({ target }) => {
          props.onChange(target.checked)
        }}
      />
      <span>
        Let go of in-between typing after {thinAfterDays} days
        <span className="hint">
          Saves space and cannot be undone: of text that was typed over and never sent, only who
          typed it and when stays; all that readers saw, and each step taken on purpose, is kept.
        </span>
      </span>
    </label>
  )
}

/** To the places to publish to; what was changed here is kept on the way. */
function PlacesButton({ saveFirst }: { readonly saveFirst: () => Promise<boolean> }) {
  const openDialog = useApp((state) => state.openDialog)
  return (
    <button
      type="button"
      className="button to-places"
      onClick={() => {
        void saveFirst().then((saved) => {
          if (saved) openDialog({ kind: 'places' })
        })
      }}
    >
      Save, then places …
    </button>
  )
}

function ChangeFields(props: {
  readonly draft: Settings
  readonly set: (change: Partial<Settings>) => void
}) {
  const { draft, set } = props
  return (
    <div className="pair">
      <Field
        name="When published text has changed"
        hint="Said at publishing, where nobody has said it"
      >
        {(id) => (
          <select
            id={id}
            value={draft.changePreset}
            onChange={({ target }) => {
              const { value } = target
              set({ changePreset: value === 'minor' || value === 'update' ? value : 'ask' })
            }}
          >
            <option value="ask">Ask what the change is</option>
            <option value="minor">It is a minor fix</option>
            <option value="update">It is an update</option>
          </select>
        )}
      </Field>
      <Field name="Where corrections stand" hint="Unless you choose otherwise for one">
        {(id) => (
          <select
            id={id}
            value={draft.correctionsAt}
            onChange={({ target }) => {
              set({ correctionsAt: placeOf(target.value) })
            }}
          >
            {Object.entries(placeWords).map(([place, words]) => (
              <option key={place} value={place}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

function ThemeField(props: {
  readonly theme: Settings['theme']
  readonly set: (change: Partial<Settings>) => void
}) {
  return (
    <Field name="Light or dark">
      {(id) => (
        <select
          id={id}
          value={props.theme}
          onChange={({ target }) => {
            const { value } = target
            props.set({ theme: value === 'light' || value === 'dark' ? value : 'system' })
          }}
        >
          <option value="system">As the system has it</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      )}
    </Field>
  )
}

function problemOf(draft: Settings): string {
  if (draft.authorName.trim() === '') return 'Give a name: history says who wrote what.'
  const house = checkZone(draft.houseZone)
  if (!house.ok) return `${house.error.message} ${house.error.remedy}`
  const own = draft.ownZone === '' ? house : checkZone(draft.ownZone)
  if (!own.ok) return `${own.error.message} ${own.error.remedy}`
  if (!/\{HH:?mm\}/.test(draft.stampTemplate)) return 'The label needs {HHmm} or {HH:mm}.'
  return isLanguage(draft.language) ? '' : 'Name a language, such as en, en-GB or ar.'
}
