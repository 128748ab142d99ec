import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bringInPost } from '../../electron/importing/bring-in-post'
import { readConflict, resolveConflict } from '../../electron/publish/outbox/conflict'
import type { ConflictPlace } from '../../electron/publish/outbox/conflict-place'
import { takeDown } from '../../electron/publish/outbox/take-down'
import type { ContentStore } from '../../electron/store/content-store'
import { commentsIn, withComments } from '../../shared/document/comments'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import type { Body, Comment } from '../../shared/document/nodes'
import { plainText } from '../../shared/document/plain-text'
import { type ArticleId } from '../../shared/ids'
import type { Settings } from '../../shared/model/settings'
import { changedThere } from '../../shared/publish/remote/three-way'
import { err, ok } from '../../shared/result'
import { appError } from '../../shared/app-error'
import {
  ann,
  causes,
  noon,
  openNewsroom,
  postUpdate,
  reread,
  startDay,
  typeText,
  words,
} from '../store/support/temp-newsroom'
import { asking } from './ask-receiver'
import { colleague, placeOf, publishThere, startCourier, token, type Courier } from './courier'
import { must } from './open-api-newsroom'
import { sampleSettings } from '../support/sample-settings'

const noPictures = {
  pictures: {
    add: () => Promise.resolve(err(appError('picture-invalid', '', ''))),
    pathOf: () => undefined,
  },
}
let receiver: Courier
let store: ContentStore
let id: ArticleId

beforeEach(async () => {
  receiver = await startCourier()
  store = openNewsroom()
  id = startDay(store).article.id
})

afterEach(() => receiver.stop())

const target = () => placeOf(receiver).target
const site = () => placeOf(receiver).site
const publishNow = () => publishThere(placeOf(receiver), { store, articleId: id })

const place = (): ConflictPlace => ({
  store,
  site: site(),
  target: target(),
  articleId: id,
  act: ann(120),
  takePictures: (body) => Promise.resolve(body),
  keepPicture: () => Promise.resolve(err(appError('unexpected', '', ''))),
})

interface Item {
  readonly associations: readonly (Record<string, unknown> & { readonly contents?: unknown })[]
}

/** Mara changes these words wherever they stand. */
async function maraWrites(changes: readonly (readonly [from: string, to: string])[]) {
  const ask = asking(receiver.apiUrl, colleague)
  const { etag, json } = await ask(`articles/${id}`)
  let text = JSON.stringify((json as { item: Item }).item)
  for (const [from, to] of changes) text = text.replaceAll(from, to)
  await ask(`articles/${id}`, {
    method: 'PUT',
    headers: { 'if-match': etag, 'idempotency-key': `mara-after-${etag}` },
    body: text,
  })
}

async function pageText(): Promise<string> {
  const { json } = await asking(receiver.apiUrl, token)(`articles/${id}`)
  return (await fetch((json as { url: string }).url)).text()
}

