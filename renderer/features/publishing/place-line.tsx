import { say } from '../../../shared/words/say'
import type { PlaceState } from '../../state/place-states'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { liveSince, placeWords } from '../../state/place-states'
import { toldSeconds } from '../../state/told-time'
import { deliveryWords, tryWords, type WordsOn } from '../queue/delivery-words'
import { ToldLine } from './told-line'
import { PlaceActions } from './place-actions'

interface PlaceLineProps {
  readonly place: PlaceState
  readonly on: WordsOn
  /** Whether it is one of several: then it says which. */
  readonly named: boolean
}

/** How the article stands at one place: what readers have there, what is on its way, what to do. */
export function PlaceLine(props: PlaceLineProps) {
  const { place, on, named } = props
  const { target } = place
  return (
    <li className="place-line" aria-label={target.siteName}>
      {named ? (
        <p className="place-name">
          <strong title={target.siteName}>{target.siteName}</strong>
          <span className="path" title={placeWords(target)}>
            {placeWords(target)}
          </span>
        </p>
      ) : null}
      <OnItsWay {...props} />
      <WithReaders {...props} />
      <PlaceActions place={place} paused={on.paused} named={named} />
    </li>
  )
}

/** What is under way, or came to nothing. */
function OnItsWay({ place, on, named }: PlaceLineProps) {
  const { delivery, reason, downAt, live } = place
  if (reason !== '') return <p className="trouble-note">{reason}</p>
  if (delivery === null || delivery.state === 'cancelled') {
    return named && live === null && downAt === null ? (
      <Mark mark="unsent" state={say('Not sent yet')} />
    ) : null
  }
  const words = deliveryWords(delivery, on)
  if (delivery.state === 'verified') {
    if (delivery.kind === 'publish') return null
    return (
      <>
        <Mark mark={words.mark} state={words.state} />
        <p className="live-line">
          <ToldLine told={delivery.told ?? []} isTakenDown />
        </p>
      </>
    )
  }
  if (words.mark === 'failed') return <p className="trouble-note">{words.state}</p>
  const tries = delivery.attempts > 0 ? tryWords(delivery, on) : ''
  return (
    <>
      <Mark mark={words.mark} state={words.state} />
      {[words.why, tries]
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line} className="place-why">
            {line}
          </p>
        ))}
    </>
  )
}

/** What readers were seen to have there. */
function WithReaders({ place, on, named }: PlaceLineProps) {
  const openPublished = useApp((state) => state.openPublished)
  const { live, delivery, lags, target } = place
  if (live === null) return null
  const held = delivery !== null && ['failed', 'conflict', 'waiting'].includes(delivery.state)
  const older = lags || (held && (delivery.attempts > 0 || delivery.state !== 'waiting'))
  const late = delivery === null ? '' : deliveryWords(delivery, on).why
  const liveTime = toldSeconds(liveSince(live), on)
  return (
    <p className="live-line">
      {older ? (
        <span className="older time">
          {delivery?.state === 'conflict'
            ? say('Sent {liveTime}, changed there since', { liveTime })
            : say('Readers have the text of {liveTime}', { liveTime })}
        </span>
      ) : (
        <strong className="time">{say('Live {liveTime}', { liveTime })}</strong>
      )}
      <button
        type="button"
        className="button quiet"
        title={`${live.url} (${showKeys('CmdOrCtrl+Shift+O', isMac)})`}
        onClick={() => void openPublished(target.id)}
      >
        {say('Open in browser')}
      </button>
      {delivery?.state === 'verified' && late !== '' ? (
        <span className="address time">{late}</span>
      ) : null}
      {named ? null : <span className="address">{live.url}</span>}
      {delivery?.state === 'verified' && delivery.kind === 'publish' ? (
        <ToldLine told={delivery.told ?? []} />
      ) : null}
    </p>
  )
}

function Mark({ mark, state }: { readonly mark: string; readonly state: string }) {
  return (
    <p className={`place-state is-${mark}`}>
      <span className={`place-mark is-${mark}`} aria-hidden />
      <span className="time">{state}</span>
    </p>
  )
}
