import { isDeepStrictEqual } from 'node:util'
import { keepTheirs, type RawItem } from '../../../../shared/interchange/ninjs/keep-theirs'
import { instantOf, readItem } from '../../../../shared/interchange/ninjs/read-item'
import { writeItem } from '../../../../shared/interchange/ninjs/write-item'
import type { Instant } from '../../../../shared/model/stamp'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence, type Sentence } from '../../../../shared/words/sentence'
import type { HttpAnswer } from '../http'
import { rememberingReader } from '../remembering-reader'
import type { PostToSend, RemotePost, RemoteSite } from '../remote-site'
import { articleAnswer } from './api-answers'
import {
  callApi,
  isNotThere,
  readAnswer,
  refusal,
  unreadable,
  type OpenApiAccess,
} from './call-api'
import { conflict } from './conflict'
import { idempotencyKey } from './idempotency-key'

/** The steps that read and write one article of a site that speaks the open API. */
export type OpenApiArticles = Pick<RemoteSite, 'get' | 'create' | 'update' | 'takeDown'>

/** An article there, with the item as it came. */
interface Stored {
  readonly post: RemotePost
  readonly raw: RawItem
  /** The site's clock as it said so. */
  readonly serverNow: Instant
}

// For all sites: the same article goes to several.
const readMarkup = rememberingReader()

/** The steps for one site. Remembers the items last read, so that what people added there is kept. */
export function openApiArticles(access: OpenApiAccess): OpenApiArticles {
  const seen = new Map<string, Pick<Stored, 'raw' | 'serverNow'>>()
  const remember = (result: Result<Stored>): Result<RemotePost> => {
    if (!result.ok) return result
    const { post, raw, serverNow } = result.value
    seen.set(post.remoteId, { raw, serverNow })
    return ok(post)
  }
  return {
    get: async (remoteId) => {
      const read = await readArticle(access, remoteId)
      if (!read.ok) return read
      return read.value === null ? ok(null) : remember(ok(read.value))
    },
    create: async (post) => remember(await create(access, post)),
    update: async (post, onto) => {
      const { remoteId, mark } = onto
      const { raw: standing, serverNow } = seen.get(remoteId) ?? {
        raw: {},
        serverNow: access.now(),
      }
      const item = {
        ...keepTheirs(itemOf(post), standing),
        ...firstCreated(post, { onto, standing, serverNow }),
      }
      // Nothing differs: nothing is written, and the mark stays.
      if (isDeepStrictEqual(item, standing)) return ok(onto)
      const doing = sentence('write the article')
      const answer = await put(access, { id: remoteId, onto: mark, item, doing })
      return remember(answer.ok ? readStored(answer.value, { access, doing }) : answer)
    },
    takeDown: (onto, how) =>
      how === 'delete' ? deleteArticle(access, onto) : withdraw(access, onto),
  }
}

/** What readers have keeps its time; what they are to have now gets none that is still to come. */
function firstCreated(
  { state, publishedAt }: PostToSend,
  there: { readonly onto: RemotePost; readonly standing: RawItem; readonly serverNow: Instant },
): RawItem {
  if (state !== 'public') return {}
  const known = there.standing['firstCreated']
  if (there.onto.state === 'public' && typeof known === 'string') return { firstCreated: known }
  return { firstCreated: new Date(Math.min(publishedAt, there.serverNow)).toISOString() }
}

async function readArticle(access: OpenApiAccess, id: string): Promise<Result<Stored | null>> {
  const doing = sentence('read the article')
  const answer = await callApi(access, { method: 'GET', path: pathOf(id), doing })
  if (!answer.ok) return answer
  if (isNotThere(answer.value)) return ok(null)
  return readStored(answer.value, { access, doing })
}

