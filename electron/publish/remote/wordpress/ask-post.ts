import { z } from 'zod'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import { postParams, postShape, termShape, termsOf, type PostRecord } from './post-record'
import type { RestAsked } from './rest-asked'
import type { RestAnswer, RestLine } from './rest-line'
import type { RestRefusal } from './rest-refusal'

/** Asks for a post, or writes one, and has it back whole. */
export async function askPost(
  line: RestLine,
  asked: Omit<RestAsked, 'params'>,
): Promise<Result<RestAnswer<PostRecord>, RestRefusal>> {
  const answer = await line.ask({ ...asked, params: postParams }, postShape)
  if (!answer.ok) return answer
  const whole = await withAllTerms(line, answer.value.value)
  return whole.ok ? ok({ ...answer.value, value: whole.value }) : whole
}

/** The post with all its categories and tags: an older WordPress sends only the first ten along. */
export async function withAllTerms(
  line: RestLine,
  post: PostRecord,
): Promise<Result<PostRecord, RestRefusal>> {
  const isWhole =
    termsOf(post, 'category').length >= post.categories.length &&
    termsOf(post, 'post_tag').length >= post.tags.length
  if (isWhole) return ok(post)
  const terms: z.infer<typeof termShape>[][] = []
  for (const path of ['wp/v2/categories', 'wp/v2/tags']) {
    const params = { post: String(post.id), per_page: '100', _fields: 'id,name,slug,taxonomy' }
    const asked = {
      method: 'GET',
      path,
      params,
      doing: sentence('see the article’s tags'),
    } as const
    const answer = await line.ask(asked, z.array(termShape))
    if (!answer.ok) return err(answer.error)
    terms.push(answer.value.value)
  }
  return ok({ ...post, _embedded: { ...post._embedded, 'wp:term': terms } })
}
