import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decideUndecided } from '../../../electron/publish/decide-undecided'
import { publishArticle } from '../../../electron/publish/publish-article'
import { publishSite } from '../../../electron/publish/publish-site'
import { unpublishArticle } from '../../../electron/publish/unpublish-article'
import type { ArticleId } from '../../../shared/ids'
import { noFlags, type Update } from '../../../shared/model/update'
import type { Drawing } from '../../../shared/publish/release-part'
import {
  ann,
  dayFields,
  giveDetails,
  must,
  postUpdate,
  reread,
  startDay,
} from '../support/temp-newsroom'
import { newsroomWithSite, snapshot, textOf, type NewsroomWithSite } from './newsroom-with-site'

const path = '2023/05/24/a-day-at-the-harbour/'
const site = 'https://harbour.example/'

/** A newsroom that remembers which cards were drawn, and an article on its site with two of them. */
async function withCards() {
  const room = newsroomWithSite()
  const drawn: string[] = []
  const watched = (drawing: Drawing) => {
    if (drawing.kind === 'card') drawn.push(drawing.headline)
    return room.parts.drawn(drawing)
  }
  const parts = { ...room.parts, drawn: watched }
  const publish: NewsroomWithSite['publish'] = (articleId, act = ann(60)) =>
    publishArticle(parts, { articleId, target: room.target, act })
  const { id } = startDay(room.store).article
  const told = posted(room, id, { headline: 'Bridge open' })
  const plain = postUpdate(room.store, id, 'Boats pass.', ann(5))
  must(await publish(id))
  return { ...room, publish, drawn, id, told, plain }
}

function posted(
  { store }: NewsroomWithSite,
  id: ArticleId,
  details: Partial<Pick<Update, 'headline' | 'flags'>>,
  seconds = 0,
): Update {
  const update = postUpdate(store, id, 'The bridge is open.', ann(seconds))
  return giveDetails(store, update, details, ann(seconds))
}

const cardOf = ({ id }: Update) => `${path}u/${id}/card.jpg`

function named({ target }: NewsroomWithSite, { id }: Update): string | undefined {
  const page = textOf(target, `${path}u/${id}/index.html`)
  return /og:image" content="([^"]*)"/.exec(page)?.[1]
}

test('only the update with a headline has a card, and each card was drawn once', async () => {
  const room = await withCards()
  const { drawn, target, told, plain } = room

  expect(drawn).toEqual(['A day at the harbour', 'Bridge open'])
  expect(named(room, told)).toBe(`${site}${cardOf(told)}`)
  expect(named(room, plain)).toBe(`${site}${path}card.jpg`)
  expect(existsSync(join(target.folder, cardOf(plain)))).toBe(false)
})

test('posting one update draws its card and no other', async () => {
  const room = await withCards()
  room.drawn.length = 0
  const next = posted(room, room.id, { headline: 'Bridge shut' }, 120)

  const report = must(await room.publish(room.id, ann(180)))

  expect(room.drawn).toEqual(['Bridge shut'])
  expect(report.written.filter((each) => each.endsWith('.jpg'))).toEqual([cardOf(next)])

  room.drawn.length = 0
  postUpdate(room.store, room.id, 'Nothing of note.', ann(240))
  must(await room.publish(room.id, ann(300)))
  expect(room.drawn).toEqual([])
})

test('with an update that is withdrawn its card goes, and its page names the article’s', async () => {
  const room = await withCards()
  must(room.store.entries.withdraw({ id: room.told.id, reason: 'Wrong.' }, ann(120)))

  const report = must(await room.publish(room.id, ann(180)))

  expect(report.removed).toEqual([cardOf(room.told)])
  expect(named(room, room.told)).toBe(`${site}${path}card.jpg`)
})

test('an update that is made a key event gets a card, and loses it when it is none', async () => {
  const room = await withCards()
  room.drawn.length = 0
  const key = giveDetails(
    room.store,
    reread(room.store, room.plain),
    { flags: { ...noFlags, keyEvent: true } },
    ann(120),
  )
  must(await room.publish(room.id, ann(180)))

  expect(room.drawn).toEqual(['Boats pass.'])
  expect(named(room, key)).toBe(`${site}${cardOf(key)}`)

  giveDetails(room.store, key, { flags: noFlags }, ann(240))
  const report = must(await room.publish(room.id, ann(300)))

  expect(report.removed).toEqual([cardOf(key)])
  expect(named(room, key)).toBe(`${site}${path}card.jpg`)
})

test('a new headline is on all cards of its day in the end, and holds up no publishing', async () => {
  const room = await withCards()
  for (let hour = 1; hour <= 20; hour += 1) {
    posted(room, room.id, { headline: `Hour ${String(hour)}` }, hour)
  }
  must(await room.publish(room.id))
  const { version } = must(room.store.articles.article(room.id))
  const fields = dayFields({ headline: 'Another headline' })
  must(
    room.store.articles.saveFields({ articleId: room.id, baseVersion: version, fields }, ann(70)),
  )
  must(decideUndecided(room.store, { articleId: room.id, nature: 'minor' }, ann(75)))
  room.drawn.length = 0

  must(await room.publish(room.id, ann(80)))

  // The article’s own first, then the newest.
  expect(room.drawn).toHaveLength(12)
  expect(room.drawn.slice(0, 2)).toEqual(['Another headline', 'Hour 20'])

  must(await room.publish(room.id, ann(90)))

  expect(room.drawn).toHaveLength(22)
  expect(new Set(room.drawn).size).toBe(22)
  const whole = must(await publishSite(room.parts, { target: room.target, at: ann(90).at }))
  expect(whole).toMatchObject({ written: 0, removed: 0 })
})

test('cards go along to a new address and stay at the old one, until the article is taken down', async () => {
  const room = await withCards()
  const { store, target, told } = room
  const { fields, version } = must(store.articles.article(room.id))
  const moved = { ...fields, slug: 'bridge', address: '2023/05/24/bridge/' }
  must(
    store.articles.saveFields({ articleId: room.id, baseVersion: version, fields: moved }, ann(70)),
  )

  must(await room.publish(room.id, ann(80)))

  const cards = () => Object.keys(snapshot(target.folder)).filter((each) => each.endsWith('.jpg'))
  const own = ['card.jpg', `u/${told.id}/card.jpg`]
  // Networks that know the old address ask for them there.
  expect(cards()).toEqual([
    ...own.map((each) => `${path}${each}`),
    ...own.map((each) => `2023/05/24/bridge/${each}`),
  ])

  const instead = { kind: 'notice', reason: 'Asked for.' } as const
  must(await unpublishArticle(room.parts, { articleId: room.id, target, act: ann(90), instead }))
  expect(cards()).toEqual([])
})