describe('somebody changed the article on the site', () => {
  test('both texts are shown beside what was last sent, and who changed it', async () => {
    postUpdate(store, id, 'The ferry is off.')
    expect(await publishNow()).toEqual(ok('verified'))
    await maraWrites([['The ferry is off.', 'The ferry runs again.']])

    const conflict = must(await readConflict(place()))

    expect(conflict).toMatchObject({ siteName: 'The Courier', modifiedBy: 'Mara' })
    const [line] = changedThere(conflict.threeWay.parts)
    expect(line?.changed).toBe('theirs')
    expect(
      [line?.base, line?.theirs, line?.ours].map((part) => part && plainText(part.body)),
    ).toEqual(['The ferry is off.', 'The ferry runs again.', 'The ferry is off.'])
  })

  test('theirs is taken: it stands here, as a line of history with her name, and sending goes on', async () => {
    const update = postUpdate(store, id, 'The ferry is off.')
    must(await publishNow())
    await maraWrites([['The ferry is off.', 'The ferry runs again.']])
    const { mark } = must(await readConflict(place()))

    must(
      await resolveConflict(place(), {
        mark,
        fields: [],
        parts: [{ key: update.id, place: 0, take: 'theirs', merged: null }],
      }),
    )

    expect(plainText(reread(store, update).body)).toBe('The ferry runs again.')
    expect(causes(store, update).at(-1)).toBe('received')
    const lines = store.revisions.list({ articleId: id, entryId: update.id })
    expect(lines.at(-1)?.author).toBe('Mara (The Courier)')
    expect(await publishNow()).toEqual(ok('verified'))
    expect(await pageText()).toContain('The ferry runs again.')
  })

  test('what the newsroom noted stays on words that stay, whichever text is taken, and is not sent', async () => {
    const note: Comment = { id: 'c1', author: 'Ada Holm', at: 1_000, text: 'Who says so?' }
    const update = postUpdate(store, id, 'The ferry is off.')
    const noted = makeBody([
      makeParagraph([withComments(makeText('The ferry'), [note]), makeText(' is off.')]),
    ])
    must(
      store.entries.saveDraft(
        { id: update.id, baseVersion: reread(store, update).version, body: noted },
        ann(80),
      ),
    )
    must(await publishNow())
    const takes = async (from: string, to: string, merged: Body | null) => {
      await maraWrites([[from, to]])
      const { mark } = must(await readConflict(place()))
      const part = { key: update.id, place: 0, take: 'theirs', merged } as const
      must(await resolveConflict(place(), { mark, fields: [], parts: [part] }))
      return commentsIn(reread(store, update).body).map(({ comment, words }) => [
        comment.id,
        words.trim(),
      ])
    }

    expect(await takes('The ferry is off.', 'The ferry runs again.', null)).toEqual([
      ['c1', 'The ferry'],
    ])
    must(await publishNow())
    const both = words('Off at noon, the ferry runs.')
    expect(await takes('runs again', 'sails', both)).toEqual([['c1', 'ferry']])
    expect(await publishNow()).toEqual(ok('verified'))
    expect(await pageText()).toContain('Off at noon, the ferry runs.')
    expect(await pageText()).not.toContain('Who says so?')
  })

  test('ours is kept: theirs is in history all the same, and readers get ours', async () => {
    const update = postUpdate(store, id, 'The ferry is off.')
    must(await publishNow())
    await maraWrites([['The ferry is off.', 'The ferry runs again.']])
    typeText(store, reread(store, update), 'The ferry is off until nine.', ann(90))
    expect(await publishNow()).toMatchObject({ ok: false, error: { kind: 'remote-conflict' } })
    const { mark } = must(await readConflict(place()))

    must(
      await resolveConflict(place(), {
        mark,
        fields: [],
        parts: [{ key: update.id, place: 0, take: 'ours', merged: null }],
      }),
    )

    expect(causes(store, update).slice(-2)).toEqual(['received', 'restored'])
    expect(await publishNow()).toEqual(ok('verified'))
    expect(await pageText()).toContain('The ferry is off until nine.')
    expect(await pageText()).not.toContain('The ferry runs again.')
  })

  test('both are made one', async () => {
    const update = postUpdate(store, id, 'The ferry is off.')
    must(await publishNow())
    await maraWrites([['The ferry is off.', 'The ferry runs again.']])
    const { mark } = must(await readConflict(place()))

    must(
      await resolveConflict(place(), {
        mark,
        fields: [],
        parts: [{ key: update.id, place: 0, take: 'ours', merged: words('Off, then on again.') }],
      }),
    )

    expect(plainText(reread(store, update).body)).toBe('Off, then on again.')
    expect(await publishNow()).toEqual(ok('verified'))
  })

  test('a headline is decided like a text', async () => {
    must(await publishNowWithText())
    await maraWrites([['A day at the harbour', 'A night at the harbour']])
    const { mark, threeWay } = must(await readConflict(place()))
    expect(changedThere(threeWay.fields).map(({ field }) => field)).toEqual(['headline'])

    const coverage = must(
      await resolveConflict(place(), {
        mark,
        fields: [{ field: 'headline', take: 'theirs' }],
        parts: [],
      }),
    )

    expect(coverage.article.fields.headline).toBe('A night at the harbour')
    expect(await publishNow()).toEqual(ok('verified'))
  })

  test('a decision that cannot be read is refused whole: no part of it is taken', async () => {
    const first = postUpdate(store, id, 'The ferry is off.')
    const second = postUpdate(store, id, 'The bridge is shut.', ann(20))
    must(await publishNow())
    await maraWrites([
      ['The ferry is off.', 'The ferry runs again.'],
      ['The bridge is shut.', 'The bridge is open.'],
      ['A day at the harbour', 'A night at the harbour'],
    ])
    const { mark, threeWay } = must(await readConflict(place()))
    expect(changedThere(threeWay.parts)).toHaveLength(2)
    const broken = { type: 'root', children: 7 } as unknown as ReturnType<typeof words>
    const last = changedThere(threeWay.parts).at(-1)?.key === first.id ? first : second

    const refused = await resolveConflict(place(), {
      mark,
      fields: [],
      parts: [{ key: last.id, place: 0, take: 'ours', merged: broken }],
    })

    expect(refused.ok).toBe(false)
    for (const update of [first, second]) expect(causes(store, update)).not.toContain('received')
    expect(
      store.revisions.list({ articleId: id, entryId: 'all' }).map(({ cause }) => cause),
    ).not.toContain('received')
  })

  test('a decision about what is no longer there is refused, and nothing is taken', async () => {
    const update = postUpdate(store, id, 'The ferry is off.')
    must(await publishNow())
    await maraWrites([['The ferry is off.', 'The ferry runs again.']])
    const { mark } = must(await readConflict(place()))
    await maraWrites([['The ferry runs again.', 'The ferry has sunk.']])

    const refused = await resolveConflict(place(), {
      mark,
      fields: [],
      parts: [{ key: update.id, place: 0, take: 'theirs', merged: null }],
    })

    expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-conflict' } })
    expect(plainText(reread(store, update).body)).toBe('The ferry is off.')
    expect(causes(store, update)).not.toContain('received')
  })
})

