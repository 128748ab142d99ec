import type { Image } from '../document/nodes'
import type { FieldChange, PictureChange } from './change-types'
import { diffWords } from './diff-words'
import { makeTraits, type Traits } from './likeness'
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

/** By what a picture is found again in another text. */
export function imageTraits(image: Image): Traits {
  return makeTraits({ key: JSON.stringify(image), shape: 'image', text: imageText(image) })
}

// The same picture under other words is the same picture: its name outweighs a long caption.
function imageText(image: Image): string {
  const name = nameOf(image)
  return [name, name, name, name, ...imageFields(image).map(({ value }) => value)].join(' ').trim()
}

/** By what two pictures are the same one, whatever is said below them; empty: there is none. */
export function nameOf({ file, source }: Image): string {
  return file?.id ?? source
}
