import { isBlank } from '../../../shared/document/plain-text'
import { passes, type UpdateFilter } from '../../../shared/model/update-filter'
import type { Update } from '../../../shared/model/update'
import type { AppState } from '../../state/app-state'

/**
 * The updates of the list: all but the one in the composer and those that are being posted; drafts that wait come first, those without
 * a word not at all.
 */
export function shownUpdates(
  all: readonly Update[],
  by: {
    readonly composerId: string | null
    readonly leaving: ReadonlySet<string>
    readonly activeKey: string | undefined
    readonly filter: UpdateFilter
  },
): readonly Update[] {
  const waiting: Update[] = []
  const others: Update[] = []
  for (const update of all) {
    const { id, state, headline, body } = update
    if (state === 'composing' && by.leaving.has(id)) continue
    // What she writes in stays, though it may just have left what she asked for.
    if (id === by.composerId || (id !== by.activeKey && !passes(update, by.filter))) continue
    if (state !== 'composing') others.push(update)
    else if (id === by.activeKey || headline !== '' || !isBlank(body)) waiting.push(update)
  }
  return waiting.length === 0 ? others : [...waiting, ...others]
}

/** The same as it stands now. */
export function shownNow({ coverage, composer, leaving, active, updateFilter }: AppState) {
  if (coverage === null) return []
  return shownUpdates(coverage.updates, {
    composerId: coverage.article.state === 'ended' ? null : composer.entryId,
    leaving,
    activeKey: active?.key,
    filter: updateFilter,
  })
}
