import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { decideUndecided } from '../../../electron/publish/decide-undecided'
import { publishSite } from '../../../electron/publish/publish-site'
import { unpublishArticle } from '../../../electron/publish/unpublish-article'
import { appError } from '../../../shared/app-error'
import type { ArticleId } from '../../../shared/ids'
import type { Instead } from '../../../shared/model/instead'
import { err } from '../../../shared/result'
import { ann, kindOf, must, postUpdate, startDay, tempFolder } from '../support/temp-newsroom'
import {
  newsroomWithSite,
  pictureNamed,
  snapshot,
  textOf,
  type NewsroomWithSite,
} from './newsroom-with-site'

const site = 'https://harbour.example/'
const folder = '2023/05/24/'

async function publishedStorm(room: NewsroomWithSite, headline = 'Storm'): Promise<ArticleId> {
  const { id } = startDay(room.store, { headline, tags: ['Quay'] }).article
  postUpdate(room.store, id, 'The bridge is shut.', ann(5))
  must(await room.publish(id, ann(60)))
  return id
}

function giveAddress({ store }: NewsroomWithSite, id: ArticleId, slug: string): void {
  const { fields, version } = must(store.articles.article(id))
  const moved = { ...fields, slug, address: `${folder}${slug}/` }
  must(store.articles.saveFields({ articleId: id, baseVersion: version, fields: moved }, ann(70)))
}

async function moveTo(room: NewsroomWithSite, id: ArticleId, slug: string, at = 80) {
  giveAddress(room, id, slug)
  return must(await room.publish(id, ann(at)))
}

function forReaders(of: string): Readonly<Record<string, string>> {
  const entries = Object.entries(snapshot(of)).filter(([path]) => !path.startsWith('.dateline'))
  return Object.fromEntries(entries)
}

/** Where the page at a path leads on to, in one step; null: it is a page itself. */
function leadsTo({ target }: NewsroomWithSite, path: string): string | null {
  const page = textOf(target, `${path}index.html`)
  return /http-equiv="refresh" content="0; url=([^"]*)"/.exec(page)?.[1] ?? null
}

test('at its new address an article is whole, and from each page of the old one readers are led on', async () => {
  const room = newsroomWithSite()
  const id = await publishedStorm(room)
  const update = must(room.store.articles.coverage(id)).updates[0]?.id ?? ''

  const report = await moveTo(room, id, 'storm-edda')

  expect(report.publication.url).toBe(`${site}${folder}storm-edda/`)
  expect(textOf(room.target, `${folder}storm-edda/index.html`)).toContain('The bridge is shut.')
  expect(leadsTo(room, `${folder}storm/`)).toBe(`${site}${folder}storm-edda/`)
  expect(leadsTo(room, `${folder}storm/u/${update}/`)).toBe(
    `${site}${folder}storm-edda/u/${update}/`,
  )
  expect(textOf(room.target, `${folder}storm/index.html`)).not.toContain('noindex')
  expect(textOf(room.target, '_redirects')).toContain(
    `\n/${folder}storm/* ${site}${folder}storm-edda/:splat 301\n`,
  )
  expect(textOf(room.target, '.htaccess')).toContain(
    `RedirectMatch 301 "^/${folder}storm/?((?<=/).*)?$" "${site}${folder}storm-edda/$1"`,
  )
})

test('no list, feed or map names the old address, and who reads the old feed has the new one', async () => {
  const room = newsroomWithSite()
  const id = await publishedStorm(room)
  const guid = /<guid[^>]*>[^<]*u-[^<]*/
  const before = guid.exec(textOf(room.target, `${folder}storm/rss.xml`))?.[0]

  await moveTo(room, id, 'storm-edda')

  const tells = Object.keys(forReaders(room.target.folder)).filter(
    (path) => /\.(?:html|xml|json)$/.test(path) && textOf(room.target, path).includes('24/storm/'),
  )
  // The names of its items are what they were, or every reader of a feed would get all of it twice.
  expect(tells.filter((path) => !/(?:feed|rss)\.(?:xml|json)$/.test(path))).toEqual([])
  expect(before).toBeDefined()
  for (const name of ['feed.xml', 'rss.xml', 'feed.json']) {
    const old = textOf(room.target, `${folder}storm/${name}`)
    expect(old).toBe(textOf(room.target, `${folder}storm-edda/${name}`))
    expect(old).toContain(`${site}${folder}storm-edda/${name}`)
  }
  expect(textOf(room.target, `${folder}storm/rss.xml`)).toContain(before)
  expect(JSON.parse(textOf(room.target, `${folder}storm/updates.json`))).toEqual({
    version: 1,
    generator: 'Made by Dateline.',
    article: id,
    moved: `${site}${folder}storm-edda/`,
  })
})

