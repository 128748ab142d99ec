import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decideUndecided } from '../../../electron/publish/decide-undecided'
import { publishSite } from '../../../electron/publish/publish-site'
import type { ArticleId } from '../../../shared/ids'
import { noFlags } from '../../../shared/model/update'
import { siteOf } from '../../../shared/publish/site'
import {
  ann,
  dayFields,
  giveDetails,
  kindOf,
  must,
  postUpdate,
  startDay,
  tempFolder,
} from '../support/temp-newsroom'
import {
  newsroomWithSite,
  pictureNamed,
  snapshot,
  type NewsroomWithSite,
} from './newsroom-with-site'

/** Some days of coverage, published one after the other, with changes of what was published. */
async function someDays(room: NewsroomWithSite): Promise<readonly ArticleId[]> {
  const { store, publish } = room
  const ids: ArticleId[] = []
  for (let day = 1; day <= 9; day += 1) {
    const { article } = startDay(store, {
      headline: `Day ${String(day)} at the harbour`,
      day: `2023-05-${String(10 + day)}`,
      section: day % 2 === 0 ? 'Coast' : 'Town',
      tags: ['Harbour', `Quay ${String(day % 3)}`],
      lead: day === 3 ? pictureNamed('quay') : null,
      changeLog: day === 4,
    })
    ids.push(article.id)
    for (let hour = 0; hour < 3; hour += 1) {
      const text = `Word ${String(hour)} of day ${String(day)}.`
      const update = postUpdate(store, article.id, text, ann(hour))
      if (hour < 2) giveDetails(store, update, { headline: `Headline of day ${String(day)}` })
    }
    must(await publish(article.id, ann(60 * day)))
  }
  const [first, second, third, fourth] = ids
  if (!first || !second || !third || !fourth) throw new Error('no articles')
  const { updates } = must(store.articles.coverage(second))
  // The second day loses one of its cards and gets another.
  const withCard = updates.find(({ headline }) => headline !== '') ?? never()
  const without = updates.find(({ headline }) => headline === '') ?? never()
  must(store.entries.withdraw({ id: withCard.id, reason: 'Wrong.' }, ann(900)))
  giveDetails(store, without, { flags: { ...noFlags, keyEvent: true } }, ann(910))
  must(await publish(second, ann(960)))
  const { version } = must(store.articles.article(fourth))
  const fields = dayFields({ headline: 'The fourth day', day: '2023-05-14', changeLog: true })
  must(store.articles.saveFields({ articleId: fourth, baseVersion: version, fields }, ann(970)))
  must(decideUndecided(store, { articleId: fourth, nature: 'update' }, ann(971)))
  must(await publish(fourth, ann(980)))
  must(store.articles.setState({ articleId: first, state: 'ended' }, ann(990)))
  must(await publish(first, ann(1_000)))
  return ids
}

async function oneDay({ store, publish }: NewsroomWithSite): Promise<ArticleId> {
  const { id } = startDay(store).article
  postUpdate(store, id, 'The bridge is open.')
  must(await publish(id))
  return id
}

function never(): never {
  throw new Error('no update')
}

/** What readers can be given of a folder. */
function forReaders(folder: string): Readonly<Record<string, string>> {
  const entries = Object.entries(snapshot(folder)).filter(([path]) => !path.startsWith('.dateline'))
  return Object.fromEntries(entries)
}

test('a site made as a whole is to the byte what publishing left article by article', async () => {
  const room = newsroomWithSite()
  await someDays(room)
  const left = forReaders(room.target.folder)
  const cards = Object.keys(left).filter((path) => /\/u\/\w+\/card\.jpg$/.test(path))
  expect(cards).toHaveLength(18)

  const again = must(await publishSite(room.parts, { target: room.target, at: ann(1_000).at }))
  expect(again).toMatchObject({ articles: 9, written: 0, removed: 0 })

  const elsewhere = { ...room.target, folder: tempFolder() }
  const empty = must(await publishSite(room.parts, { target: elsewhere, at: ann(1_000).at }))
  expect(empty.written).toBeGreaterThan(9)
  expect(forReaders(elsewhere.folder)).toEqual(left)
})

