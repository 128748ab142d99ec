import { zooms, type Settings } from '../../../shared/model/settings'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { ChoiceField } from '../../ui/choice-field'
import type { SettingPart } from './setting-part'

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
          name="Light or dark"
          value={draft.theme}
          choices={themes}
          onChange={(theme) => {
            set({ theme })
          }}
        />
        <ChoiceField<Settings['contrast']>
          name="Contrast"
          value={draft.contrast}
          choices={contrasts}
          onChange={(contrast) => {
            set({ contrast })
          }}
        />
      </div>
      <div className="pair">
        <ChoiceField<Settings['textSize']>
          name="Size of the text"
          hint="While writing; readers’ pages stay as they are"
          value={draft.textSize}
          choices={textSizes}
          onChange={(textSize) => {
            set({ textSize })
          }}
        />
        <ChoiceField
          name="Size of everything"
          hint={`Also ${showKeys('CmdOrCtrl+Plus', isMac)}, ${showKeys('CmdOrCtrl+-', isMac)} and ${showKeys('CmdOrCtrl+0', isMac)}`}
          value={`${String(draft.zoom)} %`}
          choices={zoomNames}
          onChange={(zoom) => {
            set({ zoom: Number.parseInt(zoom, 10) })
          }}
        />
      </div>
      <p className="hint">
        Motion follows the system: where it is to be reduced, nothing in Dateline moves.
      </p>
    </>
  )
}
