import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { TextField } from '../../ui/field'

/** What a folder to publish to is known by. */
export interface FolderValues {
  readonly folder: string
  readonly siteName: string
  readonly siteUrl: string
}

/** The folder that holds a site, its name and its address. */
export function FolderFields(
  props: FolderValues & { readonly onChange: (change: Partial<FolderValues>) => void },
) {
  const { folder, siteName, siteUrl, onChange } = props
  const tellTrouble = useApp((state) => state.tellTrouble)
  const choose = async () => {
    const chosen = await newsroom.chooseFolder({})
    if (!chosen.ok) tellTrouble(chosen.error)
    else if (chosen.value !== null) onChange({ folder: chosen.value.folder })
  }
  return (
    <>
      <div className="folder-row">
        <TextField
          name={say('Folder')}
          value={folder}
          autoFocus
          onChange={(value) => {
            onChange({ folder: value })
          }}
          placeholder="/home/you/site"
        />
        <button type="button" className="button" onClick={() => void choose()}>
          {say('Choose …')}
        </button>
      </div>
      <TextField
        name={say('Name of the site')}
        value={siteName}
        onChange={(value) => {
          onChange({ siteName: value })
        }}
        placeholder={say('The Harbour Post')}
        hint={say('Stands on every page and in the feeds')}
      />
      <TextField
        name={say('Address of the site')}
        value={siteUrl}
        onChange={(value) => {
          onChange({ siteUrl: value })
        }}
        placeholder="https://news.example.org/"
        hint={say(
          'Where readers will find the folder; http://localhost/ while you are trying things',
        )}
      />
    </>
  )
}
