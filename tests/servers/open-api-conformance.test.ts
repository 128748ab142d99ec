import { Validator } from '@seriousme/openapi-schema-validator'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleId } from '../../shared/ids'
import { writeItem } from '../../shared/interchange/ninjs/write-item'
import { publicCoverage } from '../../shared/publish/public-coverage'
import { remoteContent } from '../../shared/publish/remote/remote-content-of'
import { complaintsOfNinjs } from '../support/ninjs/check-ninjs'
import { complaintsOfSchema } from '../support/open-api-contract'
import { at, onSite, sampleDay } from '../support/sample-coverage'
import { asking, type Answer, type Ask } from './ask-receiver'
import { whyNotAccepted } from './receiver/check-item.mjs'
import { startReceiver } from './receiver/receiver.mjs'

/**
 * What every receiver must do. Against yours:
 * `npm run conformance -- https://cms.example/api/ TOKEN`. It writes articles and deletes them again.
 */
const theirs = process.env['DATELINE_RECEIVER_URL']
const ownToken = 'a-token-for-the-conformance-test'
const token = theirs === undefined ? ownToken : (process.env['DATELINE_RECEIVER_TOKEN'] ?? '')
const content = remoteContent(publicCoverage(onSite(sampleDay)))
const picture = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), randomBytes(200)])
const made: string[] = []

let apiUrl = ''
let ask: Ask
let stop = (): Promise<unknown> => Promise.resolve()

