import { emptyBody } from '../../document/make-body'
import type { BlockChange, FieldChange } from '../../history/change-types'
import { diffBodies } from '../../history/diff-bodies'
import { diffWords } from '../../history/diff-words'
import type { RemotePart } from './remote-content'
import type { Phrase } from '../../words/german'

/** What differs between two forms of one part of a post: the lines around its text, and the text. */
export interface PartDifference {
  readonly fields: readonly FieldChange[]
  readonly blocks: readonly BlockChange[]
}

/** Compares two forms of a part; null stands for one that is not there. */
export function diffParts(
  before: RemotePart | null,
  after: RemotePart | null,
  language: string,
): PartDifference {
  const now = linesOf(after)
  const fields = linesOf(before).flatMap(({ field, value }, at): readonly FieldChange[] => {
    const then = now[at]?.value ?? ''
    if (value === then) return []
    return [{ field, before: value, after: then, pieces: diffWords(value, then, language) }]
  })
  const blocks = diffBodies(before?.body ?? emptyBody, after?.body ?? emptyBody, language)
  return { fields, blocks }
}

/** What stands around the text of a part, by the newsroom's names. */
function linesOf(
  part: RemotePart | null,
): readonly { readonly field: Phrase; readonly value: string }[] {
  return [
    { field: 'Stamp', value: part?.label ?? '' },
    { field: 'Mark', value: part?.mark ?? '' },
    { field: 'Headline', value: part?.headline ?? '' },
    { field: 'Byline', value: part?.byline ?? '' },
    { field: 'Below it', value: part?.notes.join(' ') ?? '' },
  ]
}
