import { createHash } from 'node:crypto'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { sentPicture } from '../../../shared/publish/remote/sent-picture'
import { appError } from '../../../shared/app-error'
import { targetId } from '../../../shared/ids'
import type { RemoteTarget } from '../../../shared/model/publication'
import { err, ok } from '../../../shared/result'
import { kindOf, must } from '../../store/support/temp-newsroom'
import { newsroomAndSite, type Changes } from '../newsroom-and-site'
import { askThere, describeWithGhost, editThere, harbourAccess, harbourNews } from './harbour-news'

const there = targetId('harbour-news')

describeWithGhost('what stands around the text on a Ghost site', () => {
  test('a caption that an editor there wrote anew is asked about; the credit is known again', async () => {
    const newsroom = await published()
    // Ghost's own editor drops the element around the credit.
    await edit(newsroom, { feature_image_caption: 'The quay &amp; the <b>gate</b> Photo: A. Reed' })

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect(await newsroom.changes()).toEqual([
      ['caption', 'The quay at noon', 'The quay & the gate', 'The quay at noon'],
    ])
    must(await newsroom.decide({ caption: 'theirs' }))

    expect(newsroom.lead()).toMatchObject({
      caption: 'The quay & the gate',
      credit: 'Photo: A. Reed',
    })
    expect(newsroom.history().at(-1)).toMatchObject({ cause: 'received' })
    await expectSettled(newsroom)
  })

  test('so are a credit, a text alternative and a byline', async () => {
    const newsroom = await published()
    const credit = '<span class="dateline-credit">Photo: Mara</span>'
    await edit(newsroom, {
      feature_image_caption: `The quay at noon ${credit}`,
      feature_image_alt: 'A wet quay',
      lexical: await lexicalWith(newsroom, 'By Ann Reporter and B. &amp; Sons', 'By Mara'),
    })

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect((await newsroom.changes()).map(([field, , theirs]) => [field, theirs])).toEqual([
      ['authors', 'Mara'],
      ['credit', 'Photo: Mara'],
      ['alt', 'A wet quay'],
    ])
    must(await newsroom.decide({ authors: 'theirs', credit: 'theirs', alt: 'ours' }))

    expect(newsroom.lead()).toMatchObject({ credit: 'Photo: Mara', alt: 'A quay' })
    expect(newsroom.fields().authors).toEqual([{ name: 'Mara' }])
    await expectSettled(newsroom)
  })

  test('an author with an account who was exchanged is asked about', async () => {
    const newsroom = await published({ authors: [{ name: 'Ann Reporter' }] })
    await edit(newsroom, { authors: [await ownerThere()] })

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect(await newsroom.changes()).toEqual([
      ['authors', 'Ann Reporter', 'Olga Owner', 'Ann Reporter'],
    ])
    must(await newsroom.decide({ authors: 'theirs' }))

    await expectSettled(newsroom)
  })

  test('a section or tag of ours that is gone is asked about; those of theirs stay', async () => {
    const newsroom = await published({ section: 'Sea', tags: ['Ferries', 'Tides'] })
    await edit(newsroom, { tags: [{ name: 'Weather' }, { name: 'Tides' }] })

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect(await newsroom.changes()).toEqual([
      ['section', 'Sea', '', 'Sea'],
      ['tags', 'Ferries, Tides', 'Weather, Tides', 'Ferries, Tides'],
    ])
    must(await newsroom.decide({ section: 'ours', tags: 'theirs' }))

    expect(newsroom.fields()).toMatchObject({ section: 'Sea', tags: ['Weather', 'Tides'] })
    await expectSettled(newsroom)
  })

  test('a tag, an internal tag and an author that somebody added are no conflict', async () => {
    const authors = [{ name: 'Ann Reporter' }]
    const newsroom = await published({ section: 'Sea', tags: ['Ferries'], authors })
    const [post] = await rawPosts(newsroom)
    await edit(newsroom, {
      tags: [...post.tags, { name: 'Weather' }, { name: '#desk' }],
      authors: [...post.authors, await ownerThere()],
    })
    newsroom.write({ tags: ['Ferries', 'Bridges'] })

    await expectSettled(newsroom)

    const [after] = await rawPosts(newsroom)
    const names = after.tags.map(({ name }) => name)
    expect(names).toEqual(['Sea', 'Ferries', 'Bridges', 'Weather', '#desk'])
  })

  test('another picture is not overwritten, and comes here when it is taken', async () => {
    const newsroom = await published()
    const { file, pictures } = await newsroomAndSite({ site: harbourNews(), target: target() })
    const words = { caption: '', credit: '', alt: '' }
    const bytes = must(await pictures.bytesToSend(sentPicture(file)))
    const picture = { file, bytes, ...words }
    const theirs = must(await harbourNews().uploadPicture(picture))
    await edit(newsroom, { feature_image: theirs.url, feature_image_alt: 'Their harbour' })

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect((await newsroom.changes()).map(([field]) => field)).toEqual(['picture'])
    must(await newsroom.decide({ picture: 'theirs' }))

    expect(newsroom.lead()).toMatchObject({ alt: 'Their harbour', caption: 'The quay at noon' })
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(newsroom.lead().file?.id).toBe(hash)
    await expectSettled(newsroom)
  })

  test('words without a picture can be changed there, too', async () => {
    const newsroom = await published({ lead: { file: null } })
    await edit(newsroom, {
      lexical: await lexicalWith(newsroom, 'The quay at noon', 'The quay &amp; the gate'),
    })

    expect(await newsroom.changes()).toEqual([
      ['caption', 'The quay at noon', 'The quay & the gate', 'The quay at noon'],
    ])
    must(await newsroom.decide({ caption: 'theirs' }))

    await expectSettled(newsroom)
  })

  test('nothing that Ghost makes of our words is taken for somebody’s work', async () => {
    const newsroom = await published(strange())
    await expectSettled(newsroom)

    const { lead, ...other } = strange()
    newsroom.write({ ...other, lead: { ...newsroom.lead(), ...lead } })

    await expectSettled(newsroom)
  })

  test('nor after an answer was lost, and more was changed here', async () => {
    const site = harbourNews()
    let lost = false
    const losing: typeof site = {
      ...site,
      update: async (post, onto) => {
        const written = await site.update(post, onto)
        if (lost || !written.ok) return written
        lost = true
        return err(appError('network-down', 'The network is gone.', 'Wait.'))
      },
    }
    const newsroom = await newsroomAndSite({ site: losing, target: target() }, strange())
    expect(kindOf(await newsroom.publishNow())).toBe('network-down')

    const { lead, ...other } = strange()
    newsroom.write({ ...other, section: '', lead: { ...newsroom.lead(), ...lead } })

    await expectSettled(newsroom)
  })
})

