import type { EntryId } from '../../shared/ids'

/** The entry under the cursor: the only one that is an editor. */
export interface Active {
  readonly key: EntryId | 'composer'
  readonly caret: number | 'start' | 'end'
}
