import { useState } from 'react'
import { thinAfterDays } from '../../../shared/history/thinning-policy'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { Check } from '../../ui/check'
import type { SettingPart } from './setting-part'

/** What is kept, and where. */
export function HistorySettings(props: SettingPart & { readonly dataFolder: string }) {
  const { draft, set } = props
  return (
    <>
      <Check
        name={say('Let go of in-between typing after {thinAfterDays} days', { thinAfterDays })}
        hint={say(
          'Saves space and cannot be undone: of text that was typed over and never sent, only who typed it and when stays; all that readers saw, and each step taken on purpose, is kept.',
        )}
        checked={draft.thinHistory}
        onChange={(thinHistory) => {
          set({ thinHistory })
        }}
      />
      <div className="setting-line">
        <div>
          <h3>{say('Data folder')}</h3>
          <p className="hint path">{props.dataFolder}</p>
        </div>
        <FolderButton which="data" />
      </div>
      <Backups />
    </>
  )
}

function Backups() {
  const [made, setMade] = useState('')
  const [isMaking, setMaking] = useState(false)
  const tellTrouble = useApp((state) => state.tellTrouble)
  const backUp = async () => {
    // A newsroom of years takes a while, and one copy of it is enough.
    if (isMaking) return
    setMaking(true)
    const done = await newsroom.backUpNow({})
    setMaking(false)
    if (done.ok) setMade(say('A checked copy was written: {file}', { file: done.value.file }))
    else tellTrouble(done.error)
  }
  const standing = say('One for each of the last seven days you worked.')
  return (
    <div className="setting-line">
      <div>
        <h3>{say('Backups')}</h3>
        <p className="hint path" role="status">
          {isMaking ? say('Copying and checking …') : made || standing}
        </p>
      </div>
      <button type="button" className="button" onClick={() => void backUp()}>
        {say('Back up now')}
      </button>
      <FolderButton which="backups" />
    </div>
  )
}

function FolderButton({ which }: { readonly which: 'data' | 'backups' }) {
  const tellTrouble = useApp((state) => state.tellTrouble)
  const show = async () => {
    const shown = await newsroom.showFolder({ which })
    if (!shown.ok) tellTrouble(shown.error)
  }
  return (
    <button
      type="button"
      className="button"
      aria-label={which === 'data' ? say('Show the data folder') : say('Show the backups')}
      onClick={() => void show()}
    >
      {say('Show')}
    </button>
  )
}
