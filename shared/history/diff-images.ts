import type { Image } from '../document/nodes'
import type { FieldChange, PictureChange } from './change-types'
import { diffWords } from './diff-words'
import { countWords } from './word-tokens'

/** What differs between two pictures of a text: which one it is, and its words, each apart. */
export function diffImages(before: Image, after: Image, language: string): PictureChange {
  const words = imageFields(before).map(({ name, value }, index): FieldChange | null => {
    const now = imageFields(after)[index]?.value ?? ''
    if (value === now) return null
    const pieces = diffWords(value, now, language)
    return { field: name, before: value, after: now, pieces }
  })
  const fields = words.filter((field) => field !== null)
  const counted = (kind: 'added' | 'removed') =>
    fields
      .flatMap(({ pieces }) => pieces)
      .filter((piece) => piece.kind === kind)
      .reduce((total, { text }) => total + countWords(text, language), 0)
  return {
    kind: 'picture',
    ...{ before, after, fields },
    isReplaced: nameOf(before) !== nameOf(after),
    added: counted('added'),
    removed: counted('removed'),
  }
}

/** The words of a picture, by their names on the screen. */
export function imageFields({ caption, credit, alt }: Image) {
  return [
    { name: 'Caption', value: caption },
    { name: 'Credit', value: credit },
    { name: 'Alt text', value: alt },
  ] as const
}

/** By what two pictures are the same one, whatever is said below them; empty: there is none. */
export function nameOf({ file, source }: Image): string {
  return file?.id ?? source
}
