import type { Delivery } from '../../../shared/model/delivery'
import type { PlaceState } from '../../state/place-states'
import type { PublishingState } from '../../state/publishing-slice'
import { secondsTime } from './live-time'
import { listed } from './unsent-words'

/** One line about all places. */
export interface News {
  readonly trouble: boolean
  readonly text: string
}

/** The one thing to know about all places: what needs her first, “Live” only where all are. */
export function newsOf(
  places: readonly PlaceState[],
  on: { readonly publishing: PublishingState; readonly paused: boolean },
): News | null {
  const { publishing, paused } = on
  if (publishing.kind === 'running') return null
  if (publishing.kind === 'failed') {
    const { message, remedy } = publishing.error
    return { trouble: true, text: `Not published: ${message} ${remedy}` }
  }
  const under = (...states: readonly Delivery['state'][]) =>
    places.filter(({ delivery }) => delivery !== null && states.includes(delivery.state))
  const conflict = under('conflict')
  if (conflict.length > 0) {
    return { trouble: true, text: `Somebody changed it on ${namesOf(conflict)}` }
  }
  const failed = under('failed')
  if (failed.length > 0) return { trouble: true, text: failedWords(failed) }
  const waiting = under('waiting')
  if (waiting.length > 0) {
    const why = paused ? 'The queue is paused: ' : ''
    return { trouble: false, text: `${why}${namesOf(waiting)} ${waits(waiting)}` }
  }
  const sending = under('sending')
  if (sending.length > 0) return { trouble: false, text: `Sending to ${namesOf(sending)} …` }
  const unseen = under('sent')
  if (unseen.length > 0) {
    return { trouble: false, text: `Sent to ${namesOf(unseen)}, not yet seen there` }
  }
  const later = under('scheduled')
  if (later.length > 0) return { trouble: false, text: `Scheduled at ${namesOf(later)}` }
  return liveNews(places, publishing)
}

/** In this sitting, and at every place. */
function liveNews(places: readonly PlaceState[], publishing: PublishingState): News | null {
  const lives = places.flatMap(({ live }) => (live === null ? [] : [live]))
  if (publishing.kind !== 'done' || lives.length < places.length) return null
  const since = Math.max(
    publishing.at,
    ...lives.map(({ finishedAt, startedAt }) => finishedAt ?? startedAt),
  )
  return { trouble: false, text: `Live ${secondsTime(since)}` }
}

function failedWords(failed: readonly PlaceState[]): string {
  const [one] = failed
  const trouble = one?.delivery?.trouble ?? null
  const why = trouble === null || failed.length > 1 ? '' : `: ${trouble.message} ${trouble.remedy}`
  return `Not sent to ${namesOf(failed)}${why}`
}

function waits(places: readonly PlaceState[]): string {
  const later = places.every(({ delivery }) => (delivery?.notBefore ?? null) !== null)
  if (later) return places.length === 1 ? 'waits for its time' : 'wait for their time'
  return places.length === 1 ? 'waits' : 'wait'
}

function namesOf(places: readonly PlaceState[]): string {
  return listed(places.map(({ target }) => target.siteName))
}
