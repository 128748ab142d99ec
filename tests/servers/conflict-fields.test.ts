import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { targetId } from '../../shared/ids'
import { ok } from '../../shared/result'
import { kindOf, must } from '../store/support/temp-newsroom'
import { asking } from './ask-receiver'
import { colleague, placeOf, startCourier, type Courier } from './courier'
import { newsroomAndSite } from './newsroom-and-site'
import { somePicture } from './wordpress/some-picture'

let receiver: Courier
let newsroom: Awaited<ReturnType<typeof newsroomAndSite>>

beforeEach(async () => {
  receiver = await startCourier()
  newsroom = await newsroomAndSite(courier(), { section: 'Sea', tags: ['Ferries', 'Tides'] })
  expect(await newsroom.publishNow()).toEqual(ok('verified'))
})

afterEach(() => receiver.stop())

const courier = () => placeOf(receiver, () => Date.now())

interface Item {
  readonly subjects: readonly object[]
  readonly infoSources: readonly object[]
  readonly associations: readonly Record<string, unknown>[]
}

/** Mara works on the item as the site holds it. */
async function maraMakes(change: (item: Item) => object): Promise<void> {
  const ask = asking(receiver.apiUrl, colleague)
  const { etag, json } = await ask(`articles/${newsroom.id}`)
  const { item } = json as { readonly item: Item }
  await ask(`articles/${newsroom.id}`, {
    method: 'PUT',
    headers: { 'if-match': etag, 'idempotency-key': `mara-after-${etag}`.replace(/"/g, '') },
    body: JSON.stringify({ ...item, ...change(item) }),
  })
}

const leadWith = (change: object) => (item: Item) => ({
  associations: item.associations.map((one) =>
    one['rel'] === 'lead' ? { ...one, ...change } : one,
  ),
})
const descriptions = (caption: string, alt: string) => [
  { role: 'caption', value: caption },
  { role: 'alt', value: alt },
]
const subjects = (...names: readonly (readonly [rel: string, name: string])[]) => ({
  subjects: names.map(([rel, name]) => ({ rel, name, creator: 'Dateline' })),
})

describe('somebody changed what stands around the text', () => {
  test.each([
    [
      'caption',
      leadWith({ descriptions: descriptions('The quay at dusk', 'A quay') }),
      ['caption', 'The quay at noon', 'The quay at dusk', 'The quay at noon'],
      { lead: { caption: 'The quay at dusk', credit: 'Photo: A. Reed', alt: 'A quay' } },
    ],
    [
      'credit',
      leadWith({ by: 'Photo: Mara' }),
      ['credit', 'Photo: A. Reed', 'Photo: Mara', 'Photo: A. Reed'],
      { lead: { caption: 'The quay at noon', credit: 'Photo: Mara' } },
    ],
    [
      'alt text',
      leadWith({ descriptions: descriptions('The quay at noon', 'A wet quay') }),
      ['alt', 'A quay', 'A wet quay', 'A quay'],
      { lead: { alt: 'A wet quay' } },
    ],
    [
      'byline',
      () => ({ infoSources: [{ role: 'author', name: 'Ann Reporter' }] }),
      ['authors', 'Ann Reporter, B. & Sons', 'Ann Reporter', 'Ann Reporter, B. & Sons'],
      { authors: [{ name: 'Ann Reporter', url: 'https://ann.example/' }] },
    ],
    [
      'section',
      () => subjects(['section', 'Weather'], ['tag', 'Ferries'], ['tag', 'Tides']),
      ['section', 'Sea', 'Weather', 'Sea'],
      { section: 'Weather' },
    ],
    [
      'tags',
      () => subjects(['section', 'Sea'], ['tag', 'Ferries']),
      ['tags', 'Ferries, Tides', 'Ferries', 'Ferries, Tides'],
      { tags: ['Ferries'] },
    ],
  ] as const)(
    'the %s: nothing is overwritten, and theirs can be taken',
    async (_, change, line, taken) => {
      await maraMakes(change)

      const refused = await newsroom.publishNow()

      expect(kindOf(refused)).toBe('remote-conflict')
      expect(await newsroom.changes()).toEqual([line])
      must(await newsroom.decide({ [line[0]]: 'theirs' }))
      expect(newsroom.fields()).toMatchObject(taken)
      expect(newsroom.history().at(-1)).toMatchObject({
        cause: 'received',
        author: 'Mara (The Courier)',
      })
      expect(await newsroom.publishNow()).toEqual(ok('verified'))
      expect(await newsroom.publishNow()).toEqual(ok('verified'))
      expect(await newsroom.changes()).toEqual([])
      expect(newsroom.fields()).toMatchObject(taken)
    },
  )

  test('hers is kept: theirs is in history all the same, and readers get hers', async () => {
    await maraMakes(leadWith({ by: 'Photo: Mara' }))
    newsroom.write({ lead: { ...newsroom.lead(), caption: 'The quay' } })

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    must(await newsroom.decide({ credit: 'ours' }))

    expect(
      newsroom
        .history()
        .slice(-2)
        .map(({ cause }) => cause),
    ).toEqual(['received', 'restored'])
    expect(newsroom.lead()).toMatchObject({ caption: 'The quay', credit: 'Photo: A. Reed' })
    expect(await newsroom.publishNow()).toEqual(ok('verified'))
    expect(await newsroom.changes()).toEqual([])
  })

  test('of two words of one picture each is decided by itself', async () => {
    await maraMakes(leadWith({ by: 'Photo: Mara', descriptions: descriptions('Dusk', 'A quay') }))

    must(await newsroom.decide({ caption: 'theirs', credit: 'ours' }))

    expect(newsroom.lead()).toMatchObject({
      caption: 'Dusk',
      credit: 'Photo: A. Reed',
      alt: 'A quay',
    })
    expect(newsroom.lead().file?.id).toBe(newsroom.file.id)
  })

  test('what both changed alike is no conflict', async () => {
    await maraMakes(leadWith({ by: 'Photo: Mara' }))
    newsroom.write({ lead: { ...newsroom.lead(), credit: 'Photo:  Mara ' } })

    expect(await newsroom.publishNow()).toEqual(ok('verified'))
  })

  test('tags of theirs, and subjects of other kinds, are no conflict and stay', async () => {
    await maraMakes(({ subjects: ours }) => ({
      subjects: [{ rel: 'tag', name: 'Weather', creator: 'Mara' }, ...ours],
    }))
    newsroom.write({ tags: ['Ferries', 'Tides', 'Bridges'] })

    expect(await newsroom.publishNow()).toEqual(ok('verified'))

    expect(receiver.held(newsroom.id)?.item).toMatchObject({
      subjects: expect.arrayContaining([
        { rel: 'tag', name: 'Weather', creator: 'Mara' },
        { rel: 'tag', name: 'Bridges', creator: 'Dateline' },
      ]) as unknown,
    })
    expect(newsroom.fields().tags).toEqual(['Ferries', 'Tides', 'Bridges'])
  })

  test('a tag taken off minutes after we put it there is asked about, too', async () => {
    newsroom.write({ tags: [] })
    expect(await newsroom.publishNow()).toEqual(ok('verified'))
    newsroom.write({ tags: ['Ferries', 'Bridges'] })
    expect(await newsroom.publishNow()).toEqual(ok('verified'))
    await maraMakes(() => subjects(['section', 'Sea'], ['tag', 'Bridges']))

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect((await newsroom.changes()).map(([field]) => field)).toEqual(['tags'])
  })

  test('so is a change of a post that was brought in and never sent from here', async () => {
    const { store, id } = newsroom
    const copy = store.remote.copy(targetId('courier'), id)
    if (copy === null) throw new Error('it is not there')
    must(store.remote.keepCopy(targetId('courier'), id, { ...copy, sentHash: '', attempts: [] }))
    await maraMakes(leadWith({ descriptions: descriptions('The quay at noon', 'A wet quay') }))

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
  })

  test('a second section is asked about: an article has one', async () => {
    await maraMakes(({ subjects: ours }) => ({
      subjects: [...ours, { rel: 'section', name: 'Weather', creator: 'Mara' }],
    }))

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect(await newsroom.changes()).toEqual([['section', 'Sea', 'Weather', 'Sea']])
  })

  test('a base that an older Dateline kept is no reason to ask', async () => {
    const { store, id } = newsroom
    const copy = store.remote.copy(targetId('courier'), id)
    if (copy === null || copy.base === null) throw new Error('there is no base')
    const base = { ...copy.base, section: '', authors: [], lead: null, fieldsUnread: true } as const
    must(store.remote.keepCopy(targetId('courier'), id, { ...copy, base, mark: 'an older mark' }))
    newsroom.write({ lead: { ...newsroom.lead(), caption: 'The quay at dusk' } })

    expect(store.remote.copy(targetId('courier'), id)?.base?.fieldsUnread).toBe(true)
    expect(await newsroom.changes()).toEqual([])
    expect(await newsroom.publishNow()).toEqual(ok('verified'))
    await maraMakes(leadWith({ by: 'Photo: Mara' }))
    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
  })
})

describe('somebody chose another picture there', () => {
  test('ours is not put over it; theirs can be taken', async () => {
    const theirs = await maraUploads()
    await maraMakes(leadWith({ renditions: [{ name: 'original', href: theirs }], altIds: [] }))

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect((await newsroom.changes()).map(([field]) => field)).toEqual(['picture'])
    must(await newsroom.decide({ picture: 'theirs' }))

    expect(newsroom.lead().file?.id).not.toBe(newsroom.file.id)
    expect(newsroom.lead()).toMatchObject({ caption: 'The quay at noon' })
    expect(await newsroom.publishNow()).toEqual(ok('verified'))
    expect(await newsroom.changes()).toEqual([])
  })

  test('or hers is sent again', async () => {
    const theirs = await maraUploads()
    await maraMakes(leadWith({ renditions: [{ name: 'original', href: theirs }], altIds: [] }))

    must(await newsroom.decide({ picture: 'ours' }))

    expect(newsroom.lead().file?.id).toBe(newsroom.file.id)
    expect(await newsroom.publishNow()).toEqual(ok('verified'))
    expect(await newsroom.changes()).toEqual([])
  })

  test('where the article has words and no picture, theirs stays above them', async () => {
    newsroom.write({ lead: { ...newsroom.lead(), file: null } })
    expect(await newsroom.publishNow()).toEqual(ok('verified'))
    const theirs = await maraUploads()
    await maraMakes(leadWith({ renditions: [{ name: 'original', href: theirs }] }))
    newsroom.write({ headline: 'Another day' })

    expect(await newsroom.publishNow()).toEqual(ok('verified'))

    expect(JSON.stringify(receiver.held(newsroom.id)?.item)).toContain(theirs)
  })
})

async function maraUploads(): Promise<string> {
  const bytes = Uint8Array.from(somePicture(Uint8Array.of(1, 2, 3)))
  const id = createHash('sha256').update(bytes).digest('hex')
  const { json } = await asking(receiver.apiUrl, colleague)(`media/${id}`, {
    ...{ method: 'PUT', headers: { 'content-type': 'image/png' }, body: bytes },
  })
  return (json as { readonly url: string }).url
}
