import type { Coverage } from '../../../shared/model/coverage'
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
  if (isTakenDown(places)) return { waits: true, text: takenDownWords }
  if (coverage.article.sent === 'never' || elsewhere === '') return sent
  return { waits: true, text: sent.waits ? `${sent.text} ${elsewhere}` : elsewhere }
}

function sentWords({ article, body, updates }: Coverage): UnsentWords {
  if (article.sent === 'never')
    return { waits: true, text: 'Readers have not seen this article yet.' }
  const fresh = updates.filter(({ state, sent }) => state === 'posted' && sent === 'never').length
  const changed = updates.filter(
    ({ state, sent }) => state !== 'composing' && sent === 'changed',
  ).length
  const parts = [
    fresh === 0 ? '' : `${String(fresh)} new ${fresh === 1 ? 'update' : 'updates'}`,
    changed === 0 ? '' : `${String(changed)} changed`,
    body.sent === 'changed' ? 'the original entry' : '',
    article.sent === 'changed' ? 'the details' : '',
  ].filter((part) => part !== '')
  return parts.length === 0
    ? { waits: false, text: 'Readers have everything.' }
    : { waits: true, text: `Not sent yet: ${parts.join(', ')}.` }
}

/** Where readers have less than elsewhere; empty where all have the same. */
function placesWords(places: readonly PlaceState[]): string {
  const names = (of: readonly PlaceState[]) => listed(of.map(({ target }) => target.siteName))
  const without = places.filter(({ live, downAt }) => live === null && downAt === null)
  const older = places.filter(({ lags, live }) => lags && live !== null)
  return [
    without.length === 0 || places.length === 1
      ? ''
      : `${names(without)} ${without.length === 1 ? 'does' : 'do'} not have it yet.`,
    older.length === 0
      ? ''
      : `${names(older)} ${older.length === 1 ? 'has' : 'have'} an older text.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

const takenDownWords = 'Readers no longer have it.'

/** Whether it was taken from the readers of every place. */
function isTakenDown(places: readonly PlaceState[]): boolean {
  return places.length > 0 && places.every(({ downAt }) => downAt !== null)
}
