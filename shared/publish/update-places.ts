import type { EntryId } from '../ids'
import type { Update } from '../model/update'

/** How many updates a page of older ones holds. */
export const updatesPerPage = 50

/** Which page of a live article each of its updates stands on. */
export interface UpdatePlaces {
  /** How many full pages of older updates there are; the main page holds the rest, at least fifty. */
  readonly sealed: number
  /** The number of the page an update belongs to for life, from 1, the oldest. */
  readonly numberOf: ReadonlyMap<EntryId, number>
}

/**
 * Gives updates their pages by the order in which they were first posted: what has come to an older page
 * stays there, also where an update is stamped anew or taken back.
 */
export function updatePlaces(updates: readonly Update[]): UpdatePlaces {
  const inOrder = [...updates].sort(
    (a, b) => postedAt(a) - postedAt(b) || a.stamp - b.stamp || a.sequence - b.sequence,
  )
  const numberOf = new Map(
    inOrder.map(({ id }, index) => [id, Math.floor(index / updatesPerPage) + 1] as const),
  )
  return { sealed: Math.max(0, Math.floor(updates.length / updatesPerPage) - 1), numberOf }
}

/** The page an update is found on now: the number of a page of older ones, or 0, the main page. */
export function placeOfUpdate({ sealed, numberOf }: UpdatePlaces, id: EntryId): number {
  const number = numberOf.get(id) ?? 0
  return number > sealed ? 0 : number
}

function postedAt({ postedAt: at, stamp }: Update): number {
  return at ?? stamp
}
