import { articleComments } from '../document/article-comments'
import type { Check } from './finding'

/** What the newsroom has not settled yet; readers never see it, so it stops nothing. */
export const checkComments: Check = (coverage) => {
  const open = articleComments(coverage).filter(({ state }) => state !== 'composing')
  const [first] = open
  if (first === undefined) return []
  const one = open.length === 1
  return [
    {
      kind: 'comments-open',
      severity: 'warn',
      message: one ? 'A comment is still open.' : `${String(open.length)} comments are still open.`,
      remedy: `Readers never see ${one ? 'it' : 'them'}. Resolve what is settled.`,
      entryId: first.entryId,
    },
  ]
}
