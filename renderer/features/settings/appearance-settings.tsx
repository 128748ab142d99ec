import { zooms, type Settings } from '../../../shared/model/settings'
import { say } from '../../../shared/words/say'
import { saidAll } from '../../../shared/words/said-all'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { ChoiceField } from '../../ui/choice-field'
import type { SettingPart } from './setting-part'

const languages = { system: 'As the system has it', en: 'English', de: 'Deutsch' } as const
const themes = { system: 'As the system has it', light: 'Light', dark: 'Dark' } as const
const contrasts = { system: 'As the system has it', more: 'High' } as const
const textSizes = {
  small: 'Small',
  medium: 'Medium',
  large: 'Large',
  larger: 'Very large',
} as const
const zoomNames = Object.fromEntries(
  zooms.map((zoom) => [`${String(zoom)} %`, `${String(zoom)} %`]),
)

/** How Dateline looks; motion follows the system. */
export function AppearanceSettings({ draft, set }: SettingPart) {
  return (
    <>
      <div className="pair">
        <ChoiceField<Settings['theme']>
          name={say('Light or dark')}
          value={draft.theme}
          choices={saidAll(themes)}
          onChange={(theme) => {
            set({ theme })
          }}
        />
        <ChoiceField<Settings['contrast']>
          name={say('Contrast')}
          value={draft.contrast}
          choices={saidAll(contrasts)}
          onChange={(contrast) => {
            set({ contrast })
          }}
        />
      </div>
      <div className="pair">
        <ChoiceField<Settings['textSize']>
          name={say('Size of the text')}
          hint={say('While writing; readers’ pages stay as they are')}
          value={draft.textSize}
          choices={saidAll(textSizes)}
          onChange={(textSize) => {
            set({ textSize })
          }}
        />
        <ChoiceField
          name={say('Size of everything')}
          hint={say('Also {keys}, {keys2} and {keys3}', {
            keys: showKeys('CmdOrCtrl+Plus', isMac),
            keys2: showKeys('CmdOrCtrl+-', isMac),
            keys3: showKeys('CmdOrCtrl+0', isMac),
          })}
          value={`${String(draft.zoom)} %`}
          choices={zoomNames}
          onChange={(zoom) => {
            set({ zoom: Number.parseInt(zoom, 10) })
          }}
        />
      </div>
      <ChoiceField<Settings['appLanguage']>
        name={say('Language of Dateline')}
        hint={say(
          'Your articles keep their own language. The windows are drawn anew; nothing is lost. Date fields follow when Dateline is opened next.',
        )}
        value={draft.appLanguage}
        choices={{ ...languages, system: say(languages.system) }}
        onChange={(appLanguage) => {
          set({ appLanguage })
        }}
      />
      <p className="hint">
        {say('Motion follows the system: where it is to be reduced, nothing in Dateline moves.')}
      </p>
    </>
  )
}
