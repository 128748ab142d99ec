import { emptyBody } from '../document/make-body'
import type { Body } from '../document/nodes'
import type { RevisionContent } from '../model/revision'
import type { RevisionChange } from './change-types'
import { countChange } from './count-change'
import { diffBodies } from './diff-bodies'
import { diffFields } from './diff-fields'
import type { HouseStyle } from './house-style'
import { languageFor } from './language-for'

/**
 * Everything that differs between two revisions of one entry, or of an article's fields: the fields
 * first, in the order of the page, then the text. Two equal revisions have no change.
 */
export function diffRevisions(
  before: RevisionContent,
  after: RevisionContent,
  on: HouseStyle,
): RevisionChange {
  const { fields, added, removed } = diffFields(before, after, on)
  const [old, now] = [bodyOf(before), bodyOf(after)]
  const blocks = diffBodies(old, now, on.language)
  const words = countChange(blocks, languageFor(old, now, on.language))
  return { fields, blocks, added: added + words.added, removed: removed + words.removed }
}

/** The text of a revision; an article's fields have none. */
function bodyOf(content: RevisionContent): Body {
  return content.kind === 'fields' ? emptyBody : content.body
}
