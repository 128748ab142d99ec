import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sendCall } from '../../electron/publish/remote/http'
import { discoverOpenApi } from '../../electron/publish/remote/open-api/discover-open-api'
import { openApiSite } from '../../electron/publish/remote/open-api/open-api-site'
import { articleId } from '../../shared/ids'
import { comparable } from '../../shared/publish/remote/compare-content'
import { ok } from '../../shared/result'
import { asking } from './ask-receiver'
import { checkedSend, headed, must, pictureOf, postOf, sampleContent } from './open-api-newsroom'
import { startReceiver } from './receiver/receiver.mjs'

const token = 'the-token-of-dateline'
const colleague = 'the-token-of-a-colleague'
const reader = 'the-token-of-an-intern'
let receiver: Awaited<ReturnType<typeof startReceiver>>
let checked: ReturnType<typeof checkedSend>

beforeEach(async () => {
  receiver = await startReceiver({
    tokens: {
      [token]: { user: 'Dateline' },
      [colleague]: { user: 'Mara' },
      [reader]: { user: 'Intern', may: { publish: false, delete: false } },
    },
  })
  checked = checkedSend(sendCall, () => receiver.apiUrl)
})

afterEach(async () => {
  await receiver.stop()
  expect(checked.complaints).toEqual([])
})

function siteFor(holder = token, apiUrl = receiver.apiUrl) {
  return openApiSite({
    siteName: 'The Courier',
    apiUrl,
    token: holder,
    send: checked.send,
    now: () => Date.UTC(2024, 2, 12, 13),
  })
}

/** Somebody at the site changes the article there. */
async function changedThere(id: string, changes: Readonly<Record<string, unknown>>) {
  const ask = asking(receiver.apiUrl, colleague)
  const { etag, json } = await ask(`articles/${id}`)
  const { item } = json as { readonly item: object }
  await ask(`articles/${id}`, {
    method: 'PUT',
    headers: { 'if-match': etag, 'idempotency-key': `change-${etag}-of-${id}` },
    body: JSON.stringify({ ...item, ...changes }),
  })
}

describe('before anything is sent', () => {
  test('the site says who we are there and what we may do', async () => {
    expect(await siteFor().inspect()).toMatchObject({
      value: { siteName: 'The Example Courier', userName: 'Dateline', mayPublish: true, notes: [] },
    })
    expect(await siteFor(reader).inspect()).toMatchObject({
      value: { mayPublish: false, notes: ['This token may store drafts, but not publish them.'] },
    })
  })

  test('it is found from the address readers know, and from the API’s own', async () => {
    const found = { apiUrl: receiver.apiUrl, siteName: 'The Example Courier' }
    expect(await discoverOpenApi(`${receiver.url}2024/any/`, checked.send)).toEqual(ok(found))

    const hidden = (call: Parameters<typeof sendCall>[0]) =>
      checked.send({ ...call, url: call.url.replace('.well-known', 'unknown') })

    expect(await discoverOpenApi(`${receiver.apiUrl}capabilities`, hidden)).toMatchObject({
      value: { apiUrl: receiver.apiUrl },
    })
    expect(await discoverOpenApi(receiver.url, hidden)).toEqual(ok(null))
    expect(checked.calls.every(({ headers }) => headers?.['authorization'] === undefined)).toBe(
      true,
    )
  })
})

