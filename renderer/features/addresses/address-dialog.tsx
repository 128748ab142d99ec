import { useEffect, useState } from 'react'
import type { ArticleId } from '../../../shared/ids'
import type { AddressThere } from '../../../shared/ipc/requests/address-requests'
import type { Article } from '../../../shared/model/article'
import { longDay } from '../../../shared/model/stamp'
import { leavesSlug } from '../../../shared/publish/article-path'
import { say, spokenLanguage } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { Check } from '../../ui/check'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { TextField } from '../../ui/field'
import { AddressLines } from './address-lines'
import { addressAsked, dayOfPath, slugOfPath, slugTyped, slugWords } from './address-asked'
import './addresses.css'

/** Gives an article that readers have another address, and says what becomes of the old one. */
export function AddressDialog({ path }: { readonly path: string }) {
  const article = useApp((state) => state.coverage?.article)
  return article === undefined ? null : <AddressForm article={article} path={path} />
}

function AddressForm({ article, path }: { readonly article: Article; readonly path: string }) {
  const { closeDialog, changeFields } = useApp.getState()
  const { fields } = article
  const { language } = fields
  const pending = fields.address ?? path
  const [slug, setSlug] = useState(slugOfPath(pending))
  const [takesDay, setTakesDay] = useState(dayOfPath(pending) === fields.day)
  const wanted = addressAsked({ slug, language, day: takesDay ? fields.day : dayOfPath(path) })
  const places = useAddressThere(article.id, wanted)
  const isTaken = places.some(({ taken }) => taken !== null)
  const hint = slugWords(slug, language)
  const canBe = !isTaken && leavesSlug(slug) && wanted !== pending
  return (
    <Dialog
      title={say('Another address for this article')}
      lead={say(
        'Readers, feeds and search engines are led on from the old address, for good. It moves with the next publishing.',
      )}
      onClose={closeDialog}
      onSubmit={() => {
        if (!canBe) return
        changeFields({ address: wanted, slug: slugOfPath(wanted) })
        closeDialog()
      }}
      foot={
        <DialogButtons
          onCancel={closeDialog}
          submit={say('Change the address')}
          disabled={!canBe}
        />
      }
    >
      <TextField
        name={say('Last part of the address')}
        value={slug}
        autoFocus
        onChange={(typed) => {
          setSlug(slugTyped(typed))
        }}
        {...(hint === null ? {} : { hint })}
      />
      {dayOfPath(path) === fields.day ? null : (
        <Check
          name={say('Take the day along')}
          hint={say('The address says {old}; the article is of {day} now.', {
            old: longDay(dayOfPath(path), spokenLanguage()),
            day: longDay(fields.day, spokenLanguage()),
          })}
          checked={takesDay}
          onChange={setTakesDay}
        />
      )}
      <AddressLines places={places} isOther={wanted !== pending} />
      <ServersNote />
    </Dialog>
  )
}

/** WordPress and Ghost lead their own readers; a changed address there would lead nobody on. */
function ServersNote() {
  const hasServer = useApp(
    (state) => state.desk?.settings.targets.some(({ kind }) => kind !== 'folder') ?? false,
  )
  return hasServer ? (
    <p className="hint">
      {say('On sites on a server the post keeps the address that it has there.')}
    </p>
  ) : null
}

function useAddressThere(articleId: ArticleId, path: string): readonly AddressThere[] {
  const [places, setPlaces] = useState<readonly AddressThere[]>([])
  useEffect(() => {
    let isOver = false
    void newsroom.lookAtAddress({ articleId, path }).then((looked) => {
      if (!isOver && looked.ok) setPlaces(looked.value)
    })
    return () => {
      isOver = true
    }
  }, [articleId, path])
  return places
}
