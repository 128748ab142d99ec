import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
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

const notice: Instead = { kind: 'notice', reason: 'A court <forbade> it.' }

async function publishedDay(
  room: NewsroomWithSite,
  day: number,
  fields: Parameters<typeof startDay>[1] = {},
): Promise<ArticleId> {
  const { id } = startDay(room.store, {
    headline: `Day ${String(day)} at the harbour`,
    day: `2023-05-${String(10 + day)}`,
    section: day % 2 === 0 ? 'Coast' : 'Town',
    tags: [`Quay ${String(day % 3)}`],
    ...fields,
  }).article
  for (let hour = 0; hour < 2; hour += 1) {
    postUpdate(room.store, id, `Word ${String(hour)} of day ${String(day)}.`, ann(hour))
  }
  must(await room.publish(id, ann(60 * day)))
  return id
}

function takeDown(
  { parts, target }: NewsroomWithSite,
  articleId: ArticleId,
  instead: Instead = notice,
  minutes = 1_000,
) {
  return unpublishArticle(parts, { articleId, target, act: ann(minutes), instead })
}

function forReaders(folder: string): Readonly<Record<string, string>> {
  const entries = Object.entries(snapshot(folder)).filter(([path]) => !path.startsWith('.dateline'))
  return Object.fromEntries(entries)
}

test('of an article that is taken down a page is left that says so, and its updates lead to it', async () => {
  const room = newsroomWithSite()
  const id = await publishedDay(room, 1, { lead: pictureNamed('quay') })
  await publishedDay(room, 2)
  const path = '2023/05/11/day-1-at-the-harbour/'
  writeFileSync(join(room.target.folder, path, 'notes-of-mine.txt'), 'mine')

  must(await takeDown(room, id))

  const left = Object.keys(snapshot(join(room.target.folder, path)))
  const { updates } = must(room.store.articles.coverage(id))
  const pages = updates.map((update) => `u/${update.id}/index.html`).sort()
  expect(left.filter((each) => /\.\w+$/.test(each)).sort()).toEqual([
    'index.html',
    'notes-of-mine.txt',
    ...pages,
  ])
  for (const each of pages) {
    expect(textOf(room.target, `${path}${each}`)).toContain(
      `content="0; url=https://harbour.example/${path}"`,
    )
  }
  const page = textOf(room.target, `${path}index.html`)
  expect(page).toContain('This article was taken down')
  expect(page).toContain('A court &lt;forbade&gt; it.')
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).not.toContain('Day 1')
  expect(room.store.publications.filesAt(room.target.id, id).map((file) => file.path)).toEqual(
    ['index.html', ...pages].map((each) => `${path}${each}`),
  )
})

test('no list, feed, map or search of the site tells of it any more', async () => {
  const room = newsroomWithSite()
  const id = await publishedDay(room, 1)
  await publishedDay(room, 2)
  const tells = () =>
    Object.keys(snapshot(room.target.folder)).filter(
      (path) =>
        /\.(?:html|xml|json)$/.test(path) &&
        !path.startsWith('.dateline') &&
        textOf(room.target, path).includes('day-1-at-the-harbour'),
    )
  expect(tells().length).toBeGreaterThan(5)

  must(await takeDown(room, id))

  // Its own pages give its address as their own, and no other does.
  expect(tells().every((path) => path.startsWith('2023/05/11/day-1-at-the-harbour/'))).toBe(true)
  expect(existsSync(join(room.target.folder, 'section/town/index.html'))).toBe(false)
})

test('readers are led on to another article, by a page and by the rules of hosts', async () => {
  const room = newsroomWithSite()
  const id = await publishedDay(room, 1)
  const other = await publishedDay(room, 2)

  must(await takeDown(room, id, { kind: 'article', id: other }))

  const to = 'https://harbour.example/2023/05/12/day-2-at-the-harbour/'
  const page = textOf(room.target, '2023/05/11/day-1-at-the-harbour/index.html')
  expect(page).toContain(`content="0; url=${to}"`)
  expect(textOf(room.target, '_redirects')).toContain(
    `\n/2023/05/11/day-1-at-the-harbour/* ${to} 301\n`,
  )
  expect(textOf(room.target, '.htaccess')).toContain(`day-1-at-the-harbour/?`)
})

test.each<[string, Instead]>([
  ['a script', { kind: 'web', url: 'javascript:alert(1)' }],
  ['itself', { kind: 'web', url: 'https://harbour.example/2023/05/11/day-1-at-the-harbour/' }],
])('what would lead to %s takes nothing down', async (_, instead) => {
  const room = newsroomWithSite()
  const id = await publishedDay(room, 1)
  const before = snapshot(room.target.folder)

  expect(kindOf(await takeDown(room, id, instead))).toBe('wrong-call')
  expect(snapshot(room.target.folder)).toEqual(before)
})

test('an article that leads to one that was taken down and led back is refused', async () => {
  const room = newsroomWithSite()
  const one = await publishedDay(room, 1)
  const two = await publishedDay(room, 2)
  must(await takeDown(room, one, { kind: 'article', id: two }))

  const back = { kind: 'web', url: 'https://harbour.example/2023/05/11/day-1-at-the-harbour/' }
  expect(kindOf(await takeDown(room, two, back as Instead))).toBe('wrong-call')
  expect(kindOf(await takeDown(room, two, { kind: 'article', id: one }))).toBe('wrong-call')
})

