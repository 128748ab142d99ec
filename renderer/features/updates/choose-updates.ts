import type { EntryId } from '../../../shared/ids'
import type { Update } from '../../../shared/model/update'
import { noneChosen, type Chosen } from '../../state/chosen'

/** Chosen or not chosen any more: one update by itself. */
export function toggled({ ids }: Chosen, id: EntryId): Chosen {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/** Everything from where she began to here, in the order of the list. */
export function stretched(
  shown: readonly Update[],
  { from, to }: { readonly from: EntryId; readonly to: EntryId },
): Chosen {
  const [one = -1, other = -1] = [from, to].map((id) => shown.findIndex((each) => each.id === id))
  if (one === -1 || other === -1) return { ids: new Set([to]), anchor: to }
  const stretch = shown.slice(Math.min(one, other), Math.max(one, other) + 1)
  return { ids: new Set(stretch.map(({ id }) => id)), anchor: from }
}

/** All that are shown; none is left to choose: none. */
export function allOf(shown: readonly Update[]): Chosen {
  const [first] = shown
  return first === undefined
    ? noneChosen
    : { ids: new Set(shown.map(({ id }) => id)), anchor: first.id }
}
