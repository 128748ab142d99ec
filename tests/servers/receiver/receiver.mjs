import { createServer } from 'node:http'
import { json, page, problem } from './answers.mjs'
import { openArchive, sha256Of } from './archive.mjs'
import { articlePage, frontPage, noticePage, stateOf, wordsOf } from './public-page.mjs'
import { noticeSender } from './send-notices.mjs'
import { articleAnswer, deleteArticle, deletedAnswer, putArticle } from './write-article.mjs'

const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']
const limits = { articleBytes: 8_000_000, mediaBytes: 20_000_000, mediaTypes }
const everything = { create: true, publish: true, upload: true, delete: true }

/**
 * Who may use the API: a name and what is allowed, by token.
 * @typedef {{ user: string, may?: Partial<typeof everything> }} Holder
 *
 * @typedef {object} ReceiverOptions
 * @property {Record<string, Holder>} tokens
 * @property {number=} port 0 or absent: any free one.
 * @property {string=} siteName
 * @property {string=} folder Where to keep everything; absent: in memory.
 * @property {string=} publicUrl What readers and Dateline call it, ending in a slash.
 * @property {number=} requestsPerMinute For each token.
 * @property {{ url: string, secret: string, pauseMs?: number }=} webhook
 * @property {boolean=} careless For tests: a server without keys and preconditions; the last write wins.
 * @property {() => number=} now Milliseconds.
 */

/**
 * Starts the site on this machine.
 * @param {ReceiverOptions} options
 */
