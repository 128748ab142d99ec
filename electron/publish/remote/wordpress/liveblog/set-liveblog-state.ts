import { z } from 'zod'
import { err, ok, type Result } from '../../../../../shared/result'
import { sentence } from '../../../../../shared/words/sentence'
import type { RestLine } from '../rest-line'
import { liveblogRefusal } from './liveblog-refusal'

/** Makes a post a live blog, or an archived one: readers see its entries, and none are expected. */
export async function setLiveblogState(
  line: RestLine,
  postId: number,
  state: 'enable' | 'archive',
): Promise<Result<null>> {
  const path = `liveblog/v1/${String(postId)}/post_state`
  // The plug-in asks for all of them whatever is set.
  const json = { state, template_name: '', template_format: '', limit: '' }
  const doing =
    state === 'enable' ? sentence('begin the live blog') : sentence('archive the live blog')
  const set = await line.ask({ method: 'POST', path, json, doing }, z.unknown())
  return set.ok ? ok(null) : err(liveblogRefusal(line, set.error))
}
