/** Puts one element in another’s place; what had the focus within it has it again. */
export function exchange(old: HTMLElement, made: Element): void {
  const at = old.contains(document.activeElement) ? reachable(old).indexOf(active()) : -1
  old.replaceWith(made)
  if (at >= 0) (reachable(made)[at] ?? (made as HTMLElement)).focus({ preventScroll: true })
}

/** Changes a list of updates without moving what somebody reads in it; what goes elsewhere is not that. */
export function keepingPlace(
  list: HTMLElement,
  change: () => void,
  moving: readonly Element[] = [],
): void {
  const read = [...list.children].find(
    (each) => each.getBoundingClientRect().bottom > 0 && !moving.includes(each),
  )
  const name = read?.id ?? ''
  const top = read?.getBoundingClientRect().top ?? 0
  change()
  // Replaced, it is another element of the same name.
  const still = name === '' ? read : document.getElementById(name)
  if (!still?.isConnected || scrollY === 0) return
  const moved = still.getBoundingClientRect().top - top
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' })
}

function reachable(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('a[href], button, [tabindex]')]
}

function active(): HTMLElement {
  return document.activeElement as HTMLElement
}
