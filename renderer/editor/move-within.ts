/** A list with one of its items at another place. */
export function moveWithin<Item>(
  items: readonly Item[],
  from: number,
  to: number,
): readonly Item[] {
  const moved = items.slice(from, from + 1)
  const others = [...items.slice(0, from), ...items.slice(from + 1)]
  return [...others.slice(0, to), ...moved, ...others.slice(to)]
}
