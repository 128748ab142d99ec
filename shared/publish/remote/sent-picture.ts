import { mediaId, type MediaId } from '../../ids'
import type { PictureCrop, PictureFile } from '../../model/media'
import { fullForm } from '../../document/picture-forms'

/**
 * A picture as a server is given it, in the one form that is sent. The original, with all it may
 * tell, never leaves; so this form has an id of its own, which changes with the cut. A server that
 * was given the original by an older version is given this one beside it.
 */
export function sentPicture(file: PictureFile): PictureFile {
  const { type, width, height } = fullForm(file)
  return { id: sentId(file.id, file.crop), type, width, height }
}

/** The end of an original's id, which is also the end of its sent form's. */
export function endOfId(id: MediaId): string {
  return id.slice(mixedDigits)
}

/** The cut of a sent form; null where all of the original is shown. */
export function cutOfSent(sent: MediaId, original: MediaId): PictureCrop | null {
  const mixed = xor(sent, original)
  const at = (index: number) => parseInt(mixed.slice(16 + index * 8, 24 + index * 8), 16)
  const crop = { left: at(0), top: at(1), width: at(2), height: at(3) }
  return crop.width === 0 ? null : crop
}

/** Changes when the same cut is sent in another form. */
const recipe = 1
const mixedDigits = 48

// The original's id with recipe and cut mixed in: known again without a table, and no two alike even
// in their first 16 digits, by which servers know a picture.
function sentId(original: MediaId, crop: PictureCrop | undefined): MediaId {
  const cut = crop === undefined ? [0, 0, 0, 0] : [crop.left, crop.top, crop.width, crop.height]
  const digits = cut.map((number) => hex(number, 8)).join('')
  const mark = hex(recipe, 4) + hex(checksum(digits), 8).padStart(12, '0') + digits
  return mediaId(xor(mark, original) + endOfId(original))
}

function xor(a: string, b: string): string {
  return Array.from({ length: mixedDigits }, (_, at) =>
    (parseInt(a[at] ?? '0', 16) ^ parseInt(b[at] ?? '0', 16)).toString(16),
  ).join('')
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}

/** FNV-1a, 32 bits. */
function checksum(text: string): number {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return sum
}
