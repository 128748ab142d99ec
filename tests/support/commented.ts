import { withComments } from '../../shared/document/comments'
import type { Body, Comment, Text } from '../../shared/document/nodes'
import type { Coverage } from '../../shared/model/coverage'

/** A comment that must never be seen outside. Nothing else in the tests has these words. */
export const secret: Comment = {
  id: 'zq7comment',
  author: 'Zenobia Quill',
  at: 1_700_000_000_123,
  text: 'Ask the zeppelin captain first',
}

/** What would tell of it, wherever it came out. */
export const traces = [secret.id, secret.author, 'zeppelin', String(secret.at), '"comments"']

/** The article with a comment on half of every run of words in every text, whatever its block. */
export function commented(coverage: Coverage): Coverage {
  const { body, updates } = coverage
  return {
    ...coverage,
    body: { ...body, body: commentedBody(body.body) },
    updates: updates.map((update) => ({ ...update, body: commentedBody(update.body) })),
  }
}

/** One text so. */
export function commentedBody(body: Body): Body {
  return everywhere(body) as Body
}

function everywhere(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown): unknown[] =>
      isText(one) ? [...halves(one)] : [everywhere(one)],
    )
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, everywhere(one)]))
}

function halves(text: Text): readonly Text[] {
  const middle = Math.ceil(text.text.length / 2)
  const [first, second] = [text.text.slice(0, middle), text.text.slice(middle)]
  const noted = withComments({ ...text, text: first }, [secret])
  return second === '' ? [noted] : [noted, { ...text, text: second }]
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'text'
}
