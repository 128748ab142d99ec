import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { QueuedDelivery } from '../../state/deliveries'
import { toldTime } from '../../state/told-time'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { useWordsOn } from './use-words-on'

/** Takes a sending out of the queue, after saying what readers then have. */
export function CancelDialog({ delivery }: { readonly delivery: QueuedDelivery }) {
  const close = useApp((state) => state.closeDialog)
  const cancel = useApp((state) => state.cancelDelivery)
  const on = useWordsOn()(delivery.targetId, delivery)
  const submit = async () => {
    await cancel(delivery.id)
    close()
  }
  return (
    <Dialog
      title={say('Take this out of the queue?')}
      lead={say('“{title}”, as written {time}, for {siteName}.', {
        title: delivery.title,
        time: toldTime(delivery.queuedAt, on),
        siteName: on.siteName,
      })}
      onClose={close}
      onSubmit={submit}
      foot={
        <DialogButtons
          onCancel={close}
          cancel={say('Leave it in')}
          submit={say('Take it out')}
          tone="danger"
        />
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
      ? say(
          'It is not tried again. It was tried already, so readers of {siteName} may have lost the article: look there.',
          { siteName },
        )
      : say('Readers of {siteName} keep the article.', { siteName })
  }
  const safe = say('Your text stays here, word for word, and can be published again.')
  return isTried
    ? say(
        'It is not tried again. It was tried already, so {siteName} may hold it: look there. {safe}',
        { siteName, safe },
      )
    : say('It is not sent: readers of {siteName} keep what they have. {safe}', { siteName, safe })
}