test('published again it is back at the same address, to the byte as if it had never been away', async () => {
  const room = newsroomWithSite()
  const id = await publishedDay(room, 1)
  await publishedDay(room, 2)
  must(await room.publish(id, ann(900)))
  const before = forReaders(room.target.folder)
  must(await takeDown(room, id, { kind: 'web', url: 'https://elsewhere.example/' }))
  expect(forReaders(room.target.folder)).not.toEqual(before)

  must(await room.publish(id, ann(900)))

  expect(forReaders(room.target.folder)).toEqual(before)
  expect(room.store.sites.left(room.target.id, null)).toEqual([])
})

test('the address of what was taken down is given to no other article', async () => {
  const room = newsroomWithSite()
  const id = await publishedDay(room, 1)
  must(await takeDown(room, id))

  const other = await publishedDay(room, 1)

  expect(room.store.publications.addressAt(other, room.target.id)).toBe(
    'https://harbour.example/2023/05/11/day-1-at-the-harbour-2/',
  )
  expect(textOf(room.target, '2023/05/11/day-1-at-the-harbour/index.html')).toContain('taken down')
})

test('taken down once more, or after a crash before it was noted, nothing is written anew', async () => {
  const room = newsroomWithSite()
  const id = await publishedDay(room, 1)
  await publishedDay(room, 2)
  must(await takeDown(room, id))
  const before = snapshot(room.target.folder)

  must(await takeDown(room, id, notice, 1_200))

  expect(snapshot(room.target.folder)).toEqual(before)
  expect(room.store.publications.addressAt(id, room.target.id)).toBeNull()
})

test('cut off before it was noted, it is finished before the next publishing there', async () => {
  const room = newsroomWithSite()
  const id = await publishedDay(room, 1)
  const other = await publishedDay(room, 2)
  const { store } = room
  const full = err(appError('disk-full', 'The disk is full.', 'Make room.'))
  const cutOff = { ...store, sites: { ...store.sites, noteFiles: () => full } }
  const parts = { ...room.parts, store: cutOff }

  expect(kindOf(await takeDown({ ...room, parts }, id))).toBe('disk-full')
  expect(store.sites.leftOf(room.target.id, id)).toBeNull()
  must(await room.publish(other, ann(1_100)))

  expect(store.sites.leftOf(room.target.id, id)?.says).toEqual(notice)
  expect(store.sites.listed(room.target.id, id)).toBeNull()
  expect(store.publications.addressAt(id, room.target.id)).toBeNull()
  expect(textOf(room.target, 'index.html')).not.toContain('Day 1')
})

test('what was never published there cannot be taken down', async () => {
  const room = newsroomWithSite()
  const { id } = startDay(room.store).article

  expect(kindOf(await takeDown(room, id))).toBe('not-found')
})

test('whatever is published and taken down in whatever order, the site is what making it as a whole gives', async () => {
  const step = fc.record({
    article: fc.nat(3),
    act: fc.constantFrom('publish', 'notice', 'lead', 'web'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const room = newsroomWithSite()
      const ids: ArticleId[] = []
      for (let day = 1; day <= 4; day += 1) ids.push(await publishedDay(room, day))
      let minutes = 1_000
      for (const { article, act } of steps) {
        minutes += 10
        const id = ids[article]
        const next = ids[(article + 1) % 4]
        if (id === undefined || next === undefined) throw new Error('no article')
        if (act === 'publish') must(await room.publish(id, ann(minutes)))
        else if (room.store.sites.listed(room.target.id, id) !== null) {
          const there = room.store.sites.listed(room.target.id, next) !== null
          const insteads: Record<typeof act, Instead> = {
            notice,
            lead: there ? { kind: 'article', id: next } : notice,
            web: { kind: 'web', url: 'https://elsewhere.example/' },
          }
          must(await takeDown(room, id, insteads[act], minutes))
        }
      }
      const elsewhere = { ...room.target, folder: tempFolder() }
      const at = ann(minutes).at
      const whole = must(await publishSite(room.parts, { target: room.target, at }))
      expect(whole).toMatchObject({ written: 0, removed: 0 })
      const left = forReaders(room.target.folder)
      must(await publishSite(room.parts, { target: elsewhere, at }))
      expect(forReaders(elsewhere.folder)).toEqual(left)
    }),
    { numRuns: 3, seed: 11 },
  )
}, 120_000)

test('its picture is gone with it', async () => {
  const room = newsroomWithSite()
  const id = await publishedDay(room, 1, { lead: pictureNamed('quay') })
  const files = room.store.publications.filesAt(room.target.id, id)
  const pictures = files.filter(({ path }) => !/\.(?:html|xml|json)$/.test(path))
  expect(pictures.length).toBeGreaterThan(0)

  must(await takeDown(room, id))

  for (const { path } of pictures) expect(existsSync(join(room.target.folder, path))).toBe(false)
  expect(readFileSync(join(room.target.folder, 'index.html'), 'utf8')).not.toContain('Day 1')
})

test('with its only article taken down a site says in its language that there is nothing, and leads nowhere else', async () => {
  const room = newsroomWithSite()
  const id = await publishedDay(room, 1, { language: 'de' })

  must(await takeDown(room, id))

  const front = textOf(room.target, 'index.html')
  expect(front).toContain('<html lang="de"')
  expect(front).toContain('Zurzeit gibt es hier keine Artikel')
  for (const [, href = ''] of front.matchAll(/<a href="([^":]*)"/g)) {
    expect(existsSync(join(room.target.folder, href)), href).toBe(true)
  }
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  for (const path of ['index.html', 'archive/index.html']) {
    const { results } = await validator.validateString(textOf(room.target, path))
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  }
  const before = forReaders(room.target.folder)
  const { at } = ann(1_000)
  must(await publishSite(room.parts, { target: room.target, at }))
  expect(forReaders(room.target.folder)).toEqual(before)
})
