import type { EntryId } from '../ids'
import type { Coverage } from '../model/coverage'
import type { Update } from '../model/update'
import type { ArticleWords } from './article-words'
import { bodyLines } from './body-lines'
import { commentsIn, type CommentPlace } from './comments'
import type { Body } from './nodes'

/** A comment of an article: the entry it stands in, and where its words begin. */
export interface ArticleComment extends Pick<CommentPlace, 'comment' | 'words'> {
  readonly entryId: EntryId
  readonly state: Update['state'] | 'body'
  readonly place: ArticleWords
}

/** All comments of an article in the order of the screen; those of what was withdrawn apart. */
export function articleComments({ article, body, updates }: Coverage): readonly ArticleComment[] {
  const live = article.kind === 'live' ? updates : []
  const waiting = live.filter(({ state }) => state === 'composing')
  const posted = live.filter(({ state }) => state === 'posted')
  return [
    ...[...waiting, ...posted].flatMap(({ id, state, body: text }) => commentsOf(text, id, state)),
    ...commentsOf(body.body, body.id, 'body'),
  ]
}

// A long day is looked through again with each save, and all but one of its texts are as they were.
const known = new WeakMap<Body, readonly CommentPlace[]>()

function commentsOf(
  body: Body,
  entryId: EntryId,
  state: ArticleComment['state'],
): readonly ArticleComment[] {
  const places = known.get(body) ?? commentsIn(body)
  known.set(body, places)
  if (places.length === 0) return []
  const lines = bodyLines(body)
  return places.flatMap(({ comment, words, spans: [first] }) => {
    if (first === undefined) return []
    const { line, from, to } = first
    const start = lines[line]?.start ?? 0
    return [
      {
        comment,
        words,
        entryId,
        state,
        place: { place: { kind: 'text', entryId, line, start }, from, to },
      },
    ]
  })
}