describe('an article', () => {
  test('is created unseen, filled, shown, and read back as it was sent', async () => {
    const site = siteFor()
    const picture = pictureOf('quay')
    const there = must(await site.uploadPicture(picture))
    const lead = { ...picture, url: '', caption: 'The quay', credit: 'A. Reed', alt: '' }
    const content = { ...sampleContent, lead: { ...lead, file: picture.file } }
    const post = postOf('a1', { content, pictures: new Map([[picture.file.id, there]]) })

    const draft = must(await site.create(post))
    const hidden = await site.readPage(draft.url)
    const shown = must(await site.update(post, draft))

    expect(draft.state).toBe('draft')
    expect(hidden).toMatchObject({ ok: false })
    expect(shown.state).toBe('public')
    expect(must(await site.find(articleId('a1')))).toEqual([shown])
    expect(comparable(shown.content)).toBe(comparable(sampleContent))
    expect(shown.content.lead).toMatchObject({ file: picture.file, url: there.url })
    expect(must(await site.readPage(shown.url))).toContain('The outer gate is down')
  })

  test('that was created by an attempt that got no answer is the one created again', async () => {
    const first = must(await siteFor().create(postOf('a1')))

    const again = must(await siteFor().create(postOf('a1', { content: headed('Later words') })))

    expect(again).toEqual(first)
    expect(receiver.ids()).toEqual(['a1'])
  })

  test('sent again after a crash is stored once, whatever happened to the answer', async () => {
    const draft = must(await siteFor().create(postOf('a1')))
    const first = must(await siteFor().update(postOf('a1'), draft))

    const again = must(await siteFor().update(postOf('a1'), draft))

    expect(again).toEqual(first)
    expect(receiver.held('a1')?.version).toBe(2)
  })

  test('changed there by somebody else is not overwritten', async () => {
    const site = siteFor()
    const draft = must(await site.create(postOf('a1')))
    await changedThere('a1', { headlines: [{ role: 'main', value: 'Theirs' }] })

    const refused = await site.update(postOf('a1'), draft)

    expect(refused).toMatchObject({ error: { kind: 'remote-conflict' } })
    expect(must(await site.get('a1'))).toMatchObject({
      content: { headline: 'Theirs' },
      modifiedBy: 'Mara',
    })
  })

  test('keeps the terms of use that the site put on it', async () => {
    const site = siteFor()
    must(await site.create(postOf('a1')))
    await changedThere('a1', { usageTerms: 'Not for sale' })

    const [found] = must(await site.find(articleId('a1')))
    if (found === undefined) throw new Error('It was just there')
    must(await site.update(postOf('a1'), found))

    expect(receiver.held('a1')?.item).toMatchObject({ usageTerms: 'Not for sale' })
  })

  test('keeps the time readers know, and gets none that is still to come', async () => {
    const site = siteFor()
    const ahead = { ...postOf('a1'), publishedAt: Date.now() + 3_600_000 }

    const draft = must(await site.create(ahead))
    must(await site.update(ahead, draft))
    const first = receiver.held('a1')?.item
    await changedThere('a1', { firstCreated: '2024-03-01T08:00:00.000Z' })
    const there = must(await site.get('a1'))
    if (there === null) throw new Error('It was just there')
    must(await site.update({ ...ahead, content: headed('Another headline') }, there))

    expect(Date.parse(String(first?.firstCreated))).toBeLessThanOrEqual(Date.now())
    expect(receiver.held('a1')?.item).toMatchObject({ firstCreated: '2024-03-01T08:00:00.000Z' })
  })

  test('that is scheduled waits there for its time', async () => {
    const site = siteFor()
    const draft = must(await site.create(postOf('a1')))
    const publishedAt = Date.UTC(2999, 0, 1)

    const later = must(await site.update(postOf('a1', { state: 'scheduled', publishedAt }), draft))

    expect(later.state).toBe('scheduled')
    expect(await site.readPage(later.url)).toMatchObject({ ok: false })
  })
})

describe('taking down', () => {
  test('hides an article, and may be repeated', async () => {
    const site = siteFor()
    const draft = must(await site.create(postOf('a1')))
    const shown = must(await site.update(postOf('a1'), draft))

    expect(await site.takeDown(shown, 'hide')).toEqual(ok(null))
    expect(await site.takeDown(shown, 'hide')).toEqual(ok(null))

    const hidden = must(await site.get('a1'))
    expect(hidden?.state).toBe('draft')
    expect(await site.readPage(shown.url)).toMatchObject({ error: { kind: 'remote-gone' } })
  })

  test('deletes for good, and an article can still be published anew', async () => {
    const site = siteFor()
    const draft = must(await site.create(postOf('a1')))

    expect(await site.takeDown(draft, 'delete')).toEqual(ok(null))
    expect(await site.takeDown(draft, 'delete')).toEqual(ok(null))
    expect(must(await site.find(articleId('a1')))).toEqual([])

    const anew = must(await site.create(postOf('a1')))
    expect(must(await site.update(postOf('a1'), anew)).state).toBe('public')
  })

  test('leaves alone what somebody changed there meanwhile', async () => {
    const site = siteFor()
    const draft = must(await site.create(postOf('a1')))
    const shown = must(await site.update(postOf('a1'), draft))
    await changedThere('a1', { located: 'Eastmouth' })

    for (const how of ['hide', 'delete'] as const) {
      expect(await site.takeDown(shown, how)).toMatchObject({ error: { kind: 'remote-conflict' } })
    }
    expect(receiver.held('a1')?.state).toBe('public')
  })
})

