import { articleComments } from '../document/article-comments'
import { say } from '../words/say'
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
      message: one
        ? say('A comment is still open.')
        : say('{count} comments are still open.', { count: open.length }),
      remedy: one
        ? say('Readers never see it. Resolve what is settled.')
        : say('Readers never see them. Resolve what is settled.'),
      entryId: first.entryId,
    },
  ]
}
