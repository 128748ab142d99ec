import { useState } from 'react'
import { isLanguage } from '../../../shared/model/language'
import { checkZone } from '../../../shared/model/check-zone'
import type { Settings } from '../../../shared/model/settings'
import type { DeskState } from '../../../shared/ipc/requests/desk-requests'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { SettingSection } from '../../state/screen-slice'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { PartTabs } from '../../ui/part-tabs'
import { AppearanceSettings } from './appearance-settings'
import { HistorySettings } from './history-settings'
import { NoticeSettings } from './notice-settings'
import { PeopleSettings } from './people-settings'
import { PublishingSettings } from './publishing-settings'
import { settingSections } from './setting-sections'
import './settings.css'
import { WritingSettings } from './writing-settings'

/** What an editor sets once for the whole app. */
export function SettingsDialog({ section }: { readonly section: SettingSection | undefined }) {
  const desk = useApp((state) => state.desk)
  return desk === null ? null : <SettingsForm desk={desk} section={section ?? 'writing'} />
}

function SettingsForm(props: { readonly desk: DeskState; readonly section: SettingSection }) {
  const close = useApp((state) => state.closeDialog)
  const openDialog = useApp((state) => state.openDialog)
  const save = useApp((state) => state.saveSettings)
  // Only what she changes here: meanwhile another window, or a key, may set what she leaves.
  const [changes, setChanges] = useState<Partial<Settings>>({})
  const draft = { ...props.desk.settings, ...changes }
  const [section, show] = useState(props.section)
  const wrong = problemOf(draft)
  const submit = async () => {
    if (wrong === null && (await save(draft))) close()
    // What is wrong may stand in another part.
    if (wrong !== null) show(wrong.section)
  }
  return (
    <Dialog
      wide
      title={say('Settings')}
      lead={say('Dateline {version}', { version: props.desk.version })}
      onClose={close}
      onSubmit={submit}
      foot={
        <DialogButtons
          onCancel={close}
          submit={say('Save')}
          disabled={wrong?.section === section}
        />
      }
    >
      <div className="parts">
        <PartTabs
          name="settings"
          label={say('Parts of the settings')}
          parts={settingSections.map((each) => ({ part: each.section, words: say(each.name) }))}
          shown={section}
          onShow={show}
        />
        <div
          className="part"
          role="tabpanel"
          id="settings-part"
          aria-labelledby={`settings-${section}`}
        >
          <Part
            {...props.desk}
            section={section}
            draft={draft}
            set={(change) => {
              setChanges({ ...changes, ...change })
            }}
            onPlaces={() => {
              if (wrong !== null) return
              void save(draft).then((saved) => {
                if (saved) openDialog({ kind: 'places' })
              })
            }}
          />
          {wrong === null ? null : (
            <p className="trouble-note" role="alert">
              {wrong.words}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  )
}

type PartProps = Omit<DeskState, 'settings'> & {
  readonly section: SettingSection
  readonly draft: Settings
  readonly set: (change: Partial<Settings>) => void
  readonly onPlaces: () => void
}

function Part({ section, draft, set, ...props }: PartProps) {
  switch (section) {
    case 'writing':
      return <WritingSettings draft={draft} set={set} />
    case 'appearance':
      return <AppearanceSettings draft={draft} set={set} />
    case 'publishing':
      return <PublishingSettings draft={draft} set={set} onPlaces={props.onPlaces} />
    case 'people':
      return <PeopleSettings draft={draft} set={set} machineZone={props.machineZone} />
    case 'history':
      return <HistorySettings draft={draft} set={set} dataFolder={props.dataFolder} />
    case 'notices':
      return <NoticeSettings draft={draft} set={set} />
    default:
      return assertNever(section)
  }
}

/** What cannot be saved as it is, in words, and where it stands. */
function problemOf(
  draft: Settings,
): { readonly section: SettingSection; readonly words: string } | null {
  const people = (words: string) => ({ section: 'people' as const, words })
  if (draft.authorName.trim() === '')
    return people(say('Give a name: history says who wrote what.'))
  const house = checkZone(draft.houseZone)
  if (!house.ok) return people(`${house.error.message} ${house.error.remedy}`)
  const own = draft.ownZone === '' ? house : checkZone(draft.ownZone)
  if (!own.ok) return people(`${own.error.message} ${own.error.remedy}`)
  if (!/\{HH:?mm\}/.test(draft.stampTemplate))
    return people(say("The label needs '{HHmm}' or '{HH:mm}'."))
  if (isLanguage(draft.language)) return null
  return { section: 'writing', words: say('Name a language, such as en, en-GB or ar.') }
}
