import type { EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { Update } from '../../shared/model/update'

/** One update of the open article. */
export function findUpdate(coverage: Coverage | null, id: EntryId): Update | undefined {
  return coverage?.updates.find((update) => update.id === id)
}