beforeAll(async () => {
  if (theirs === undefined) {
    const receiver = await startReceiver({ tokens: { [ownToken]: { user: 'Test' } } })
    apiUrl = receiver.apiUrl
    stop = receiver.stop
  } else apiUrl = theirs.replace(/\/*$/, '/')
  ask = asking(apiUrl, token)
})

afterAll(async () => {
  for (const id of made) {
    const { etag, status } = await ask(`articles/${id}`)
    if (status === 200)
      await ask(`articles/${id}`, { method: 'DELETE', headers: { 'if-match': etag } })
  }
  await stop()
})

function newId(): string {
  const id = randomBytes(8).toString('hex')
  made.push(id)
  return id
}

function item(id: string, changes: Readonly<Record<string, unknown>> = {}): string {
  const written = writeItem({
    articleId: articleId(id),
    kind: 'live',
    slug: 'conformance',
    language: 'en-GB',
    content,
    pictureUrl: () => 'https://news.example/quay.jpg',
    publishedAt: at(8, 40),
    state: 'public',
  })
  return JSON.stringify({ ...written, ...changes })
}

interface Put {
  readonly body?: string
  readonly onto?: string
  readonly key?: string
}

function put(
  id: string,
  { body = item(id), onto = '*', key = newKey() }: Put = {},
): Promise<Answer> {
  const precondition = onto === '*' ? { 'if-none-match': '*' } : { 'if-match': onto }
  const headers = { 'idempotency-key': key, ...precondition }
  return ask(`articles/${id}`, { method: 'PUT', headers, body })
}

const newKey = () => randomBytes(16).toString('hex')

describe('the document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(resolve('docs/open-api.yaml'))

    expect(result).toEqual({ valid: true })
  })

  test('shows an article on its page that is what it describes', () => {
    const page = readFileSync(resolve('docs/open-api.md'), 'utf8')
    const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '')

    expect(complaintsOfSchema('Item', example)).toEqual([])
    expect(complaintsOfNinjs(example)).toEqual([])
    expect(whyNotAccepted(example, 'k3v9')).toBeUndefined()
  })
})

describe('who asks', () => {
  test('is told which site this is and what is allowed', async () => {
    expect((await ask('capabilities')).status).toBe(200)
  })

  test('is refused without a token, and with one nobody gave out', async () => {
    expect((await asking(apiUrl, '')('capabilities')).status).toBe(401)
    const wrong = await asking(apiUrl, 'nobody-gave-this-one-out')('capabilities')
    expect(wrong.status).toBe(401)
    expect(wrong.text).not.toContain('nobody-gave-this-one-out')
  })
})

describe('an article', () => {
  test('is created once, and comes back as it was put', async () => {
    const id = newId()

    const created = await put(id)
    const found = await ask(`articles/${id}`)

    expect(created.status).toBe(201)
    expect(found.etag).toBe(created.etag)
    expect(found.json).toMatchObject({ id, state: 'public', item: JSON.parse(item(id)) })
    expect((await put(id)).status).toBe(412)
  })

  test('is on its public page, with the words of every update', async () => {
    const id = newId()
    const { json } = await put(id)
    const page = await fetch((json as { readonly url: string }).url)

    const markup = await page.text()

    expect(page.status).toBe(200)
    for (const words of ['Lower road closed in both directions', 'The outer gate is down']) {
      expect(markup).toContain(words)
    }
  })

  test('is replaced upon what stands there, and not upon an older state', async () => {
    const id = newId()
    const { etag } = await put(id)
    const changed = item(id, { headlines: [{ role: 'main', value: 'Gates closed' }] })

    const replaced = await put(id, { body: changed, onto: etag })

    expect(replaced.status).toBe(200)
    expect(replaced.etag).not.toBe(etag)
    expect((await put(id, { onto: etag })).status).toBe(412)
    expect((await ask(`articles/${id}`)).etag).toBe(replaced.etag)
  })

  test('needs a precondition', async () => {
    const id = newId()
    const headers = { 'idempotency-key': newKey() }
    const answer = await ask(`articles/${id}`, { method: 'PUT', headers, body: item(id) })

    expect(answer.status).toBe(428)
    expect((await ask(`articles/${id}`)).status).toBe(404)
  })

  test('keeps what the site’s people put in and Dateline does not know', async () => {
    const id = newId()
    await put(id, { body: item(id, { usageTerms: 'Not for sale' }) })

    expect((await ask(`articles/${id}`)).json).toMatchObject({
      item: { usageTerms: 'Not for sale' },
    })
  })

  test('is refused whole when its markup could bring a script', async () => {
    const id = newId()
    const evil = item(id).replaceAll('<p>', '<p onclick=\\"alert(1)\\">')

    expect((await put(id, { body: evil })).status).toBe(422)
    expect((await put(id, { body: '{"uri":' })).status).toBe(400)
    expect((await ask(`articles/${id}`)).status).toBe(404)
  })
})

describe('a repeated request', () => {
  test('gets the answer of the first time, and changes nothing', async () => {
    const id = newId()
    const key = newKey()
    const first = await put(id, { key })

    const again = await put(id, { key })

    expect(again).toMatchObject({ status: first.status, etag: first.etag, text: first.text })
    expect((await ask(`articles/${id}`)).etag).toBe(first.etag)
  })

  test('of an update is known even though the precondition no longer holds', async () => {
    const id = newId()
    const { etag } = await put(id)
    const update = { body: item(id, { located: 'Eastmouth' }), onto: etag, key: newKey() }
    const first = await put(id, update)

    expect(await put(id, update)).toMatchObject({ status: 200, etag: first.etag })
  })

  test('with the same key and another body is refused', async () => {
    const id = newId()
    const key = newKey()
    await put(id, { key })

    const other = await put(id, { key, body: item(id, { located: 'Elsewhere' }) })

    expect(other.status).toBe(422)
    expect(other.json).toMatchObject({ type: 'urn:dateline:problem:key-reused' })
  })

  test('does not bring a deleted article back', async () => {
    const id = newId()
    const key = newKey()
    const { etag } = await put(id, { key })
    await ask(`articles/${id}`, { method: 'DELETE', headers: { 'if-match': etag } })

    const late = await put(id, { key })

    expect(late.status).toBe(410)
    expect((await put(id, { onto: etag })).status).toBe(412)
    expect((await put(id, { onto: late.etag })).status).toBe(201)
  })
})

describe('readers', () => {
  test('see no draft, and not what is scheduled', async () => {
    const draft = await put(newId(), {})
    const id = newId()
    const hidden = await put(id, { body: item(id, { pubStatus: 'withheld' }) })
    const later = newId()
    const scheduled = await put(later, {
      body: item(later, { embargoedUntil: '2999-01-01T00:00:00Z' }),
    })

    expect(await pageStatus(draft)).toBe(200)
    expect(hidden.json).toMatchObject({ state: 'draft' })
    expect(await pageStatus(hidden)).toBe(404)
    expect(scheduled.json).toMatchObject({ state: 'scheduled' })
    expect(await pageStatus(scheduled)).toBe(404)
  })

  test('are told that an article was withdrawn', async () => {
    const id = newId()
    const { etag } = await put(id)

    const withdrawn = await put(id, { onto: etag, body: item(id, { pubStatus: 'canceled' }) })

    expect(withdrawn.json).toMatchObject({ state: 'withdrawn' })
    expect(await pageStatus(withdrawn)).toBe(410)
  })

  test('are told that an article was deleted, and deleting twice is no fault', async () => {
    const id = newId()
    const created = await put(id)
    const remove = { method: 'DELETE', headers: { 'if-match': created.etag } }
    expect((await ask(`articles/${id}`, { method: 'DELETE' })).status).toBe(428)

    expect((await ask(`articles/${id}`, remove)).status).toBe(204)

    expect((await ask(`articles/${id}`, remove)).status).toBe(410)
    expect((await ask(`articles/${id}`)).status).toBe(410)
    expect(await pageStatus(created)).toBe(410)
  })

  async function pageStatus({ json }: Answer): Promise<number> {
    return (await fetch((json as { readonly url: string }).url)).status
  }
})

describe('a list', () => {
  test('finds articles by their words, newest first, and no deleted one', async () => {
    const word = `w${newKey()}`
    const [older, newer, gone] = [newId(), newId(), newId()]
    for (const id of [older, newer, gone]) {
      const headlines = [{ role: 'main', value: `High water ${word}` }]
      const { etag } = await put(id, { body: item(id, { headlines }) })
      if (id === gone)
        await ask(`articles/${id}`, { method: 'DELETE', headers: { 'if-match': etag } })
    }

    const found = await ask(`articles?query=${word.toUpperCase()}+water&limit=5`)

    const { articles } = found.json as { readonly articles: readonly { readonly id: string }[] }
    expect(articles.map(({ id }) => id)).toEqual([newer, older])
    expect((await ask('articles?limit=1000')).status).toBe(400)
  })
})

describe('a picture', () => {
  const sha256 = createHash('sha256').update(picture).digest('hex')
  const png = { 'content-type': 'image/png' }

  test('is stored once under the hash of its bytes, and readers get these bytes', async () => {
    expect((await ask(`media/${sha256}`)).status).toBe(404)

    const stored = await ask(`media/${sha256}`, { method: 'PUT', headers: png, body: picture })
    const again = await ask(`media/${sha256}`, { method: 'PUT', headers: png, body: picture })

    expect([stored.status, again.status]).toEqual([201, 200])
    expect(again.json).toEqual(stored.json)
    expect((await ask(`media/${sha256}`, { method: 'HEAD' })).status).toBe(200)
    const seen = await fetch((stored.json as { readonly url: string }).url)
    expect(Buffer.from(await seen.arrayBuffer()).equals(picture)).toBe(true)
  })

  test('with other bytes than its hash says is refused', async () => {
    const wrong = '0'.repeat(64)
    const answer = await ask(`media/${wrong}`, { method: 'PUT', headers: png, body: picture })

    expect(answer.status).toBe(422)
    expect((await ask(`media/${wrong}`)).status).toBe(404)
  })
})
