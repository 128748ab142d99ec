import type { EntryId } from '../../shared/ids'

/** The updates that are chosen, and the one a stretch is counted from. */
export interface Chosen {
  readonly ids: ReadonlySet<EntryId>
  readonly anchor: EntryId | null
}

/** None is chosen. */
export const noneChosen: Chosen = { ids: new Set(), anchor: null }

/** One of them is no longer in the list: nothing is done to what she does not see. */
export function withoutChosen(chosen: Chosen, id: EntryId): Chosen {
  if (!chosen.ids.has(id)) return chosen
  return { ...chosen, ids: new Set([...chosen.ids].filter((other) => other !== id)) }
}
