import { say } from '../../../shared/words/say'
import { TextField } from '../../ui/field'
import type { SettingPart } from './setting-part'
import { zoneNames } from './zone-names'

/** Who writes, and by which clock the house goes. */
export function PeopleSettings(props: SettingPart & { readonly machineZone: string }) {
  const { draft, set } = props
  return (
    <>
      <TextField
        name={say('Your name')}
        hint={say('Stands beside every revision in the history; not a byline')}
        value={draft.authorName}
        onChange={(authorName) => {
          set({ authorName })
        }}
      />
      <div className="pair">
        <TextField
          name={say('House zone of new articles')}
          list="settings-zones"
          value={draft.houseZone}
          onChange={(houseZone) => {
            set({ houseZone })
          }}
        />
        <TextField
          name={say('Your own zone')}
          list="settings-zones"
          placeholder={say('This machine’s: {machineZone}', { machineZone: props.machineZone })}
          value={draft.ownZone}
          onChange={(ownZone) => {
            set({ ownZone })
          }}
        />
      </div>
      <TextField
        name={say('Label of an update')}
        hint={say("'{HHmm}' or '{HH:mm}' is the time, '{zone}' the zone")}
        value={draft.stampTemplate}
        onChange={(stampTemplate) => {
          set({ stampTemplate })
        }}
      />
      <datalist id="settings-zones">
        {zoneNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
