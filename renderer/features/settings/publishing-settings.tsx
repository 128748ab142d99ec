import { placeNames } from '../../../shared/model/correction'
import { say } from '../../../shared/words/say'
import { saidAll } from '../../../shared/words/said-all'
import { useApp } from '../../state/app-store'
import { ChoiceField } from '../../ui/choice-field'
import type { SettingPart } from './setting-part'

const presets = {
  ask: 'Ask what the change is',
  minor: 'It is a minor fix',
  update: 'It is an update',
} as const

const postings = {
  waits: 'It waits for “Publish”',
  goes: 'Readers who have the article get it',
} as const

/** What publishing does by itself, and where it goes. */
export function PublishingSettings(props: SettingPart & { readonly onPlaces: () => void }) {
  const { draft, set } = props
  const targets = useApp((state) => state.desk?.settings.targets)
  const names = (targets ?? []).map(({ siteName }) => siteName)
  return (
    <>
      <ChoiceField
        name={say('When an update is posted')}
        hint={say('It then goes by itself, once the time to take it back is over')}
        value={draft.postingPublishes ? 'goes' : 'waits'}
        choices={saidAll(postings)}
        onChange={(posting) => {
          set({ postingPublishes: posting === 'goes' })
        }}
      />
      <ChoiceField
        name={say('When published text has changed')}
        hint={say('Said at publishing, where nobody has said it')}
        value={draft.changePreset}
        choices={saidAll(presets)}
        onChange={(changePreset) => {
          set({ changePreset })
        }}
      />
      <ChoiceField
        name={say('Where corrections stand')}
        hint={say('Unless you choose otherwise for one')}
        value={draft.correctionsAt}
        choices={saidAll(placeNames)}
        onChange={(correctionsAt) => {
          set({ correctionsAt })
        }}
      />
      <div className="setting-line">
        <div>
          <h3>{say('Places to publish to')}</h3>
          <p className="hint">{names.length === 0 ? say('None yet.') : names.join(', ')}</p>
        </div>
        <button type="button" className="button to-places" onClick={props.onPlaces}>
          {say('Save, then places …')}
        </button>
      </div>
    </>
  )
}