test('of two moves both old addresses lead to the newest at once', async () => {
  const room = newsroomWithSite()
  const id = await publishedStorm(room)
  await moveTo(room, id, 'edda')
  await moveTo(room, id, 'gale', 90)

  expect(leadsTo(room, `${folder}storm/`)).toBe(`${site}${folder}gale/`)
  expect(leadsTo(room, `${folder}edda/`)).toBe(`${site}${folder}gale/`)
})

test('back at an old address it is the article again, and what lay between leads there', async () => {
  const room = newsroomWithSite()
  const id = await publishedStorm(room)
  await moveTo(room, id, 'edda')
  await moveTo(room, id, 'storm', 90)

  expect(leadsTo(room, `${folder}storm/`)).toBeNull()
  expect(leadsTo(room, `${folder}edda/`)).toBe(`${site}${folder}storm/`)
  expect(textOf(room.target, '_redirects')).not.toContain(`\n/${folder}storm/*`)
})

test('no other article gets an address that still leads on, new or by wish', async () => {
  const room = newsroomWithSite()
  const id = await publishedStorm(room)
  await moveTo(room, id, 'edda')

  const fresh = await publishedStorm(room)
  giveAddress(room, fresh, 'edda')
  must(await room.publish(fresh, ann(120)))

  expect(room.store.publications.addressAt(fresh, room.target.id)).toBe(`${site}${folder}storm-2/`)
  expect(leadsTo(room, `${folder}storm/`)).toBe(`${site}${folder}edda/`)
})

test('taken down, each of its addresses leads in one step to what says so', async () => {
  const room = newsroomWithSite()
  const id = await publishedStorm(room)
  const update = must(room.store.articles.coverage(id)).updates[0]?.id ?? ''
  await moveTo(room, id, 'edda')
  const instead: Instead = { kind: 'notice', reason: '' }
  const order = { articleId: id, target: room.target, act: ann(100), instead }

  must(await unpublishArticle(room.parts, order))

  expect(textOf(room.target, `${folder}edda/index.html`)).toContain('taken down')
  for (const path of [`storm/`, `storm/u/${update}/`, `edda/u/${update}/`]) {
    expect(leadsTo(room, `${folder}${path}`)).toBe(`${site}${folder}edda/`)
  }
  expect(textOf(room.target, '_redirects')).toContain(`/${folder}storm/* ${site}${folder}edda/ 301`)
  const back: Instead = { kind: 'web', url: `${site}${folder}storm/` }
  expect(kindOf(await unpublishArticle(room.parts, { ...order, instead: back }))).toBe('wrong-call')
})

test('cut off in the middle of a move, the site is finished and both addresses lead to one', async () => {
  const room = newsroomWithSite()
  const id = await publishedStorm(room)
  const { store } = room
  const full = () => err(appError('disk-full', 'The disk is full.', 'Make room.'))
  const publications = { ...store.publications, finish: full }
  giveAddress(room, id, 'edda')
  const { publishArticle } = await import('../../../electron/publish/publish-article')
  const parts = { ...room.parts, store: { ...store, publications } }
  const order = { articleId: id, target: room.target, act: ann(80) }
  expect(kindOf(await publishArticle(parts, order))).toBe('disk-full')

  await moveTo(room, id, 'gale', 100)

  expect(leadsTo(room, `${folder}storm/`)).toBe(`${site}${folder}gale/`)
  expect(leadsTo(room, `${folder}edda/`)).toBe(`${site}${folder}gale/`)
  expect(leadsTo(room, `${folder}gale/`)).toBeNull()
})

test('all that stands at an old address is valid', async () => {
  const room = newsroomWithSite()
  const id = await publishedStorm(room)
  await moveTo(room, id, 'edda')
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // WCAG allows a refresh at once; the rule is about one that comes later.
    rules: { 'meta-refresh': ['error', { allowLongDelay: false }], 'long-title': 'off' },
  })

  const old = Object.keys(forReaders(room.target.folder)).filter(
    (path) => path.startsWith(`${folder}storm/`) && path.endsWith('.html'),
  )
  expect(old).toHaveLength(2)
  for (const path of [...old, 'archive/2023/index.html']) {
    const { results } = await validator.validateString(textOf(room.target, path))
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  }
})

test('its pictures are found at the old address as well, byte for byte, where no host reads rules', async () => {
  const { room } = await stormWithPicture()

  const old = picturesBelow(room, 'storm/')
  expect(old.length).toBeGreaterThan(1)
  expect(old).toEqual(picturesBelow(room, 'edda/'))

  const whole = must(await publishSite(room.parts, { target: room.target, at: ann(200).at }))
  expect(whole).toMatchObject({ written: 0, removed: 0 })
})

