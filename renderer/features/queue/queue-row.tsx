import type { DeliveryId } from '../../../shared/ids'
import { say } from '../../../shared/words/say'
import type { QueuedDelivery } from '../../state/deliveries'
import { deliveryWords, tryWords, type WordsOn } from './delivery-words'
import { askToCancel, isHeld, mayCancel, openDelivery } from './queue-keys'

/** One sending: of what, where to, how it stands, and what can be done. */
export function QueueRow(props: {
  readonly delivery: QueuedDelivery
  readonly on: WordsOn
  readonly chosen: boolean
  readonly place: { readonly at: number; readonly of: number }
  readonly onChoose: (id: DeliveryId) => void
}) {
  const { delivery, on, chosen, place, onChoose } = props
  const words = deliveryWords(delivery, on)
  return (
    <div
      id={`delivery-${delivery.id}`}
      className={`queue-row is-${words.mark}`}
      role="option"
      aria-selected={chosen}
      aria-posinset={place.at}
      aria-setsize={place.of}
      onClick={() => {
        onChoose(delivery.id)
      }}
      onDoubleClick={() => {
        openDelivery(delivery)
      }}
    >
      <span className={`place-mark is-${words.mark}`} aria-hidden />
      <span className="queue-title" dir="auto" title={delivery.title}>
        {say(titleWords[delivery.kind], { title: delivery.title })}
      </span>
      <span className="queue-site">{on.siteName}</span>
      <span className="queue-line">
        <span className="queue-state">{words.state}</span>
        <span className="queue-tries">{tryWords(delivery, on)}</span>
      </span>
      {words.why === '' ? null : <span className="queue-why">{words.why}</span>}
      {chosen ? <RowActions delivery={delivery} paused={on.paused} /> : null}
    </div>
  )
}

const titleWords = {
  publish: '{title}',
  hide: 'Hide: {title}',
  delete: 'Delete there: {title}',
} as const

/** For the hand on a pointer; the keys of the list say the same. */
function RowActions(props: { readonly delivery: QueuedDelivery; readonly paused: boolean }) {
  const { delivery } = props
  const label = openWords(delivery, props.paused)
  return (
    <span className="queue-actions" aria-hidden>
      <span
        className="button"
        onClick={() => {
          openDelivery(delivery)
        }}
      >
        {label} <span className="keys">↵</span>
      </span>
      {mayCancel(delivery) ? (
        <span
          className="button quiet"
          onClick={() => {
            askToCancel(delivery)
          }}
        >
          {say('Take out …')} <span className="keys">{say('Del')}</span>
        </span>
      ) : null}
    </span>
  )
}

function openWords(delivery: QueuedDelivery, paused: boolean): string {
  const { state, trouble } = delivery
  if (state === 'conflict') return say('Look')
  if (state === 'sent') return say('Look again')
  if (state === 'failed' && trouble?.kind !== 'remote-gone') return say('Try again')
  return isHeld(delivery, paused) ? say('Try now') : say('Open')
}
