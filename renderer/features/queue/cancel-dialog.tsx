import { useApp } from '../../state/app-store'
import type { QueuedDelivery } from '../../state/deliveries'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
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
        <DialogButtons onCancel={close} cancel="Leave it in" submit="Take it out" tone="danger" />
      }
    >
      <p>{whatFollows(delivery, on.siteName)}</p>
    </Dialog>
  )
}

// A try whose answer was lost may have done its work all the same.
function whatFollows({ kind, attempts, state }: QueuedDelivery, siteName: string): string {
  const isTried = attempts > 0 || state === 'sent' || state === 'scheduled'
  if (kind !== 'publish') {
    return isTried
      ? `It is not tried again. It was tried already, so readers of ${siteName} may have lost the article: look there.`
      : `Readers of ${siteName} keep the article.`
  }
  const safe = 'Your text stays here, word for word, and can be published again.'
  return isTried
    ? `It is not tried again. It was tried already, so ${siteName} may hold it: look there. ${safe}`
    : `It is not sent: readers of ${siteName} keep what they have. ${safe}`
}
