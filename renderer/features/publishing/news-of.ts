import type { Delivery } from '../../../shared/model/delivery'
import { say } from '../../../shared/words/say'
import { saidList } from '../../../shared/words/said-list'
import { liveSince, type PlaceState } from '../../state/place-states'
import type { PublishingState } from '../../state/publishing-slice'
import { toldTime, type ToldBy } from '../../state/told-time'

/** One line about all places. */
export interface News {
  readonly trouble: boolean
  readonly text: string
}

/** The one thing to know about all places: what needs her first, “Live” only where all are. */
export function newsOf(
  places: readonly PlaceState[],
  on: { readonly publishing: PublishingState; readonly paused: boolean; readonly by: ToldBy },
): News | null {
  const { publishing, paused, by } = on
  if (publishing.kind === 'running') return null
  if (publishing.kind === 'failed') {
    const { message, remedy } = publishing.error
    return { trouble: true, text: say('Not published: {message} {remedy}', { message, remedy }) }
  }
  const under = (...states: readonly Delivery['state'][]) =>
    places.filter(({ delivery }) => delivery !== null && states.includes(delivery.state))
  const conflict = under('conflict')
  if (conflict.length > 0) {
    return {
      trouble: true,
      text: say('Somebody changed it on {places}', { places: namesOf(conflict) }),
    }
  }
  const failed = under('failed')
  if (failed.length > 0) return { trouble: true, text: failedWords(failed) }
  const waiting = under('waiting')
  if (waiting.length > 0) {
    const words = waits(waiting)
    return {
      trouble: false,
      text: paused ? say('The queue is paused: {words}', { words }) : words,
    }
  }
  const sending = under('sending')
  if (sending.length > 0)
    return { trouble: false, text: say('Sending to {places} …', { places: namesOf(sending) }) }
  const unseen = under('sent')
  if (unseen.length > 0) {
    return {
      trouble: false,
      text: say('Sent to {places}, not yet seen there', { places: namesOf(unseen) }),
    }
  }
  const later = under('scheduled')
  if (later.length > 0)
    return { trouble: false, text: say('Scheduled at {places}', { places: namesOf(later) }) }
  return liveNews(places, publishing, by)
}

/** In this sitting, and at every place. */
function liveNews(
  places: readonly PlaceState[],
  publishing: PublishingState,
  by: ToldBy,
): News | null {
  const lives = places.flatMap(({ live }) => (live === null ? [] : [live]))
  if (publishing.kind !== 'done' || lives.length < places.length) return null
  const since = Math.max(publishing.at, ...lives.map(liveSince))
  return { trouble: false, text: say('Live {time}', { time: toldTime(since, by) }) }
}

function failedWords(failed: readonly PlaceState[]): string {
  const [one] = failed
  const trouble = one?.delivery?.trouble ?? null
  if (trouble === null || failed.length > 1) {
    return say('Not sent to {places}', { places: namesOf(failed) })
  }
  return say('Not sent to {places}: {message} {remedy}', {
    places: namesOf(failed),
    message: trouble.message,
    remedy: trouble.remedy,
  })
}

function waits(places: readonly PlaceState[]): string {
  const later = places.every(({ delivery }) => (delivery?.notBefore ?? null) !== null)
  const of = { names: namesOf(places), count: places.length }
  return later
    ? say('{names} {count, plural, one {waits for its time} other {wait for their time}}', of)
    : say('{names} {count, plural, one {waits} other {wait}}', of)
}

function namesOf(places: readonly PlaceState[]): string {
  return saidList(places.map(({ target }) => target.siteName))
}
