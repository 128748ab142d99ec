import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { placesOf, type PlaceState } from '../../state/place-states'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'

/** Puts an article into the bin; says first who still reads it, and how to take it from them. */
export function BinDialog() {
  const close = useApp((state) => state.closeDialog)
  const moveArticle = useApp((state) => state.moveArticle)
  const headline = useApp((state) => state.coverage?.article.fields.headline.trim() ?? '')
  const sent = useApp((state) => state.coverage?.article.sent !== 'never')
  const read = useReadAt()
  const submit = async () => {
    if (await moveArticle('bin')) close()
  }
  return (
    <Dialog
      title={say('Delete this article?')}
      lead={
        <>
          {say(
            '{words} goes into the bin, with its history. From there it can be put back at any time.',
            { words: headline === '' ? say('It') : say('“{title}”', { title: headline }) },
          )}
        </>
      }
      onClose={close}
      onSubmit={submit}
      foot={
        <DialogButtons
          onCancel={close}
          cancel={say('Keep it')}
          submit={read.length > 0 ? say('Delete it here only') : say('Put it into the bin')}
          tone="danger"
          focus={read.length > 0 ? 'cancel' : 'submit'}
        />
      }
    >
      {read.length > 0 ? (
        <StillRead places={read} />
      ) : (
        <p>{sent ? say(elsewhere) : say(nowhere)}</p>
      )}
    </Dialog>
  )
}

const nowhere = 'Readers have not got it at any place.'
const elsewhere =
  'It was published at a place that is not set up any more. Readers may still see it there.'

/** Every place where readers have it, also one that rests. */
function useReadAt(): readonly PlaceState[] {
  const settings = useApp((state) => state.desk?.settings)
  const deliveries = useApp((state) => state.deliveries)
  const publications = useApp((state) => state.publications)
  const lagging = useApp((state) => state.lagging)
  const targets = settings?.targets ?? []
  return placesOf({ targets, deliveries, publications, lagging }).filter(
    ({ live }) => live !== null,
  )
}

function StillRead({ places }: { readonly places: readonly PlaceState[] }) {
  const openDialog = useApp((state) => state.openDialog)
  return (
    <div className="still-read">
      <p>
        <strong>{say('Readers still see it.')}</strong>{' '}
        {say('Deleting it here does not take it from them.')}
      </p>
      <ul>
        {places.map(({ target }) => (
          <li key={target.id}>
            <span>{target.siteName}</span>
            <button
              type="button"
              className="button"
              onClick={() => {
                openDialog({ kind: 'take-down', targetId: target.id })
              }}
            >
              {say('Take it down first …')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
