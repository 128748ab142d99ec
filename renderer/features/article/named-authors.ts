import type { Author } from '../../../shared/model/author'

/** The authors named in a line, each with the page it had before. */
export function namedAuthors(names: string, before: readonly Author[]): readonly Author[] {
  // While she types, the comma and the space behind it must stay where she put them.
  return names === ''
    ? []
    : names.split(', ').map((name) => before.find((author) => author.name === name) ?? { name })
}
