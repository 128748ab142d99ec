import { assertNever } from '../result'
import type { Update, UpdateFlags, UpdateStatus } from './update'

/** Where an update stands, as an editor asks for it. `unsent`: readers lack it, or its newest form. */
export type UpdatePlace = 'draft' | 'unsent' | 'live' | 'withdrawn'

/** Which updates are shown; null: any. */
export interface UpdateFilter {
  readonly author: string | null
  readonly flag: keyof UpdateFlags | null
  readonly status: UpdateStatus | 'none' | null
  readonly place: UpdatePlace | null
}

/** All of them. */
export const noFilter: UpdateFilter = { author: null, flag: null, status: null, place: null }

/** Whether any are left out. */
export function isFiltering({ author, flag, status, place }: UpdateFilter): boolean {
  return author !== null || flag !== null || status !== null || place !== null
}

/** Where an update stands. */
export function placeOfUpdate({ state, sent }: Pick<Update, 'state' | 'sent'>): UpdatePlace {
  switch (state) {
    case 'composing':
      return 'draft'
    case 'withdrawn':
      return 'withdrawn'
    case 'posted':
      return sent === 'same' ? 'live' : 'unsent'
    default:
      return assertNever(state)
  }
}

/** Whether an update is shown. */
export function passes(update: Update, { author, flag, status, place }: UpdateFilter): boolean {
  return (
    (author === null || update.authors.some(({ name }) => name === author)) &&
    (flag === null || update.flags[flag]) &&
    (status === null || (update.status ?? 'none') === status) &&
    (place === null || placeOfUpdate(update) === place)
  )
}

/** How many updates there are of each kind. */
export interface UpdateCounts {
  /** Most named first. */
  readonly authors: readonly (readonly [name: string, count: number])[]
  readonly flags: Readonly<Record<keyof UpdateFlags, number>>
  readonly statuses: Readonly<Record<UpdateStatus | 'none', number>>
  readonly places: Readonly<Record<UpdatePlace, number>>
}

/** Counts updates by author, flag, status and place. */
export function countUpdates(updates: readonly Update[]): UpdateCounts {
  const authors = new Map<string, number>()
  const flags = { pinned: 0, keyEvent: 0, summary: 0 }
  const statuses = { confirmed: 0, unconfirmed: 0, developing: 0, none: 0 }
  const places = { draft: 0, unsent: 0, live: 0, withdrawn: 0 }
  for (const update of updates) {
    for (const { name } of update.authors) authors.set(name, (authors.get(name) ?? 0) + 1)
    if (update.flags.pinned) flags.pinned += 1
    if (update.flags.keyEvent) flags.keyEvent += 1
    if (update.flags.summary) flags.summary += 1
    statuses[update.status ?? 'none'] += 1
    places[placeOfUpdate(update)] += 1
  }
  const named = [...authors].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return { authors: named, flags, statuses, places }
}

/** The update whose stamp is nearest to a time; undefined where there is none. */
export function nearestTo(updates: readonly Update[], at: number): Update | undefined {
  let nearest: Update | undefined
  for (const update of updates) {
    const closer =
      nearest === undefined || Math.abs(update.stamp - at) < Math.abs(nearest.stamp - at)
    if (closer) nearest = update
  }
  return nearest
}

/**
 * The key event or summary above (`-1`) or below (`1`) a place in the list; from the end it goes round.
 */
export function keyEventFrom(
  shown: readonly Update[],
  from: number,
  step: 1 | -1,
): Update | undefined {
  for (let away = 1; away <= shown.length; away += 1) {
    const at = (from + step * away + shown.length * 2) % shown.length
    const update = shown[at]
    if (update !== undefined && (update.flags.keyEvent || update.flags.summary)) return update
  }
  return undefined
}