describe('“not found” by what stands before the site', () => {
  const siteBehind = (status: number) =>
    openApiSite({
      siteName: 'The Courier',
      apiUrl: receiver.apiUrl,
      token,
      now: () => Date.UTC(2024, 2, 12, 13),
      send: ({ url }) => {
        const text = 'default backend - 404'
        return Promise.resolve(
          ok({ status, text, bytes: new TextEncoder().encode(text), url, header: () => null }),
        )
      },
    })

  test.each([404, 410])(
    '(%i) says nothing of the article: it is not taken for deleted',
    async (at) => {
      const shown = must(
        await siteFor().update(postOf('a1'), must(await siteFor().create(postOf('a1')))),
      )
      const site = siteBehind(at)

      const answers = [
        await site.get('a1'),
        await site.find(articleId('a1')),
        await site.takeDown(shown, 'hide'),
        await site.takeDown(shown, 'delete'),
        await site.update(postOf('a1', { content: headed('Other words') }), shown),
      ]

      expect(answers.map((answer) => (answer.ok ? answer.value : answer.error.kind))).toEqual(
        answers.map(() => 'remote-broken'),
      )
      expect(receiver.held('a1')?.state).toBe('public')
    },
  )
})

test('a picture that is there already is not sent again', async () => {
  const first = must(await siteFor().uploadPicture(pictureOf('quay')))
  const again = must(await siteFor().uploadPicture(pictureOf('quay')))

  expect(again).toEqual(first)
  expect(checked.calls.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET'])
})

test('the articles there can be listed, ours told apart', async () => {
  must(await siteFor().create(postOf('a1', { content: headed('Two seals in the harbour') })))
  must(await siteFor().create(postOf('a2')))

  expect(must(await siteFor().list({ words: 'seals HARBOUR', limit: 500 }))).toMatchObject([
    { remoteId: 'a1', headline: 'Two seals in the harbour', state: 'draft', articleId: 'a1' },
  ])
})

describe('a refusal', () => {
  test('of the token asks for another one, and never shows it', async () => {
    const refused = await siteFor('a-token-that-was-withdrawn').inspect()

    expect(refused).toMatchObject({ error: { kind: 'remote-refused' } })
    expect(JSON.stringify(refused)).not.toContain('a-token-that-was-withdrawn')
    expect(JSON.stringify(await siteFor('not\na token').inspect())).not.toContain('not\\na')
  })

  test('says what this token may not do', async () => {
    const draft = must(await siteFor(reader).create(postOf('a1')))

    expect(await siteFor(reader).update(postOf('a1'), draft)).toMatchObject({
      error: { kind: 'remote-refused', detail: expect.stringContaining('may not publish') },
    })
  })

  test('for being asked too often says how long to wait', async () => {
    const strict = await startReceiver({
      tokens: { [token]: { user: 'Dateline' } },
      requestsPerMinute: 1,
    })
    const site = siteFor(token, strict.apiUrl)
    must(await site.inspect())

    const busy = await site.inspect()

    expect(busy).toMatchObject({ error: { kind: 'remote-busy', waitMs: 60_000 } })
    await strict.stop()
  })

  test('by something that is no such site, or says the token back, is told without it', async () => {
    const server = createServer((request, response) => {
      const echo = JSON.stringify({ title: 'Bad', detail: request.headers.authorization })
      response.writeHead(request.method === 'PUT' ? 400 : 200).end(echo)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    const site = siteFor(token, `http://127.0.0.1:${String(port)}/`)

    const answers = [await site.inspect(), await site.create(postOf('a1')), await site.get('a1')]

    expect(answers).toMatchObject([
      { error: { kind: 'remote-broken' } },
      { error: { kind: 'remote-refused', detail: 'HTTP 400 Bad Bearer …' } },
      { error: { kind: 'remote-broken' } },
    ])
    expect(JSON.stringify(answers)).not.toContain(token)
    server.close()
  })
})
