import { makeBody } from '../document/make-body'
import type { Body, Image } from '../document/nodes'
import type { BlockChange, FieldChange, HoldingChange, PartChange } from './change-types'
import { diffImages, imageTraits } from './diff-images'
import { diffWords, wholePieces } from './diff-words'
import { heldBlocks, heldPictures, holderFields, type Holder } from './holder'
import { matchParts } from './match-parts'
import { partChange, placeParts } from './place-parts'

/** What differs between two blocks that hold others: their own fields, their pictures, their text. */
export function diffHolders(
  before: Holder,
  after: Holder,
  on: {
    readonly language: string
    readonly diffText: (before: Body, after: Body) => readonly BlockChange[]
  },
): HoldingChange {
  const blocks = { before: heldBlocks(before), after: heldBlocks(after) }
  return {
    kind: 'holding',
    ...{ before, after },
    fields: diffOwnFields(before, after, on.language),
    pictures: diffPictures(heldPictures(before), heldPictures(after), on.language),
    blocks:
      blocks.before.length + blocks.after.length === 0
        ? []
        : on.diffText(makeBody(blocks.before), makeBody(blocks.after)),
  }
}

function diffOwnFields(before: Holder, after: Holder, language: string): readonly FieldChange[] {
  const old = new Map(holderFields(before).map((field) => [field.name, field.value]))
  return holderFields(after).flatMap(({ name, value, isText }) => {
    const was = old.get(name) ?? ''
    if (was === value) return []
    const pieces = isText ? diffWords(was, value, language) : wholePieces(was, value)
    return [{ field: name, before: was, after: value, pieces }]
  })
}

function diffPictures(
  before: readonly Image[],
  after: readonly Image[],
  language: string,
): readonly PartChange<Image>[] {
  const traits = { before: before.map(imageTraits), after: after.map(imageTraits) }
  const sides = {
    ...{ before, after },
    isSame: (from: number, to: number) => traits.before[from]?.key === traits.after[to]?.key,
    content: (old: Image, now: Image) => [diffImages(old, now, language)],
  }
  const sizes = { before: before.length, after: after.length }
  return placeParts(matchParts(traits.before, traits.after), sizes).map((placement) =>
    partChange(placement, sides),
  )
}
