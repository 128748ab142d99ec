import { useState } from 'react'
import type { AppError } from '../../../shared/app-error'
import type { TargetId } from '../../../shared/ids'
import { needsLeading } from '../../../shared/publish/hosts/moving-site'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TroubleNote } from '../places/trouble-note'
import './addresses.css'

/** A site has another address: what that takes, and what the old host should serve. */
export function SiteMovedDialog(props: {
  readonly targetId: TargetId
  readonly from: string
  readonly backToPlaces: boolean
}) {
  const { targetId, from, backToPlaces } = props
  const site = useApp((state) => state.desk?.settings.targets.find(({ id }) => id === targetId))
  const { closeDialog, openDialog } = useApp.getState()
  const [saved, setSaved] = useState('')
  const [trouble, setTrouble] = useState<AppError | null>(null)
  if (site?.kind !== 'folder') return null
  const leave = () => {
    if (backToPlaces) openDialog({ kind: 'places' })
    else closeDialog()
  }
  const save = async () => {
    const kept = await newsroom.saveLeadingFiles({ id: targetId, from })
    setTrouble(kept.ok ? null : kept.error)
    if (!kept.ok || kept.value === null) return
    const { folder, files } = kept.value
    setSaved(
      say(
        '{count, plural, one {# file lies} other {# files lie}} in {folder}. Put them where the old site was, in its place.',
        { count: files, folder },
      ),
    )
  }
  return (
    <Dialog
      title={say('{siteName} has another address', { siteName: site.siteName })}
      lead={say(
        'Every page, feed and map names it once the whole site is made anew. Until then each page gets it with its next publishing.',
      )}
      onClose={leave}
      onSubmit={() => {
        openDialog({ kind: 'whole-site', targetId, backToPlaces })
      }}
      foot={
        <DialogButtons
          onCancel={leave}
          cancel={say('Later')}
          submit={say('Publish the whole site anew')}
          focus="submit"
        />
      }
    >
      <section className="address-place">
        <dl>
          <dt>{say('Before')}</dt>
          <dd dir="ltr">{from}</dd>
          <dt>{say('Now')}</dt>
          <dd dir="ltr">{site.siteUrl}</dd>
        </dl>
      </section>
      {needsLeading({ from, to: site.siteUrl }) ? (
        <div className="redirect-many">
          <p>
            {say(
              'Links of readers and search engines still lead to the old address. If its host leads on, none of them is lost: by rules that Netlify, Cloudflare and Apache read, and by a page in place of each page for all others.',
            )}
          </p>
          <p className="redirect-acts">
            <button type="button" className="button" onClick={() => void save()}>
              {say('Save files for the old host …')}
            </button>
          </p>
          <p role="status">{saved}</p>
        </div>
      ) : null}
      <TroubleNote trouble={trouble} />
    </Dialog>
  )
}
