/** A list with one of its lines at another place; as it was where there is no such place. */
export function moveInList<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const line = list[from]
  if (line === undefined || to < 0 || to >= list.length) return list
  const others = list.filter((_, at) => at !== from)
  return [...others.slice(0, to), line, ...others.slice(to)]
}
