import { createHash } from 'node:crypto'
import { itemUriStart } from '../../../../shared/interchange/ninjs/ninjs-item'
import { instantOf } from '../../../../shared/interchange/ninjs/read-item'
import { articleId, isId, type ArticleId } from '../../../../shared/ids'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type {
  PostsAsked,
  PictureToSend,
  RemoteLine,
  RemotePicture,
  RemoteSite,
  SiteAccess,
} from '../remote-site'
import { isGoneThere } from '../is-gone-there'
import { unreadPage } from '../unread-page'
import { uploadTimeoutMs } from '../write-timeout'
import { capabilitiesAnswer, listAnswer, mediaAnswer } from './api-answers'
import { callApi, readAnswer, unreadable, type OpenApiAccess } from './call-api'
import { openApiArticles } from './open-api-articles'

/**
 * A site that speaks the open API (`docs/open-api.yaml`). Articles stand there under our own id, every
 * write says what it expects to be there, and a repeated one is known by its key: no step needs more
 * than to be sent again.
 */
export function openApiSite(access: OpenApiAccess): RemoteSite {
  const articles = openApiArticles(access)
  return {
    ...articles,
    inspect: () => inspect(access),
    find: async (id) => {
      const found = await articles.get(id)
      if (!found.ok) return found
      return ok(found.value === null ? [] : [found.value])
    },
    // Whether it may be asked without encryption, its way of sending knows.
    lacksPicture: (url) => isGoneThere(url, { send: access.send, allowHttp: false }),
    uploadPicture: (picture) => uploadPicture(access, picture),
    readPage: (url) => readPage(access, url),
    list: (asked) => list(access, asked),
  }
}

async function inspect(access: OpenApiAccess): Promise<Result<SiteAccess>> {
  const doing = sentence('ask what it may do there')
  const answer = await callApi(access, {
    method: 'GET',
    path: 'capabilities',
    doing,
    maxBytes: 256 * 1024,
  })
  if (!answer.ok) return answer
  const read = readAnswer(answer.value, { schema: capabilitiesAnswer, doing, access })
  if (!read.ok) return read
  const { site, server, user, may, notes } = read.value
  return ok({
    siteName: site.name,
    siteUrl: site.url.replace(/\/*$/, '/'),
    userName: user,
    server: `${server.name} ${server.version}`.trim(),
    mayCreate: may.create,
    mayPublish: may.publish,
    mayUpload: may.upload,
    notes,
  })
}

async function uploadPicture(
  access: OpenApiAccess,
  { file, bytes }: PictureToSend,
): Promise<Result<RemotePicture>> {
  const doing = sentence('store the picture')
  // Of the bytes as they are sent: they are not the original's.
  const hash = createHash('sha256').update(bytes).digest('hex')
  const path = `media/${hash}`
  const known = await callApi(access, { method: 'GET', path, doing })
  if (!known.ok) return known
  const answer =
    known.value.status === 404
      ? await callApi(access, {
          method: 'PUT',
          path,
          doing,
          headers: { 'content-type': file.type },
          body: bytes,
          timeoutMs: uploadTimeoutMs(bytes.length),
        })
      : known
  if (!answer.ok) return answer
  const read = readAnswer(answer.value, { schema: mediaAnswer, doing, access })
  if (!read.ok) return read
  if (read.value.sha256 !== hash) return err(unreadable(answer.value, { doing, access }))
  return ok({ remoteId: hash, url: read.value.url })
}

/** As a reader: without our token, and not from a cache. */
async function readPage(access: OpenApiAccess, url: string): Promise<Result<string>> {
  const answer = await access.send({
    method: 'GET',
    url,
    headers: { accept: 'text/html', 'cache-control': 'no-cache' },
  })
  if (!answer.ok) return answer
  if (answer.value.status === 200) return ok(answer.value.text)
  return err(unreadPage(answer.value, { siteName: access.siteName, now: access.now() }))
}

async function list(
  access: OpenApiAccess,
  { words, limit }: PostsAsked,
): Promise<Result<readonly RemoteLine[]>> {
  const doing = sentence('list the articles')
  const asked = new URLSearchParams({
    ...(words.trim() === '' ? {} : { query: words.trim().slice(0, 500) }),
    limit: String(Math.min(Math.max(limit, 1), 100)),
  })
  const answer = await callApi(access, {
    method: 'GET',
    path: `articles?${asked.toString()}`,
    doing,
  })
  if (!answer.ok) return answer
  const read = readAnswer(answer.value, { schema: listAnswer, doing, access })
  if (!read.ok) return read
  return ok(
    read.value.articles.map(({ id, uri, headline, state, firstCreated, url }) => ({
      remoteId: id,
      headline,
      state: state === 'withdrawn' ? 'draft' : state,
      publishedAt: instantOf(firstCreated),
      url,
      articleId: ourId(uri),
    })),
  )
}

function ourId(uri: string): ArticleId | null {
  if (!uri.startsWith(itemUriStart)) return null
  const id = uri.slice(itemUriStart.length)
  return isId(id) ? articleId(id) : null
}
