import type { LiveUpdate } from '../../../shared/publish/live/live-updates'
import { markDays } from './day-marks'
import { keepingPlace } from './exchange'
import { updateElement, type LivePage } from './live-page'

/** Puts the element of an update before the next older one that the page shows. */
export function place(list: HTMLElement, made: HTMLElement, updates: readonly LiveUpdate[]): void {
  const at = updates.findIndex(({ id }) => `u-${id}` === made.id)
  const older = updates.slice(at + 1).find(({ id }) => updateElement(id) !== null)
  if (older === undefined) list.append(made)
  else updateElement(older.id)?.before(made)
}

/** Brings elements that were made anew to where they stand now: their time may be another one. */
export function putInPlace(
  page: LivePage,
  changed: readonly HTMLElement[],
  updates: readonly LiveUpdate[],
): void {
  if (changed.length === 0) return
  const { list } = page
  const order = new Map(updates.map(({ id }, at) => [`u-${id}`, at]))
  const rank = (element: Element) => order.get(element.id) ?? Infinity
  const shown = [...list.querySelectorAll<HTMLElement>('.update')]
  const ranks = shown.map(rank)
  if (ranks.every((each, at) => at === 0 || (ranks[at - 1] ?? 0) <= each)) return
  // Of several that moved together only the outer ones stand wrong beside others: all are put anew, the
  // oldest first, so that each finds the one it stands above in its place.
  const moving = [...changed].sort((one, other) => rank(other) - rank(one))
  // Whoever reads one of them stays among those around it.
  keepingPlace(
    list,
    () => {
      for (const element of moving) {
        const focused = element.contains(document.activeElement) ? document.activeElement : null
        place(list, element, updates)
        if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
      }
      markDays(page)
    },
    moving,
  )
}
