/** The dictionary of a language: its own, else one of the same language elsewhere; null: there is none. */
export function dictionaryFor(language: string, available: readonly string[]): string | null {
  const wanted = language.toLowerCase()
  const [primary = wanted] = wanted.split('-')
  const same = (tag: string) => tag.toLowerCase().split('-')[0] === primary
  return (
    available.find((tag) => tag.toLowerCase() === wanted) ??
    available.find((tag) => tag.toLowerCase() === primary) ??
    available.find(same) ??
    null
  )
}
