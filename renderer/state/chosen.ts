import type { EntryId } from '../../shared/ids'

/** The updates that are chosen, and the one a stretch is counted from. */
export interface Chosen {
  readonly ids: ReadonlySet<EntryId>
  readonly anchor: EntryId | null
}

/** None is chosen. */
export const noneChosen: Chosen = { ids: new Set(), anchor: null }