type Newsroom = Awaited<ReturnType<typeof newsroomAndSite>>

async function published(changes: Changes = {}): Promise<Newsroom> {
  const newsroom = await newsroomAndSite({ site: harbourNews(), target: target() }, changes)
  expect(await newsroom.publishNow()).toEqual(ok('verified'))
  return newsroom
}

/** It goes through, there is nothing to decide, and what she has is untouched. */
async function expectSettled(newsroom: Newsroom): Promise<void> {
  const before = newsroom.fields()
  expect(await newsroom.publishNow()).toEqual(ok('verified'))
  expect(await newsroom.changes()).toEqual([])
  expect(await newsroom.publishNow()).toEqual(ok('verified'))
  expect({ ...newsroom.fields(), slug: '' }).toEqual({ ...before, slug: '' })
}

function target(): RemoteTarget {
  const { siteName, siteUrl, apiUrl } = harbourAccess()
  return { kind: 'ghost', id: there, siteName, siteUrl, apiUrl, adminUrl: '', allowHttp: true }
}

function strange(): Changes {
  const name = randomBytes(4).toString('hex')
  return {
    section: `Wörld & "more" ${name}`,
    tags: [`a <b>tag</b> ${name}`, `x < y & 'z' ${name}`, `#100%20 ${name}`],
    authors: [{ name: 'O’Neill & "Sons"' }, { name: 'שלום and <em>Co</em>' }, { name: 'A, B' }],
    lead: {
      caption: `[1] "Quay" & <b>boats</b> -- 100%20 ‏שלום ${name}`,
      credit: '(©) R&D <x@y.example> / O’Neill',
      alt: `A <b>quay</b> & "boats" 3 < 5 ${name} ${'and so on '.repeat(30)}`.trim(),
    },
  }
}

interface RawPost {
  readonly lexical: string
  readonly tags: readonly { readonly name: string }[]
  readonly authors: readonly object[]
}

async function rawPosts(newsroom: Newsroom): Promise<[RawPost]> {
  return (await askThere(`posts/${remoteId(newsroom)}/`)).posts as [RawPost]
}

async function ownerThere(): Promise<object> {
  const [owner] = (await askThere('users/', { filter: "name:'Olga Owner'" })).users as [object]
  return owner
}

function remoteId({ store, id }: Newsroom): string {
  return store.remote.copy(there, id)?.remoteId ?? ''
}

async function edit(newsroom: Newsroom, fields: Record<string, unknown>): Promise<void> {
  const post = must(await harbourNews().get(remoteId(newsroom)))
  if (post === null) throw new Error('it is not there')
  await editThere(post, fields)
}

async function lexicalWith(newsroom: Newsroom, from: string, to: string): Promise<string> {
  const [{ lexical }] = await rawPosts(newsroom)
  expect(lexical).toContain(from)
  // The first place is the line; the notes about the post at its end stay as they are.
  return lexical.replace(from, to)
}