export async function startReceiver(options) {
  const server = createServer((request, response) => void serve(request, response, site))
  await new Promise((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${server.address().port}/`
  const notices = noticeSender(options.webhook)
  const site = {
    name: options.siteName ?? 'The Example Courier',
    // Tokens are found by their hash: how long it takes to look says nothing about them.
    holders: new Map(
      Object.entries(options.tokens).map(([token, { user, may }]) => [
        sha256Of(token),
        { user, may: { ...everything, ...may }, asked: [] },
      ]),
    ),
    archive: openArchive(options.folder),
    notices,
    requestsPerMinute: options.requestsPerMinute ?? 6000,
    careless: options.careless ?? false,
    now: options.now ?? Date.now,
    publicUrl: () => options.publicUrl ?? url,
  }
  return {
    url,
    apiUrl: `${url}api/`,
    /** What the site holds: article → item, ETag and state. */
    held: (/** @type {string} */ id) => {
      const article = site.archive.articles.get(id)
      if (article === undefined || article.deleted) return undefined
      return { ...article, state: stateOf(article.item, site.now()) }
    },
    ids: () => /** @type {string[]} */ ([...site.archive.articles.keys()]),
    noticesSent: notices.done,
    stop: () =>
      new Promise((stopped) => {
        server.close(stopped)
        server.closeAllConnections()
      }),
  }
}

async function serve(request, response, site) {
  let answer
  try {
    answer = await answerTo(request, site)
  } catch (cause) {
    // Whoever asked hung up in the middle of it.
    if (!request.complete) return void response.destroy()
    console.error(cause)
    answer = problem(500, 'not-accepted', 'The server has a fault.')
  }
  const body = request.method === 'HEAD' ? '' : answer.body
  response.writeHead(answer.status, { ...answer.headers, 'x-content-type-options': 'nosniff' })
  response.end(body)
}

async function answerTo(request, site) {
  const { pathname, searchParams } = new URL(request.url, 'http://site')
  if (pathname === '/.well-known/dateline') return discovery(site)
  if (!pathname.startsWith('/api/')) return forReaders(pathname, site)
  const who = holderOf(request, site)
  if (who === undefined) {
    return problem(401, 'no-token', 'Send Authorization: Bearer and a token of this site.', {
      'www-authenticate': 'Bearer realm="dateline-open-api"',
    })
  }
  const wait = secondsToWait(who, site)
  if (wait > 0) {
    return problem(429, 'too-many-requests', `Wait ${wait} seconds.`, {
      'retry-after': String(wait),
    })
  }
  const path = pathname.slice('/api/'.length)
  const { method, headers } = request
  if (path === 'capabilities' && method === 'GET') return capabilities(who, site)
  if (path === 'articles' && method === 'GET') return list(searchParams, site)
  const id = /^articles\/([A-Za-z0-9][A-Za-z0-9._-]{0,99})$/.exec(path)?.[1]
  if (id !== undefined) {
    if (method === 'GET') return readArticle(id, site)
    if (method === 'DELETE') return deleteArticle({ id, headers, who }, site)
    if (method === 'PUT') {
      const bytes = await readWithin(request, limits.articleBytes)
      if (bytes === undefined) return tooLarge()
      return putArticle({ id, headers, text: bytes.toString('utf8'), who }, site)
    }
  }
  const hash = /^media\/([0-9a-f]{64})$/.exec(path)?.[1]
  if (hash !== undefined) {
    if (method === 'GET' || method === 'HEAD') return mediaAnswer(hash, site)
    if (method === 'PUT') return putMedia({ hash, request, who }, site)
  }
  return problem(404, 'not-found', `There is no ${method} ${pathname}.`)
}

function discovery({ name, publicUrl }) {
  const url = publicUrl()
  const site = { name, url }
  return json(200, { api: 'dateline-open-api', version: '1', url: `${url}api/`, site })
}

function capabilities({ user, may }, { name, publicUrl, requestsPerMinute }) {
  return json(200, {
    api: 'dateline-open-api',
    version: '1',
    site: { name, url: publicUrl() },
    server: { name: 'Reference receiver', version: '1.0' },
    user,
    may,
    limits: { ...limits, requestsPerMinute },
    notes: may.publish ? [] : ['This token may store drafts, but not publish them.'],
  })
}

function list(asked, site) {
  const limit = Number(asked.get('limit') ?? '20')
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    return problem(400, 'malformed', 'limit must be a whole number from 1 to 100.')
  }
  const words = (asked.get('query') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const articles = newestFirst(site)
    .filter(({ item }) => {
      const text = JSON.stringify(item).toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .slice(0, limit)
    .map(({ id, item }) => ({
      id,
      uri: item.uri,
      headline: wordsOf(item.headlines, 'main'),
      state: stateOf(item, site.now()),
      url: `${site.publicUrl()}read/${id}/`,
      firstCreated: item.firstCreated,
    }))
  return json(200, { articles })
}

function readArticle(id, site) {
  const article = site.archive.articles.get(id)
  if (article === undefined) return problem(404, 'not-found', `There is no article ${id}.`)
  return article.deleted ? deletedAnswer(article) : articleAnswer(article, site)
}

function mediaAnswer(hash, { archive, publicUrl }, status = 200) {
  const media = archive.media.get(hash)
  if (media === undefined) return problem(404, 'not-found', 'There is no such picture.')
  return json(status, { ...media, url: `${publicUrl()}media/${hash}` })
}

async function putMedia({ hash, request, who }, site) {
  if (!who.may.upload) return problem(403, 'not-allowed', 'This token may not upload.')
  const type = request.headers['content-type'] ?? ''
  if (!mediaTypes.includes(type)) {
    return problem(415, 'not-accepted', `Only ${mediaTypes.join(', ')}.`)
  }
  const bytes = await readWithin(request, limits.mediaBytes)
  if (bytes === undefined) return tooLarge()
  if (sha256Of(bytes) !== hash) return problem(422, 'wrong-hash', 'Nothing was stored.')
  const isNew = !site.archive.media.has(hash)
  if (isNew) site.archive.addPicture(hash, type, bytes)
  return mediaAnswer(hash, site, isNew ? 201 : 200)
}

function forReaders(pathname, site) {
  if (pathname === '/') return page(200, frontPage(site.name, newestFirst(site).filter(isPublic)))
  const hash = /^\/media\/([0-9a-f]{64})$/.exec(pathname)?.[1]
  const media = site.archive.media.get(hash)
  if (media !== undefined) {
    const headers = { 'content-type': media.contentType, 'cache-control': 'max-age=31536000' }
    return { status: 200, headers, body: site.archive.picture(hash) }
  }
  const article = site.archive.articles.get(/^\/read\/([^/]+)\/$/.exec(pathname)?.[1])
  if (article?.deleted) return page(410, noticePage('This article was deleted'))
  const state = article === undefined ? 'draft' : stateOf(article.item, site.now())
  if (state === 'withdrawn') return page(410, noticePage('This article was withdrawn'))
  if (state === 'public') return page(200, articlePage(article.item, site.name))
  return page(404, noticePage('There is no such page'))

  function isPublic({ item }) {
    return stateOf(item, site.now()) === 'public'
  }
}

function newestFirst({ archive }) {
  return [...archive.articles.values()].filter(({ deleted }) => !deleted).reverse()
}

function holderOf({ headers }, { holders }) {
  const token = /^Bearer ([\x21-\x7e]+)$/.exec(headers.authorization ?? '')?.[1]
  return token === undefined ? undefined : holders.get(sha256Of(token))
}

function secondsToWait(who, { requestsPerMinute, now }) {
  const at = now()
  while (who.asked[0] <= at - 60_000) who.asked.shift()
  if (who.asked.length >= requestsPerMinute) return Math.ceil((who.asked[0] + 60_000 - at) / 1000)
  who.asked.push(at)
  return 0
}

function tooLarge() {
  return problem(413, 'too-large', 'See the limits in /capabilities.', { connection: 'close' })
}

/** The body, or undefined where it is longer than it may be. */
async function readWithin(request, most) {
  const chunks = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
