import { useApp } from '../../state/app-store'
import type { QueuedDelivery } from '../../state/deliveries'
import { Dialog } from '../../ui/dialog'
import { timeIn } from './delivery-words'
import { useWordsOn } from './use-words-on'

/** Takes a sending out of the queue, after saying what readers then have. */
export function CancelDialog({ delivery }: { readonly delivery: QueuedDelivery }) {
  const close = useApp((state) => state.closeDialog)
  const cancel = useApp((state) => state.cancelDelivery)
  const on = useWordsOn()(delivery.targetId)
  const submit = async () => {
    await cancel(delivery.id)
    close()
  }
  return (
    <Dialog
      title="Take this out of the queue?"
      lead={`“${delivery.title}”, as written ${timeIn(delivery.queuedAt, on)}, for ${on.siteName}.`}
      onClose={close}
      onSubmit={submit}
      foot={
        <>
          <button type="button" className="button" onClick={close}>
            Leave it in
          </button>
          <button type="submit" className="button danger">
            Take it out
          </button>
        </>
      }
    >
      <p>
        {delivery.kind === 'publish'
          ? `It is not sent: readers of ${on.siteName} keep what they have. Your text stays here, word for word, and can be published again.`
          : `Readers of ${on.siteName} keep the article.`}
      </p>
    </Dialog>
  )
}
