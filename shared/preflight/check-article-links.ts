import { articlesLinked } from '../document/article-links'
import type { EntryId } from '../ids'
import type { Body } from '../document/nodes'
import { say } from '../words/say'
import type { Check, Warning } from './finding'

/** A link to an article that readers do not have: there its words stand without a link. */
export const checkArticleLinks: Check = ({ article, body, updates }, { isPublished }) => {
  if (isPublished === undefined) return []
  const missing = (entryId: EntryId, text: Body): readonly Warning[] =>
    articlesLinked(text).flatMap(({ id, words }) => {
      if (isPublished(id)) return []
      return [
        {
          kind: 'link-unpublished',
          severity: 'warn',
          message: say(
            '“{words}” links to an article that is not published; readers see the words without a link.',
            { words: words.trim() },
          ),
          remedy: say(
            'Publish that article first, or leave it: the link comes with a later publishing.',
          ),
          entryId,
        },
      ]
    })
  const posted = article.kind === 'live' ? updates.filter(({ state }) => state === 'posted') : []
  return [
    ...posted.flatMap((update) => missing(update.id, update.body)),
    ...missing(body.id, body.body),
  ]
}
