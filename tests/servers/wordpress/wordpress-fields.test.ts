import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { RemoteSite } from '../../../electron/publish/remote/remote-site'
import { targetId } from '../../../shared/ids'
import type { RemoteTarget } from '../../../shared/model/publication'
import { appError } from '../../../shared/app-error'
import { err, ok } from '../../../shared/result'
import { kindOf, must } from '../../store/support/temp-newsroom'
import { newsroomAndSite, type Changes } from '../newsroom-and-site'
import type { Role } from '../../support/wordpress-server'
import { accountOf, bySomebody, deleteThere, isAbsent, siteAs, suiteName } from './coverage-to-send'
import { somePicture } from './some-picture'

const there = targetId('newsroom-test')

describe.skipIf(isAbsent)(suiteName, () => {
  test('a caption, credit and byline changed in the text are asked about, and can be taken', async () => {
    const newsroom = await published()
    await rewriteContent(newsroom, [
      ['The quay at noon', 'The quay “at dusk” &amp; after'],
      ['Photo: A. Reed', 'Photo: Mara'],
      ['By Ann Reporter and B. &amp; Sons', 'By Mara and Ann Reporter'],
    ])

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect((await newsroom.changes()).map(([field, , theirs]) => [field, theirs])).toEqual([
      ['authors', 'Mara, Ann Reporter'],
      ['caption', 'The quay “at dusk” & after'],
      ['credit', 'Photo: Mara'],
    ])
    must(await newsroom.decide({ authors: 'theirs', caption: 'theirs', credit: 'ours' }))

    expect(newsroom.fields()).toMatchObject({
      authors: [{ name: 'Mara' }, { name: 'Ann Reporter', url: 'https://ann.example/' }],
      lead: { caption: 'The quay “at dusk” & after', credit: 'Photo: A. Reed' },
    })
    expect(newsroom.history().at(-2)).toMatchObject({ cause: 'received' })
    await expectSettled(newsroom)
  })

  test('a text alternative changed in the site’s library is asked about, without a save of the post', async () => {
    const newsroom = await published()
    const { featured_media: picture } = await rawPost(newsroom)
    await bySomebody(`media/${String(picture)}`, { alt_text: 'A wet quay' })

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect(await newsroom.changes()).toEqual([['alt', 'A quay', 'A wet quay', 'A quay']])
    must(await newsroom.decide({ alt: 'theirs' }))

    expect(newsroom.fields().lead?.alt).toBe('A wet quay')
    await expectSettled(newsroom)
  })

  test('a section that was replaced and a tag that was taken off are asked about', async () => {
    const name = randomBytes(4).toString('hex')
    const newsroom = await published({
      section: `Sea ${name}`,
      tags: [`Tide ${name}`, `Fog ${name}`],
    })
    const weather = await bySomebody('categories', { name: `Weather ${name}` })
    const [fog] = await termsNamed('tags', `Fog ${name}`)
    await bySomebody(postPath(newsroom), { categories: [weather.id], tags: [fog] })

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect((await newsroom.changes()).map(([field, , theirs]) => [field, theirs])).toEqual([
      ['section', `Weather ${name}`],
      ['tags', `Fog ${name}`],
    ])
    must(await newsroom.decide({ section: 'theirs', tags: 'ours' }))

    expect(newsroom.fields()).toMatchObject({ section: `Weather ${name}` })
    await expectSettled(newsroom)
    expect(await newsroom.place().site.get(copyOf(newsroom).remoteId)).toMatchObject({
      value: { content: { section: `Weather ${name}`, tags: [`Tide ${name}`, `Fog ${name}`] } },
    })
  })

  test('a category and a tag that somebody added are no conflict, and stay', async () => {
    const name = randomBytes(4).toString('hex')
    const newsroom = await published({ section: `Sea ${name}`, tags: [`Tide ${name}`] })
    const before = await rawPost(newsroom)
    const category = await bySomebody('categories', { name: `A first ${name}` })
    const tag = await bySomebody('tags', { name: `A first ${name}` })
    await bySomebody(postPath(newsroom), {
      categories: [category.id, ...(before.categories as number[])],
      tags: [tag.id, ...(before.tags as number[])],
    })
    newsroom.write({ tags: [`Tide ${name}`, `Fog ${name}`] })

    await expectSettled(newsroom)

    const after = await rawPost(newsroom)
    expect(after.categories).toContain(category.id)
    expect(after.tags).toContain(tag.id)
    expect(after.tags).toHaveLength(3)
  })

  test('the same after an old editor there dropped what says which terms are ours', async () => {
    const name = randomBytes(4).toString('hex')
    const newsroom = await published({ section: `Sea ${name}`, tags: [`Tide ${name}`] })
    const before = await rawPost(newsroom)
    const category = await bySomebody('categories', { name: `A first ${name}` })
    const raw = (before.content as { raw: string }).raw
    await bySomebody(postPath(newsroom), {
      categories: [category.id, ...(before.categories as number[])],
      content: raw.replace(/"metadata":\{.*?"rev":"[0-9a-f]+"\}\},/g, ''),
    })

    await expectSettled(newsroom)
  })

  test('another picture chosen there is not overwritten, and comes here when it is taken', async () => {
    const newsroom = await published()
    const theirs = must(await siteAs('admin').uploadPicture(await pictureNamed('harbour')))
    const slug = `harbour-${randomBytes(4).toString('hex')}`
    await bySomebody(`media/${theirs.remoteId}`, { slug, alt_text: 'Their harbour' })
    await bySomebody(postPath(newsroom), { featured_media: Number(theirs.remoteId) })

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect((await newsroom.changes()).map(([field]) => field)).toEqual(['picture'])
    must(await newsroom.decide({ picture: 'theirs' }))

    expect(newsroom.fields().lead).toMatchObject({ alt: 'Their harbour', credit: 'Photo: A. Reed' })
    expect(newsroom.fields().lead?.file?.id).not.toBe(newsroom.file.id)
    await expectSettled(newsroom)
  })

  test('a picture chosen there where the article has none is no conflict, and stays', async () => {
    const newsroom = await published({ lead: null })
    const theirs = must(await siteAs('admin').uploadPicture(await pictureNamed('harbour')))
    const slug = `harbour-${randomBytes(4).toString('hex')}`
    await bySomebody(`media/${theirs.remoteId}`, { slug, caption: 'Theirs "here"', alt_text: 'x' })
    await bySomebody(postPath(newsroom), { featured_media: Number(theirs.remoteId) })
    newsroom.write({ headline: 'Another day' })

    await expectSettled(newsroom)
    await bySomebody(`media/${theirs.remoteId}`, { caption: 'Another', alt_text: 'y' })
    newsroom.write({ headline: 'A third day' })
    await expectSettled(newsroom)

    expect((await rawPost(newsroom)).featured_media).toBe(Number(theirs.remoteId))
  })

  test('a picture that was deleted there is asked about, and sent once more', async () => {
    const newsroom = await published()
    await deleteThere(`media/${String((await rawPost(newsroom)).featured_media)}?force=true`)

    expect(kindOf(await newsroom.publishNow())).toBe('remote-conflict')
    expect((await newsroom.changes()).map(([field, , theirs]) => [field, theirs])).toEqual([
      ['picture', ''],
    ])
    must(await newsroom.decide({ picture: 'ours' }))

    await expectSettled(newsroom)
    expect((await rawPost(newsroom)).featured_media).not.toBe(0)
  })

  test.each<Role>(['editor', 'author'])(
    'nothing that WordPress makes of an %s’s words is taken for somebody’s work',
    async (role) => {
      const newsroom = await published(strange(), role)
      await expectSettled(newsroom)

      const { lead, ...other } = strange()
      newsroom.write({ ...other, lead: { ...newsroom.lead(), ...lead }, standfirst: 'Other.' })
      await expectSettled(newsroom)
    },
  )

  test.each<Role>(['editor', 'author'])(
    'nor after an answer to an %s was lost, and more was changed here',
    async (role) => {
      const site = losingAnswers(siteAs(role))
      const newsroom = await newsroomAndSite({ site, target: target() }, strange())
      expect(kindOf(await newsroom.publishNow())).toBe('network-down')

      const { lead, ...other } = strange()
      const authors = [{ name: '“Zoë” <z@x.example>' }]
      newsroom.write({ ...other, authors, lead: { ...newsroom.lead(), ...lead }, section: '' })

      expect(await newsroom.publishNow()).toEqual(ok('verified'))
      await expectSettled(newsroom)
    },
  )

  test('two articles with one picture and other words for it do not disturb one another', async () => {
    const first = await published()
    const place = { site: siteAs('editor'), target: target(), beside: first }
    const second = await newsroomAndSite(place, { lead: { alt: 'The quay, again' } })
    expect(await second.publishNow()).toEqual(ok('verified'))

    first.write({ headline: 'Another day' })

    await expectSettled(first)
    await expectSettled(second)
  })
})

