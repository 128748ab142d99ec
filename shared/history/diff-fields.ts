import type { RevisionContent } from '../model/revision'
import type { FieldChange, TextPiece } from './change-types'
import type { WordCount } from './count-change'
import type { HouseStyle } from './house-style'
import { diffWords, wholePieces } from './diff-words'
import { revisionFields } from './revision-fields'
import { countWords } from './word-tokens'

/** The fields that differ, and the words put in and taken out in those that are text. */
export function diffFields(
  before: RevisionContent,
  after: RevisionContent,
  on: HouseStyle,
): WordCount & { readonly fields: readonly FieldChange[] } {
  const old = new Map(revisionFields(before, on).map((field) => [field.name, field]))
  const fields: FieldChange[] = []
  let added = 0
  let removed = 0
  for (const { name, value, isText } of revisionFields(after, on)) {
    const was = old.get(name)?.value ?? ''
    if (was === value) continue
    const pieces = isText ? diffWords(was, value, on.language) : wholePieces(was, value)
    fields.push({ field: name, before: was, after: value, pieces })
    if (!isText) continue
    added += countPieces(pieces, 'added', on.language)
    removed += countPieces(pieces, 'removed', on.language)
  }
  return { fields, added, removed }
}

function countPieces(
  pieces: readonly TextPiece[],
  kind: TextPiece['kind'],
  language: string,
): number {
  return pieces
    .filter((piece) => piece.kind === kind)
    .reduce((total, { text }) => total + countWords(text, language), 0)
}
