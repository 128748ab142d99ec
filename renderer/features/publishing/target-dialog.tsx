import { useState } from 'react'
import type { FolderTarget, Target } from '../../../shared/model/publication'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { movedSite } from '../../state/site-move'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { FolderFields } from '../places/folder-fields'

/** Asks for the folder that holds the site, its name and its address; then publishes, if that was the wish. */
export function TargetDialog({ thenPublish }: { readonly thenPublish: boolean }) {
  const target = useApp((state) => state.desk?.settings.targets.find(isFolder))
  const close = useApp((state) => state.closeDialog)
  const openDialog = useApp((state) => state.openDialog)
  const saveTarget = useApp((state) => state.saveTarget)
  const publish = useApp((state) => state.publish)
  const [folder, setFolder] = useState(target?.folder ?? '')
  const [siteName, setSiteName] = useState(target?.siteName ?? '')
  const [siteUrl, setSiteUrl] = useState(target?.siteUrl ?? '')
  const [wrong, setWrong] = useState('')
  const submit = async () => {
    const id = target?.id ?? null
    const problem = await saveTarget({ id, folder, siteName: siteName.trim(), siteUrl })
    if (problem !== null) {
      setWrong(`${problem.message} ${problem.remedy}`)
      return
    }
    const after = useApp.getState().desk?.settings.targets ?? []
    const moved = target === undefined ? null : movedSite([target], after, folder)
    if (moved !== null && !thenPublish)
      openDialog({ kind: 'site-moved', ...moved, backToPlaces: false })
    else close()
    if (thenPublish) await publish()
  }
  const complete = folder.trim() !== '' && siteName.trim() !== '' && siteUrl.trim() !== ''
  return (
    <Dialog
      title={say('Where does the site live?')}
      lead={say(
        'Dateline writes finished pages into a folder. Serve it as it is, or let your host pick it up.',
      )}
      onClose={close}
      onSubmit={submit}
      foot={
        <DialogButtons
          onCancel={close}
          submit={thenPublish ? say('Save and publish') : say('Save')}
          disabled={!complete}
        />
      }
    >
      <FolderFields
        folder={folder}
        siteName={siteName}
        siteUrl={siteUrl}
        onChange={(change) => {
          if (change.folder !== undefined) setFolder(change.folder)
          if (change.siteName !== undefined) setSiteName(change.siteName)
          if (change.siteUrl !== undefined) setSiteUrl(change.siteUrl)
        }}
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
