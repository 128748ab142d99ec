import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deliver } from '../../electron/publish/remote/deliver'
import type { DeliverOrder } from '../../electron/publish/remote/deliver-order'
import { sendCall, type SendCall } from '../../electron/publish/remote/http'
import { openApiSite } from '../../electron/publish/remote/open-api/open-api-site'
import type { ContentStore } from '../../electron/store/content-store'
import { appError } from '../../shared/app-error'
import { targetId, type ArticleId } from '../../shared/ids'
import { makeBody, makeImage } from '../../shared/document/make-body'
import type { PictureFile } from '../../shared/model/media'
import type { RemoteTarget } from '../../shared/model/publication'
import type { RemoteContent } from '../../shared/publish/remote/remote-content'
import { err, ok } from '../../shared/result'
import { openNewsroom, startDay } from '../store/support/temp-newsroom'
import { asking } from './ask-receiver'
import { must, pictureOf, postOf, sampleContent } from './open-api-newsroom'
import { startReceiver } from './receiver/receiver.mjs'

const token = 'the-token-of-dateline'
const colleague = 'the-token-of-a-colleague'

let receiver: Awaited<ReturnType<typeof startReceiver>>
let store: ContentStore
let id: ArticleId
/** Stands between Dateline and the server; a test may bend it. */
let wire: SendCall

beforeEach(async () => {
  receiver = await startReceiver({
    tokens: { [token]: { user: 'Dateline' }, [colleague]: { user: 'Mara' } },
  })
  store = openNewsroom()
  id = startDay(store).article.id
  wire = sendCall
})

afterEach(() => receiver.stop())

function target(): RemoteTarget {
  return {
    kind: 'open-api',
    id: targetId('courier'),
    siteName: 'The Courier',
    siteUrl: receiver.url,
    apiUrl: receiver.apiUrl,
    adminUrl: '',
    allowHttp: false,
  }
}

function send(content: RemoteContent = sampleContent, changes: Partial<DeliverOrder> = {}) {
  const site = openApiSite({
    siteName: 'The Courier',
    apiUrl: receiver.apiUrl,
    token,
    send: (call) => wire(call),
    now: () => Date.UTC(2024, 2, 12, 13),
  })
  return deliver(
    {
      site,
      remote: store.remote,
      pictureBytes: () => Promise.resolve(ok(new Uint8Array())),
      onStep: () => undefined,
      now: () => Date.now(),
    },
    {
      ...postOf(id),
      content: { ...content, lead: null },
      target: target(),
      formerly: null,
      byScheduler: false,
      ...changes,
    },
  )
}

/** The sample day with a picture in its first text. */
function pictured(): readonly [PictureFile, RemoteContent] {
  const { file } = pictureOf('a quay')
  const image = makeImage({ file, source: '', caption: 'The quay', credit: '', alt: 'A quay' })
  const [first, ...others] = sampleContent.parts
  if (first === undefined) throw new Error('the sample has no text')
  const body = makeBody([...first.body.root.children, image])
  return [file, { ...sampleContent, parts: [{ ...first, body }, ...others] }]
}

/** The headline as ninjs has it. */
const main = (value: string) => ({ headlines: [{ role: 'main', value }] })

const headed = (headline: string): RemoteContent => ({ ...sampleContent, headline })

async function held(): Promise<{ readonly etag: string; readonly item: Record<string, unknown> }> {
  const { etag, json } = await asking(receiver.apiUrl, token)(`articles/${id}`)
  return { etag, item: (json as { item: Record<string, unknown> }).item }
}

async function changedThere(changes: Readonly<Record<string, unknown>>): Promise<void> {
  const { etag, item } = await held()
  await asking(receiver.apiUrl, colleague)(`articles/${id}`, {
    method: 'PUT',
    headers: { 'if-match': etag, 'idempotency-key': `a-change-of-${etag}` },
    body: JSON.stringify({ ...item, ...changes }),
  })
}

/** The answer to the next request of this method is lost, after the server did its work. */
function loseAnswer(method: string): void {
  let lost = false
  wire = async (call) => {
    const answer = await sendCall(call)
    if (lost || call.method !== method) return answer
    lost = true
    return err(appError('network-down', 'The connection broke off.', 'It goes on by itself.'))
  }
}