/** A draft that says only what it is: its content comes with `update`. */
async function create(access: OpenApiAccess, post: PostToSend): Promise<Result<Stored>> {
  const doing = sentence('create the article')
  const content = { ...post.content, lead: null, parts: [] }
  const item = keepTheirs(itemOf({ ...post, content, state: 'draft' }), {})
  const id = post.articleId
  const answer = await put(access, { id, onto: '*', item, doing })
  if (!answer.ok) return answer
  if (answer.value.status === 412) {
    // It is there already, under our own id: an earlier attempt came through, in other words.
    const there = await readArticle(access, id)
    if (!there.ok) return there
    return there.value === null ? err(conflict(access.siteName)) : ok(there.value)
  }
  if (answer.value.status !== 410) return readStored(answer.value, { access, doing })
  // Deleted there once: it is brought back upon what is left of it.
  const tombstone = answer.value.header('etag')
  if (tombstone === null) return err(unreadable(answer.value, { access, doing }))
  const again = await put(access, { id, onto: tombstone, item, doing })
  return again.ok ? readStored(again.value, { access, doing }) : again
}

async function withdraw(access: OpenApiAccess, onto: RemotePost): Promise<Result<null>> {
  const doing = sentence('take the article from readers')
  const there = await readArticle(access, onto.remoteId)
  if (!there.ok) return there
  if (there.value === null || there.value.post.state === 'draft') return ok(null)
  const { post, raw } = there.value
  if (post.mark !== onto.mark) return err(conflict(access.siteName))
  const item = { ...raw, pubStatus: 'canceled' }
  const answer = await put(access, { id: onto.remoteId, onto: onto.mark, item, doing })
  if (!answer.ok) return answer
  const stored = readStored(answer.value, { access, doing })
  return stored.ok ? ok(null) : stored
}

async function deleteArticle(access: OpenApiAccess, onto: RemotePost): Promise<Result<null>> {
  const doing = sentence('delete the article')
  const answer = await callApi(access, {
    method: 'DELETE',
    path: pathOf(onto.remoteId),
    doing,
    headers: { 'if-match': onto.mark },
  })
  if (!answer.ok) return answer
  const isGone = [200, 204].includes(answer.value.status) || isNotThere(answer.value)
  return isGone ? ok(null) : err(refusal(answer.value, { access, doing }))
}

async function put(
  access: OpenApiAccess,
  {
    id,
    onto,
    item,
    doing,
  }: {
    readonly id: string
    /** A mark, or `*` where nothing is expected to be there. */
    readonly onto: string
    readonly item: RawItem
    readonly doing: Sentence
  },
): Promise<Result<HttpAnswer>> {
  const body = JSON.stringify(item)
  return callApi(access, {
    method: 'PUT',
    path: pathOf(id),
    doing,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey({ id, onto, body }),
      ...(onto === '*' ? { 'if-none-match': '*' } : { 'if-match': onto }),
    },
    body,
  })
}

function readStored(
  answer: HttpAnswer,
  { access, doing }: { readonly access: OpenApiAccess; readonly doing: Sentence },
): Result<Stored> {
  const read = readAnswer(answer, { schema: articleAnswer, doing, access })
  if (!read.ok) return read
  const mark = answer.header('etag')
  if (mark === null) return err(unreadable(answer, { access, doing }))
  const { id, state, url, editUrl, modified, modifiedBy, item } = read.value
  return ok({
    raw: item.raw,
    serverNow: instantOf(answer.header('date') ?? '') ?? access.now(),
    post: {
      remoteId: id,
      url,
      mark,
      state: state === 'withdrawn' ? 'draft' : state,
      content: readItem(item.read, readMarkup),
      modifiedAt: instantOf(modified),
      modifiedBy,
      editUrl: editUrl ?? '',
    },
  })
}

function itemOf(post: PostToSend) {
  return writeItem({ ...post, pictureUrl: (id) => post.pictures.get(id)?.url })
}

function pathOf(id: string): string {
  return `articles/${encodeURIComponent(id)}`
}