test('a picture that the article shows no more is at none of its addresses', async () => {
  const { room, id } = await stormWithPicture()
  const { fields, version } = must(room.store.articles.article(id))
  const without = { ...fields, lead: pictureNamed('bridge') }
  const before = picturesBelow(room, 'storm/')
  must(
    room.store.articles.saveFields(
      { articleId: id, baseVersion: version, fields: without },
      ann(90),
    ),
  )
  must(decideUndecided(room.store, { articleId: id, nature: 'minor' }, ann(91)))

  must(await room.publish(id, ann(100)))

  const isCard = ([path]: readonly [string, string]) => path.endsWith('card.jpg')
  expect(picturesBelow(room, 'edda/').length).toBeGreaterThan(1)
  expect(picturesBelow(room, 'storm/').filter((each) => !isCard(each))).toEqual([])
  expect(before.filter((each) => !isCard(each))).not.toEqual([])
})

/** An article with a picture that moved from `storm/` to `edda/`. */
async function stormWithPicture() {
  const room = newsroomWithSite()
  const { id } = startDay(room.store, { headline: 'Storm', lead: pictureNamed('quay') }).article
  postUpdate(room.store, id, 'The bridge is shut.', ann(5))
  must(await room.publish(id, ann(60)))
  await moveTo(room, id, 'edda')
  return { room, id }
}

/** The pictures and cards at an address, by their names below it, with what they hold. */
function picturesBelow({ target }: NewsroomWithSite, slug: string) {
  const at = `${folder}${slug}`
  return Object.entries(snapshot(target.folder))
    .filter(([path, held]) => path.startsWith(at) && held !== 'folder')
    .filter(([path]) => !/\.(?:html|xml|json)$/.test(path))
    .map(([path, held]) => [path.slice(at.length), held] as const)
}

type Step = Readonly<Record<'article' | 'slug', number>> & {
  readonly act: 'publish' | 'move' | 'take down'
}

test('whatever is published, moved, taken down: every address there ever was answers in one step', async () => {
  const step: fc.Arbitrary<Step> = fc.record({
    article: fc.nat(1),
    slug: fc.nat(2),
    act: fc.constantFrom('publish', 'move', 'move', 'take down'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      const room = newsroomWithSite()
      const ids = [await publishedStorm(room), await publishedStorm(room, 'Flood')]
      const ever = new Set([`${folder}storm/`, `${folder}flood/`])
      for (const [at, each] of steps.entries()) {
        const id = ids[each.article]
        if (id === undefined) throw new Error('no article')
        await take(room, id, { step: each, at: 100 + at * 10 })
        for (const path of pagesOf(room)) ever.add(path)
      }
      for (const path of ever) expect(answers(room, path), path).toBe(true)
      await expectWhole(room, 100 + steps.length * 10)
    }),
    { numRuns: 6, seed: 41 },
  )
}, 180_000)

async function take(
  room: NewsroomWithSite,
  id: ArticleId,
  { step, at }: { readonly step: Step; readonly at: number },
): Promise<void> {
  const { target, store } = room
  if (step.act === 'move') giveAddress(room, id, ['storm', 'edda', 'gale'][step.slug] ?? '')
  if (step.act !== 'take down') {
    must(await room.publish(id, ann(at)))
  } else if (store.sites.listed(target.id, id) !== null) {
    const instead: Instead = { kind: 'notice', reason: '' }
    must(await unpublishArticle(room.parts, { articleId: id, target, act: ann(at), instead }))
  }
}

function pagesOf({ target }: NewsroomWithSite): readonly string[] {
  return Object.keys(snapshot(target.folder))
    .filter((path) => path.startsWith(folder) && path.endsWith('/index.html'))
    .map((path) => path.replace(/index\.html$/, ''))
}

/** It is a page that leads nowhere else, or leads to one in one step. */
function answers(room: NewsroomWithSite, path: string): boolean {
  const file = (of: string) => join(room.target.folder, of, 'index.html')
  if (!existsSync(file(path))) return false
  const to = leadsTo(room, path)
  if (to === null) return readFileSync(file(path), 'utf8').includes('data-article')
  const there = to.slice(site.length)
  return existsSync(file(there)) && leadsTo(room, there) === null
}

async function expectWhole(room: NewsroomWithSite, seconds: number): Promise<void> {
  const { at } = ann(seconds)
  const whole = must(await publishSite(room.parts, { target: room.target, at }))
  expect(whole).toMatchObject({ written: 0, removed: 0 })
  const elsewhere = { ...room.target, folder: tempFolder() }
  must(await publishSite(room.parts, { target: elsewhere, at }))
  expect(forReaders(elsewhere.folder)).toEqual(forReaders(room.target.folder))
}