describe('a post is brought in', () => {
  test('as an article with its updates and times, known to be what readers see, and tied to the post', async () => {
    postUpdate(store, id, 'The ferry is off.', ann(30))
    must(await publishNow())
    const elsewhere = openNewsroom()
    const bringing = {
      store: elsewhere,
      ...noPictures,
      settings: { get: () => settings },
      now: () => noon,
      act: () => ann(200),
      fetchPicture: () => Promise.resolve(ok(new Uint8Array())),
    }
    const there = { site: site(), target: target(), remoteId: id }

    const { articleId: brought, leftBehind } = must(await bringInPost(bringing, there))

    const coverage = must(elsewhere.articles.coverage(brought))
    expect(coverage.article).toMatchObject({ kind: 'live', state: 'live', sent: 'same' })
    expect(coverage.article.fields.headline).toBe('A day at the harbour')
    expect(coverage.updates.map(({ stamp, body }) => [stamp, plainText(body)])).toEqual([
      [ann(30).at, 'The ferry is off.'],
    ])
    expect(elsewhere.remote.copy(target().id, brought)?.remoteId).toBe(id)
    expect(leftBehind).toEqual([])
    expect(must(await bringInPost(bringing, there)).articleId).toBe(brought)
  })
})

describe('taking down', () => {
  test('an article that was brought in and never sent from here is truly taken from readers', async () => {
    postUpdate(store, id, 'The ferry is off.', ann(30))
    must(await publishNow())
    const elsewhere = openNewsroom()
    const { articleId } = must(
      await bringInPost(
        {
          store: elsewhere,
          ...noPictures,
          settings: { get: () => settings },
          now: () => noon,
          act: () => ann(200),
          fetchPicture: () => Promise.resolve(ok(new Uint8Array())),
        },
        { site: site(), target: target(), remoteId: id },
      ),
    )
    const order = { articleId, targetId: target().id, kind: 'hide' } as const
    const delivery = must(
      elsewhere.outbox.enqueue({ ...order, notBefore: null, publishAt: null }, ann(210)),
    )

    const down = await takeDown(
      { site: site(), store: elsewhere, onStep: () => undefined },
      { delivery, target: target() },
    )

    expect(down).toEqual(ok('verified'))
    const { json } = await asking(receiver.apiUrl, token)(`articles/${id}`)
    expect((await fetch((json as { url: string }).url)).status).not.toBe(200)
  })

  test('what was never there is not called taken down', async () => {
    const order = { articleId: id, targetId: target().id, kind: 'delete' } as const
    const delivery = must(
      store.outbox.enqueue({ ...order, notBefore: null, publishAt: null }, ann(10)),
    )

    const down = await takeDown(
      { site: site(), store, onStep: () => undefined },
      { delivery, target: target() },
    )

    expect(down).toMatchObject({ ok: false, error: { kind: 'remote-gone' } })
  })
})

async function publishNowWithText() {
  postUpdate(store, id, 'The ferry is off.')
  return publishNow()
}

const settings: Settings = { ...sampleSettings, houseZone: 'Europe/London' }
