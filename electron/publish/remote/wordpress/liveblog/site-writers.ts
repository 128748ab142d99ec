import { z } from 'zod'
import { err, ok, type Result } from '../../../../../shared/result'
import { namesInByline } from '../../../../../shared/publish/byline-line'
import type { RemotePart } from '../../../../../shared/publish/remote/remote-content'
import { markupToWords } from '../../../../../shared/publish/wordpress/plain-words'
import { sentence } from '../../../../../shared/words/sentence'
import type { RestLine } from '../rest-line'
import { sameName } from '../site-terms'
import { liveblogRefusal } from './liveblog-refusal'

const usersShape = z.array(z.object({ id: z.coerce.number().int().positive(), name: z.string() }))

/** The accounts of those whom a byline names; null where one of them has none there, or two have. */
export type FindWriters = (
  part: Pick<RemotePart, 'byline' | 'writers'>,
) => Promise<Result<readonly number[] | null>>

/** Looks up the writers of updates by name, each once. */
export function siteWriters(line: RestLine, postId: number): FindWriters {
  const known = new Map<string, number | null>()
  return async ({ byline, writers }) => {
    const ids: number[] = []
    // A line alone does not always tell where a name begins (أحمد ومحمد).
    for (const name of writers ?? namesInByline(byline)) {
      let id = known.get(name)
      if (id === undefined) {
        const found = await accountNamed(line, { postId, name })
        if (!found.ok) return found
        id = found.value
        known.set(name, id)
      }
      if (id === null) return ok(null)
      ids.push(id)
    }
    return ok(ids.length === 0 ? null : ids)
  }
}

async function accountNamed(
  line: RestLine,
  { postId, name }: { readonly postId: number; readonly name: string },
): Promise<Result<number | null>> {
  const path = `liveblog/v1/${String(postId)}/authors`
  const doing = sentence('look for the account of {name}', { name })
  const found = await line.ask({ method: 'GET', path, params: { term: name }, doing }, usersShape)
  if (!found.ok) return err(liveblogRefusal(line, found.error))
  const same = found.value.value.filter((user) => sameName(markupToWords(user.name), name))
  return ok(same.length === 1 ? (same[0]?.id ?? null) : null)
}
