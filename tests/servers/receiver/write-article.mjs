import { sha256Of } from './archive.mjs'
import { json, problem } from './answers.mjs'
import { whyNotAccepted } from './check-item.mjs'
import { stateOf } from './public-page.mjs'

const keysAreKeptMs = 24 * 60 * 60 * 1000

/**
 * `PUT /articles/{id}`. The order matters: a repeated request must get its first answer even though its
 * precondition no longer holds, for it was this very request that made it so.
 */
export function putArticle(request, site) {
  const { id, headers, text, who } = request
  const key = headers['idempotency-key']
  const item = parse(text)
  if (item === undefined) return problem(400, 'malformed', 'The body is not JSON.')
  if (key === undefined || !/^[\x21-\x7e]{16,100}$/.test(key)) {
    return problem(400, 'malformed', 'Idempotency-Key must be 16 to 100 visible characters.')
  }
  const reason = whyNotAccepted(item, id)
  if (reason !== undefined) return problem(422, 'not-accepted', reason)
  if (item.pubStatus === 'usable' && !who.may.publish) {
    return problem(403, 'not-allowed', 'This token may not publish.')
  }
  const fingerprint = sha256Of(
    JSON.stringify([id, headers['if-match'], headers['if-none-match'], text]),
  )
  const before = site.careless ? undefined : remembered(`${who.user} ${key}`, fingerprint, site)
  if (before !== undefined) return before
  const there = site.archive.articles.get(id)
  if (there === undefined && !who.may.create) {
    return problem(403, 'not-allowed', 'This token may not create.')
  }
  const refused = site.careless ? undefined : whyNotExpected(headers, there)
  if (refused !== undefined) return refused
  return store({ id, item, who, there, key: `${who.user} ${key}`, fingerprint }, site)
}

/** `DELETE /articles/{id}`: the ETag stays, so that no late repetition brings the article back. */
export function deleteArticle({ id, headers, who }, site) {
  const there = site.archive.articles.get(id)
  if (!who.may.delete) return problem(403, 'not-allowed', 'This token may not delete.')
  if (there === undefined) return problem(404, 'not-found', `There is no article ${id}.`)
  if (there.deleted) return deletedAnswer(there)
  if (headers['if-match'] === undefined) return preconditionMissing()
  if (headers['if-match'] !== there.etag) return changedMeanwhile(there)
  const version = there.version + 1
  const etag = `"deleted-${version}"`
  site.archive.articles.set(id, { id, version, etag, deleted: true })
  for (const [key, kept] of site.archive.keys) if (kept.id === id) site.archive.keys.delete(key)
  site.archive.save()
  site.notices.tell({
    event: 'article.deleted',
    id,
    uri: there.item.uri,
    etag,
    at: new Date(site.now()).toISOString(),
    by: who.user,
  })
  return { status: 204, headers: {}, body: '' }
}

/** An article as the API answers it. */
export function articleAnswer(article, site, status = 200) {
  const { id, item, etag, modified, modifiedBy } = article
  const state = stateOf(item, site.now())
  const url = `${site.publicUrl()}read/${id}/`
  return json(status, { id, state, url, modified, modifiedBy, item }, { etag })
}

/** What is left of a deleted article. */
export function deletedAnswer({ etag }) {
  return problem(410, 'deleted', 'The article was deleted here.', { etag })
}

function remembered(key, fingerprint, { archive, now }) {
  const kept = archive.keys.get(key)
  if (kept === undefined || kept.at < now() - keysAreKeptMs) return undefined
  return kept.fingerprint === fingerprint
    ? kept.answer
    : problem(422, 'key-reused', 'This Idempotency-Key came with another request before.')
}

function forgetOldKeys({ archive, now }) {
  for (const [key, { at }] of archive.keys) {
    // They stand in the order in which they came.
    if (at >= now() - keysAreKeptMs) return
    archive.keys.delete(key)
  }
}

function whyNotExpected(headers, there) {
  const ifMatch = headers['if-match']
  const ifNoneMatch = headers['if-none-match']
  if ((ifMatch === undefined) === (ifNoneMatch === undefined)) return preconditionMissing()
  if (ifMatch !== undefined) return ifMatch === there?.etag ? undefined : changedMeanwhile(there)
  if (ifNoneMatch !== '*') return problem(400, 'malformed', 'If-None-Match must be *.')
  if (there?.deleted) return deletedAnswer(there)
  return there === undefined ? undefined : changedMeanwhile(there)
}

function store({ id, item, who, there, key, fingerprint }, site) {
  const version = (there?.version ?? 0) + 1
  const article = {
    id,
    item,
    version,
    etag: `"${version}-${sha256Of(JSON.stringify(item)).slice(0, 16)}"`,
    modified: new Date(site.now()).toISOString(),
    modifiedBy: who.user,
  }
  const isNew = there === undefined || there.deleted === true
  const answer = articleAnswer(article, site, isNew ? 201 : 200)
  forgetOldKeys(site)
  site.archive.articles.set(id, article)
  site.archive.keys.set(key, { fingerprint, answer, id, at: site.now() })
  // Both together or neither: a key without its article would answer for work that was not done.
  site.archive.save()
  site.notices.tell({
    event: 'article.changed',
    id,
    uri: item.uri,
    etag: article.etag,
    state: stateOf(item, site.now()),
    at: article.modified,
    by: who.user,
  })
  return answer
}

function changedMeanwhile(there) {
  const words = there === undefined ? 'Nothing is there.' : 'Something else is there by now.'
  return problem(412, 'changed-meanwhile', `${words} Nothing was changed.`)
}

function preconditionMissing() {
  return problem(428, 'precondition-missing', 'Send If-Match with an ETag, or If-None-Match: *.')
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
