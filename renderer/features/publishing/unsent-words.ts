import type { Coverage } from '../../../shared/model/coverage'
import { say } from '../../../shared/words/say'
import { saidList } from '../../../shared/words/said-list'
import type { PlaceState } from '../../state/place-states'

/** What the next publishing would bring, and whether readers wait for it. */
export interface UnsentWords {
  readonly waits: boolean
  readonly text: string
}

/** What readers do not have yet, in numbers; never “everything” while one place has less. */
export function unsentWords(coverage: Coverage, places: readonly PlaceState[]): UnsentWords {
  const sent = sentWords(coverage)
  const elsewhere = placesWords(places)
  // They had it once: that is not the same as never having seen it.
  if (isTakenDown(places)) return { waits: true, text: say(takenDownWords) }
  if (coverage.article.sent === 'never' || elsewhere === '') return sent
  return { waits: true, text: sent.waits ? `${sent.text} ${elsewhere}` : elsewhere }
}

function sentWords({ article, body, updates }: Coverage): UnsentWords {
  if (article.sent === 'never')
    return { waits: true, text: say('Readers have not seen this article yet.') }
  const fresh = updates.filter(({ state, sent }) => state === 'posted' && sent === 'never').length
  const changed = updates.filter(
    ({ state, sent }) => state !== 'composing' && sent === 'changed',
  ).length
  const parts = [
    fresh === 0 ? '' : say('{fresh, plural, one {# new update} other {# new updates}}', { fresh }),
    changed === 0 ? '' : say('{changed} changed', { changed }),
    body.sent === 'changed' ? say('the original entry') : '',
    article.sent === 'changed' ? say('the details') : '',
  ].filter((part) => part !== '')
  return parts.length === 0
    ? { waits: false, text: say('Readers have everything.') }
    : { waits: true, text: say('Not sent yet: {list}.', { list: parts.join(', ') }) }
}

/** Where readers have less than elsewhere, or another’s words; empty where all have ours. */
function placesWords(places: readonly PlaceState[]): string {
  const without = places.filter(({ live, downAt }) => live === null && downAt === null)
  const older = places.filter(({ lags, live }) => lags && live !== null)
  const changed = places.filter(({ delivery }) => delivery?.state === 'conflict')
  return [
    changed.length === 0
      ? ''
      : say('On {names} readers see what somebody changed there.', { names: names(changed) }),
    without.length === 0 || places.length === 1
      ? ''
      : say('{names} {count, plural, one {does} other {do}} not have it yet.', {
          names: names(without),
          count: without.length,
        }),
    older.length === 0
      ? ''
      : say('{names} {count, plural, one {has} other {have}} an older text.', {
          names: names(older),
          count: older.length,
        }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

const mostNamed = 4

/** Places by name; of many only the first ones, for each says below how it stands with it. */
function names(of: readonly PlaceState[]): string {
  const all = of.map(({ target }) => target.siteName)
  if (all.length <= mostNamed) return saidList(all)
  const named = all.slice(0, mostNamed - 1)
  return saidList([...named, say('{count} more', { count: all.length - named.length })])
}

const takenDownWords = 'Readers no longer have it.'

/** Whether it was taken from the readers of every place. */
function isTakenDown(places: readonly PlaceState[]): boolean {
  return places.length > 0 && places.every(({ downAt }) => downAt !== null)
}