describe('sending to a site', () => {
  test('is verified only when the public page holds every update', async () => {
    const sent = must(await send())

    expect(sent.kind).toBe('verified')
    const page = await (await fetch(sent.post.url)).text()
    expect(page).toContain('Eastmouth')
  })

  test('again without a change writes nothing', async () => {
    must(await send())
    const { etag } = await held()
    const written: string[] = []
    wire = (call) => {
      if (call.method !== 'GET' && call.method !== 'HEAD') written.push(call.method)
      return sendCall(call)
    }

    expect(must(await send()).kind).toBe('verified')

    expect(written).toEqual([])
    expect((await held()).etag).toBe(etag)
  })

  test('again without a change brings a picture back that somebody deleted there', async () => {
    const [shown, content] = pictured()
    must(await send(content))
    const stored = store.remote.picture(target().id, shown.id)
    let isDeleted = true
    const sentAgain: string[] = []
    wire = async (call) => {
      const isMedia = call.url.includes('/media/')
      if (isMedia && call.method === 'PUT') {
        isDeleted = false
        sentAgain.push(call.url)
      }
      const answer = await sendCall(call)
      if (!isMedia || !isDeleted || !answer.ok) return answer
      return ok({ ...answer.value, status: 404 })
    }

    expect(must(await send(content)).kind).toBe('verified')
    expect(sentAgain).toHaveLength(1)
    expect(store.remote.picture(target().id, shown.id)).toEqual(stored)
    expect(must(await send(content)).kind).toBe('verified')
    expect(sentAgain).toHaveLength(1)
  })

  test('a page that does not show it is not called verified', async () => {
    wire = async (call) => {
      const answer = await sendCall(call)
      const isPage = call.method === 'GET' && !call.url.startsWith(receiver.apiUrl)
      if (!isPage || !answer.ok) return answer
      return ok({ ...answer.value, text: '<p>An old page from a cache.</p>' })
    }

    expect(must(await send()).kind).toBe('sent')
  })
})

describe('while the site’s scheduler holds it', () => {
  const later = {
    state: 'scheduled',
    byScheduler: true,
    publishedAt: Date.UTC(2040, 0, 1),
  } as const

  test('what was changed around its text alone is sent all the same', async () => {
    must(await send(sampleContent, later))

    must(await send({ ...sampleContent, section: 'Floods' }, later))

    expect(JSON.stringify((await held()).item)).toContain('Floods')
  })

  test('its time stays where somebody moved it, also after ours has passed', async () => {
    must(await send(sampleContent, later))
    await changedThere({ embargoedUntil: '2041-01-01T00:00:00.000Z' })

    must(await send(sampleContent, later))
    must(await send(sampleContent, { ...later, state: 'public' }))

    expect(await held()).toMatchObject({ item: { embargoedUntil: '2041-01-01T00:00:00.000Z' } })
  })
})

describe('when an answer is lost', () => {
  test('the next try finds what the first one made, and makes no second', async () => {
    loseAnswer('PUT')
    expect(await send()).toMatchObject({ ok: false, error: { kind: 'network-down' } })

    expect(must(await send()).kind).toBe('verified')

    const { json } = await asking(receiver.apiUrl, token)('articles')
    expect((json as { articles: unknown[] }).articles).toHaveLength(1)
  })

  test('of a change, what the server holds is known as ours even after more was written', async () => {
    must(await send())
    loseAnswer('PUT')
    expect((await send(headed('A second headline'))).ok).toBe(false)
    expect(await held()).toMatchObject({ item: main('A second headline') })

    expect(must(await send(headed('A third headline'))).kind).toBe('verified')
    expect(await held()).toMatchObject({ item: main('A third headline') })
  })
})

describe('when somebody changed it there', () => {
  test('nothing is overwritten', async () => {
    must(await send())
    await changedThere(main('Mara’s headline'))

    const refused = await send(headed('Our headline'))

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-conflict' } })
    expect(await held()).toMatchObject({ item: main('Mara’s headline') })
  })

  test('to what we were about to send, there is nothing to decide', async () => {
    must(await send())
    await changedThere(main('The same headline'))

    expect(must(await send(headed('The same headline'))).kind).toBe('verified')
  })

  test('and put it back as it was, sending goes on', async () => {
    must(await send())
    await changedThere(main('A slip'))
    await changedThere(main(sampleContent.headline))

    expect(must(await send(headed('Our headline'))).kind).toBe('verified')
  })

  test('one that was deleted there is not made anew', async () => {
    must(await send())
    const { etag } = await held()
    await asking(receiver.apiUrl, colleague)(`articles/${id}`, {
      method: 'DELETE',
      headers: { 'if-match': etag },
    })

    expect(await send()).toMatchObject({ ok: false, error: { kind: 'remote-gone' } })
  })

  test('and took it from readers, it is not given to them again by itself, only when she publishes anew', async () => {
    must(await send())
    await changedThere({ pubStatus: 'canceled' })

    expect(await send()).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
    const { json } = await asking(receiver.apiUrl, token)(`articles/${id}`)
    expect(json).toMatchObject({ state: 'withdrawn' })

    expect(must(await send()).kind).toBe('verified')
  })

  test('between our writing and our reading back, the next look meets it as theirs', async () => {
    must(await send())
    let isOurs = true
    wire = async (call) => {
      const answer = await sendCall(call)
      if (call.method !== 'PUT' || !isOurs) return answer
      isOurs = false
      await changedThere(main('Mara was quicker'))
      return answer
    }

    expect(await send(headed('Our headline'))).toMatchObject({ ok: false })
    expect(await send(headed('Our headline'))).toMatchObject({
      ok: false,
      error: { kind: 'remote-conflict' },
    })
    expect(await held()).toMatchObject({ item: main('Mara was quicker') })
  })
})