type Newsroom = Awaited<ReturnType<typeof newsroomAndSite>>

async function published(changes: Changes = {}, role: Role = 'editor'): Promise<Newsroom> {
  const newsroom = await newsroomAndSite({ site: siteAs(role), target: target() }, changes)
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
  const { root, adminUrl, siteName } = accountOf('editor')
  const names = { kind: 'wordpress', id: there, siteName, adminUrl, user: '' } as const
  return { ...names, siteUrl: root, apiUrl: root, allowHttp: true }
}

/** Words that sanitisers and typographers like to change. */
function strange(): Changes {
  const name = randomBytes(4).toString('hex')
  return {
    section: `Wörld & "more" ${name}`,
    tags: [`a <b>tag</b> ${name}`, `x < y & 'z' ${name}`, `100%20 ${name}`],
    authors: [{ name: 'O’Neill & "Sons"' }, { name: 'שלום and <em>Co</em>' }, { name: 'A, B' }],
    lead: {
      caption: `[1] "Quay" & <b>boats</b> -- 100%20 ‏שלום ${name}`,
      credit: '(©) R&D <x@y.example> / O’Neill',
      alt: `A <b>quay</b> & "boats" 3 < 5, 100%20 [x] ${name}`,
    },
    standfirst: 'He said "no" -- & 3 < 5.',
  }
}

