import { isBlank } from '../../../shared/document/plain-text'
import { passes, type UpdateFilter } from '../../../shared/model/update-filter'
import type { Update } from '../../../shared/model/update'
import type { AppState } from '../../state/app-state'
import { foundEntry } from '../../state/find-slice'

/**
 * The updates of the list. Drafts wait in the row above the composer and nowhere else, but for those that
 * she asks for: by the filter, by going to one, or where an ended article has no composer. They come
 * first, those without a word not at all.
 */
export function shownUpdates(
  all: readonly Update[],
  by: {
    readonly composerId: string | null
    /** Drafts have a row above the composer. */
    readonly hasRow: boolean
    /** What she was led to, by a search for example. */
    readonly ledTo: readonly (string | null | undefined)[]
    readonly leaving: ReadonlySet<string>
    readonly activeKey: string | undefined
    readonly filter: UpdateFilter
  },
): readonly Update[] {
  const isAsked = (id: string) =>
    !by.hasRow || by.filter.place === 'draft' || id === by.activeKey || by.ledTo.includes(id)
  const waiting: Update[] = []
  const others: Update[] = []
  for (const update of all) {
    const { id, state, headline, body } = update
    if (state === 'composing' && by.leaving.has(id)) continue
    // What she writes in stays, though it may just have left what she asked for.
    if (id === by.composerId || (id !== by.activeKey && !passes(update, by.filter))) continue
    if (state !== 'composing') others.push(update)
    else if (!isAsked(id)) continue
    else if (id === by.activeKey || headline !== '' || !isBlank(body)) waiting.push(update)
  }
  return waiting.length === 0 ? others : [...waiting, ...others]
}

/** The same as it stands now. */
export function shownNow(app: AppState) {
  const { coverage, composer, leaving, active, updateFilter, revealed, find } = app
  if (coverage === null) return []
  const hasRow = coverage.article.state !== 'ended'
  return shownUpdates(coverage.updates, {
    composerId: hasRow ? composer.entryId : null,
    hasRow,
    ledTo: [revealed?.entryId, foundEntry(find)],
    leaving,
    activeKey: active?.key,
    filter: updateFilter,
  })
}