test('after a change of its looks a site says that pages are older, until it is made as a whole', async () => {
  const room = newsroomWithSite()
  const [first] = await someDays(room)
  if (first === undefined) throw new Error('no article')
  const renamed = { ...room.target, siteName: 'The Quay' }
  const { publishArticle } = await import('../../../electron/publish/publish-article')
  const one = { articleId: first, target: renamed, act: ann(1_100) }

  expect(must(await publishArticle(room.parts, one)).looksDiffer).toBe(true)
  const site = must(await publishSite(room.parts, { target: renamed, at: ann(1_200).at }))
  const after = must(await publishArticle(room.parts, { ...one, act: ann(1_300) }))

  expect(siteOf(renamed).name).toBe('The Quay')
  expect(site.written).toBeGreaterThan(9)
  expect(after.looksDiffer).toBe(false)
})

test('live coverage does not wait until a whole site is made', async () => {
  const room = newsroomWithSite()
  const [, , , , first] = await someDays(room)
  if (first === undefined) throw new Error('no article')
  postUpdate(room.store, first, 'In between.', ann(2_000))

  const [site, article] = await Promise.all([
    publishSite(room.parts, { target: room.target, at: ann(2_050).at }),
    room.publish(first, ann(2_060)),
  ])

  expect([kindOf(site), kindOf(article)]).toEqual(['ok', 'ok'])
  const left = forReaders(room.target.folder)
  must(await publishSite(room.parts, { target: room.target, at: ann(2_060).at }))
  expect(forReaders(room.target.folder)).toEqual(left)
})

test('a folder that another copy of the newsroom has published to is shown, and taken over on request', async () => {
  const room = newsroomWithSite()
  const first = await oneDay(room)
  const marker = join(room.target.folder, '.dateline/site.json')
  const moved = {
    newsroom: room.store.sites.newsroomMark(),
    release: 99,
    at: '2023-05-24T18:00:00Z',
  }
  writeFileSync(marker, JSON.stringify(moved))
  postUpdate(room.store, first, 'Of this copy.', ann(2_000))
  const before = forReaders(room.target.folder)

  const refused = await room.publish(first, ann(2_060))
  expect(kindOf(refused)).toBe('target-changed-elsewhere')
  expect(refused.ok ? '' : refused.error.message).toContain('18:00 UTC on ')
  expect(forReaders(room.target.folder)).toEqual(before)

  must(room.store.sites.takeOver(room.target.id))
  expect(must(await room.publish(first, ann(2_070))).written.length).toBeGreaterThan(0)
  postUpdate(room.store, first, 'And on.', ann(2_080))
  must(await room.publish(first, ann(2_090)))
})

test('a page that somebody changed by hand is written over only on request', async () => {
  const room = newsroomWithSite()
  const first = await oneDay(room)
  const page = join(room.target.folder, 'index.html')
  writeFileSync(page, 'by hand')
  postUpdate(room.store, first, 'New.', ann(2_000))

  expect(kindOf(await room.publish(first, ann(2_060)))).toBe('target-changed-elsewhere')
  must(room.store.sites.takeOver(room.target.id))
  expect(must(await room.publish(first, ann(2_070))).written).toContain('index.html')
})

test('rules for hosts that somebody wrote are left as they are', async () => {
  const room = newsroomWithSite()
  const own = join(room.target.folder, 'robots.txt')
  mkdirSync(room.target.folder, { recursive: true })
  writeFileSync(own, 'User-agent: *\nDisallow: /\n')
  const hash = createHash('sha256').update('User-agent: *\nDisallow: /\n').digest('hex')

  await oneDay(room)

  expect(snapshot(room.target.folder)['robots.txt']).toBe(hash)
})

test('a site that is stopped while it is made is whole, and the next time finishes it', async () => {
  const room = newsroomWithSite()
  await someDays(room)
  const target = { ...room.target, siteName: 'The Quay' }
  const before = forReaders(target.folder)
  const stop = new AbortController()
  stop.abort()

  const stopped = must(
    await publishSite(room.parts, { target, at: ann(1_060).at, signal: stop.signal }),
  )

  expect(stopped).toMatchObject({ stopped: true, articles: 0, written: 0 })
  expect(forReaders(target.folder)).toEqual(before)

  // Stopped behind the articles: the lists are made the next time.
  const late = new AbortController()
  const half = must(
    await publishSite(room.parts, {
      ...{ target, at: ann(1_060).at, signal: late.signal },
      onProgress: () => {
        late.abort()
      },
    }),
  )
  expect(half).toMatchObject({ stopped: true, articles: 9 })
  // Also under the former name a page is told from the others now.
  expect(room.store.sites.state(target.id).design).toBe('')
  const rest = must(await publishSite(room.parts, { target, at: ann(1_060).at }))
  expect(rest.stopped).toBe(false)
  expect(rest.unchanged).toBeGreaterThanOrEqual(half.written)
  expect(room.store.sites.state(target.id).design).not.toBe('')
})
