import { useState } from 'react'
import type { FolderTarget, Target } from '../../../shared/model/publication'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/field'

/** Asks for the folder that holds the site, its name and its address; then publishes, if that was the wish. */
export function TargetDialog({ thenPublish }: { readonly thenPublish: boolean }) {
  const target = useApp((state) => state.desk?.settings.targets.find(isFolder))
  const close = useApp((state) => state.closeDialog)
  const saveTarget = useApp((state) => state.saveTarget)
  const publish = useApp((state) => state.publish)
  const tellTrouble = useApp((state) => state.tellTrouble)
  const [folder, setFolder] = useState(target?.folder ?? '')
  const [siteName, setSiteName] = useState(target?.siteName ?? '')
  const [siteUrl, setSiteUrl] = useState(target?.siteUrl ?? '')
  const [wrong, setWrong] = useState('')
  const choose = async () => {
    const chosen = await newsroom.chooseFolder({})
    if (!chosen.ok) tellTrouble(chosen.error)
    else if (chosen.value !== null) setFolder(chosen.value.folder)
  }
  const submit = async () => {
    const problem = await saveTarget({ folder, siteName: siteName.trim(), siteUrl })
    if (problem !== null) {
      setWrong(`${problem.message} ${problem.remedy}`)
      return
    }
    close()
    if (thenPublish) await publish()
  }
  const complete = folder.trim() !== '' && siteName.trim() !== '' && siteUrl.trim() !== ''
  return (
    <Dialog
      title="Where does the site live?"
      lead="Dateline writes finished pages into a folder. Serve it as it is, or let your host pick it up."
      onClose={close}
      onSubmit={submit}
      foot={
        <>
          <button type="button" className="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" className="button main" disabled={!complete}>
            {thenPublish ? 'Save and publish' : 'Save'}
          </button>
        </>
      }
    >
      <div className="folder-row">
        <TextField
          name="Folder"
          value={folder}
          autoFocus
          onChange={setFolder}
          placeholder="/home/you/site"
        />
        <button type="button" className="button" onClick={() => void choose()}>
          Choose …
        </button>
      </div>
      <TextField
        name="Name of the site"
        value={siteName}
        onChange={setSiteName}
        placeholder="The Harbour Post"
        hint="Stands on every page and in the feeds"
      />
      <TextField
        name="Address of the site"
        value={siteUrl}
        onChange={setSiteUrl}
        placeholder="https://news.example.org/"
        hint="Where readers will find the folder; http://localhost/ while you are trying things"
      />
      {wrong === '' ? null : (
        <p className="trouble-note" role="alert">
          {wrong}
        </p>
      )}
    </Dialog>
  )
}

function isFolder(target: Target): target is FolderTarget {
  return target.kind === 'folder'
}
