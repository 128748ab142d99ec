import type { Picture, PictureFile } from '../model/media'
import { say } from '../words/say'
import type { PictureChange } from './change-types'

/**
 * What became of a picture beside its words: `another picture`, `cropped anew`, `focus moved`, `now
 * decorative`. Empty where nothing did.
 */
export function pictureNotes({ before, after, isReplaced }: PictureChange): readonly string[] {
  const cut = isReplaced ? [] : cutNotes(before.file, after.file)
  return [
    ...(isReplaced ? [say('another picture')] : []),
    ...cut,
    ...decorativeNotes(before, after),
  ]
}

function cutNotes(before: PictureFile | null, after: PictureFile | null): readonly string[] {
  return [
    noteOf(before?.crop, after?.crop, {
      put: say('cropped'),
      other: say('cropped anew'),
      gone: say('whole again'),
    }),
    noteOf(before?.focus, after?.focus, {
      put: say('focus set'),
      other: say('focus moved'),
      gone: say('focus taken out'),
    }),
  ].flat()
}

function noteOf(
  before: object | undefined,
  after: object | undefined,
  words: { readonly put: string; readonly other: string; readonly gone: string },
): readonly string[] {
  if (after === undefined) return before === undefined ? [] : [words.gone]
  if (before === undefined) return [words.put]
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [words.other]
}

function decorativeNotes(
  before: Pick<Picture, 'decorative'>,
  after: Pick<Picture, 'decorative'>,
): readonly string[] {
  if (before.decorative === after.decorative) return []
  return [after.decorative === true ? say('now decorative') : say('no longer decorative')]
}

/** Which part of a file is shown and where its focus lies, in words; empty for all of it. */
export function cutWords({ crop, focus }: PictureFile): string {
  const part =
    crop === undefined
      ? []
      : [
          say('cropped to {width} × {height} at {left}, {top}', {
            width: crop.width,
            height: crop.height,
            left: crop.left,
            top: crop.top,
          }),
        ]
  const spot = focus === undefined ? [] : [say('focus at {x} %, {y} %', { x: focus.x, y: focus.y })]
  return [...part, ...spot].join(', ')
}