/** The site, but the first answer to a change is lost on the way. */
function losingAnswers(site: RemoteSite): RemoteSite {
  let lost = false
  return {
    ...site,
    update: async (post, onto) => {
      const written = await site.update(post, onto)
      if (lost || !written.ok) return written
      lost = true
      return err(appError('network-down', 'The network is gone.', 'Wait.'))
    },
  }
}

async function pictureNamed(name: string) {
  const bytes = somePicture(randomBytes(3))
  const { pictures } = await newsroomAndSite({ site: siteAs('admin'), target: target() })
  const file = must(await pictures.add(name, bytes))
  return { file, bytes, caption: '', credit: '', alt: '' }
}

function copyOf({ store, id }: Newsroom) {
  const copy = store.remote.copy(there, id)
  if (copy === null) throw new Error('it is not there')
  return copy
}

const postPath = (newsroom: Newsroom) => `posts/${copyOf(newsroom).remoteId}`

const rawPost = (newsroom: Newsroom) => bySomebody(`${postPath(newsroom)}?context=edit`)

async function rewriteContent(
  newsroom: Newsroom,
  changes: readonly (readonly [from: string, to: string])[],
): Promise<void> {
  const { content } = await rawPost(newsroom)
  let text = (content as { readonly raw: string }).raw
  for (const [from, to] of changes) {
    expect(text).toContain(from)
    text = text.replaceAll(from, to)
  }
  await bySomebody(postPath(newsroom), { content: text })
}

async function termsNamed(taxonomy: string, name: string): Promise<readonly number[]> {
  const found = await bySomebody(`${taxonomy}?search=${encodeURIComponent(name)}`)
  return Object.values(found as Record<string, { readonly id: number }>).map(({ id }) => id)
}
