import { expect, test } from 'vitest'
import { decideUndecided } from '../../../electron/publish/decide-undecided'
import { followAll, followUp } from '../../../electron/publish/follow-up'
import { publishArticle } from '../../../electron/publish/publish-article'
import { publishSite } from '../../../electron/publish/publish-site'
import { unpublishArticle } from '../../../electron/publish/unpublish-article'
import { appError } from '../../../shared/app-error'
import type { ArticleId } from '../../../shared/ids'
import type { Drawing } from '../../../shared/publish/release-part'
import { err } from '../../../shared/result'
import { ann, dayFields, giveDetails, must, postUpdate, startDay } from '../support/temp-newsroom'
import { bridge, storyLinkingTo } from './linked-stories'
import { newsroomWithSite, textOf, type NewsroomWithSite } from './newsroom-with-site'

const site = 'https://harbour.example/'
const folder = '2023/05/24/'

function moveTo({ store }: NewsroomWithSite, id: ArticleId, slug: string): void {
  const { fields, version } = must(store.articles.article(id))
  const moved = { ...fields, slug, address: `${folder}${slug}/` }
  must(store.articles.saveFields({ articleId: id, baseVersion: version, fields: moved }, ann(70)))
}

const storyPage = ({ target }: NewsroomWithSite) => textOf(target, `${folder}storm/index.html`)

/** How many files differ from what they would be if all of the site was made anew. */
async function differing({
  parts,
  target,
}: Pick<NewsroomWithSite, 'parts' | 'target'>): Promise<number> {
  const { written, removed } = must(await publishSite(parts, { target, at: ann(900).at }))
  return written + removed
}

test('who links to an article leads to its new address, and its feeds name that one', async () => {
  const room = newsroomWithSite()
  const other = bridge(room)
  must(await room.publish(other, ann(60)))
  must(await room.publish(storyLinkingTo(room, other), ann(120)))
  moveTo(room, other, 'the-new-bridge')
  must(await room.publish(other, ann(180)))

  must(await followAll(room.parts, room.target))

  expect(storyPage(room)).toContain(
    `<a href="../../../../${folder}the-new-bridge/index.html">the bridge</a>`,
  )
  const feed = textOf(room.target, `${folder}storm/feed.xml`)
  expect(feed).toContain(`${site}${folder}the-new-bridge/`)
  expect(feed).not.toContain(`${site}${folder}the-bridge/`)
  expect(await differing(room)).toBe(0)
})

test('words get their link when the other article comes, and lose it when that is taken down', async () => {
  const room = newsroomWithSite()
  const { parts, target } = room
  const other = bridge(room)
  must(await room.publish(storyLinkingTo(room, other), ann(60)))
  expect(storyPage(room)).toContain('<p>It began with the bridge.</p>')

  must(await room.publish(other, ann(120)))
  must(await followAll(parts, target))

  expect(storyPage(room)).toContain('>the bridge</a>')

  const instead = { kind: 'notice', reason: '' } as const
  must(await unpublishArticle(parts, { articleId: other, target, act: ann(180), instead }))
  must(await followAll(parts, target))

  expect(storyPage(room)).toContain('<p>It began with the bridge.</p>')
  expect(await differing(room)).toBe(0)
})

test('an article that stays where it is makes no other anew', async () => {
  const room = newsroomWithSite()
  const other = bridge(room)
  must(await room.publish(other, ann(60)))
  must(await room.publish(storyLinkingTo(room, other), ann(120)))

  must(await room.publish(other, ann(180)))

  expect(room.store.sites.toFollow(room.target.id)).toEqual([])
  expect(must(await followUp(room.parts, room.target))).toBe('all')
})

test('what is to follow is not forgotten, and made by its own publishing as well', async () => {
  const room = newsroomWithSite()
  const other = bridge(room)
  const story = storyLinkingTo(room, other)
  must(await room.publish(story, ann(60)))
  must(await room.publish(other, ann(120)))

  expect(room.store.sites.toFollow(room.target.id)).toEqual([story])

  must(await room.publish(story, ann(180)))
  expect(room.store.sites.toFollow(room.target.id)).toEqual([])
  expect(await differing(room)).toBe(0)
})

/** A day with twenty-one cards, whose headline became another and was published. */
async function retitledDay(drawn: (drawing: Drawing) => void, canDraw = () => true) {
  const room = newsroomWithSite()
  const parts: NewsroomWithSite['parts'] = {
    ...room.parts,
    drawn: async (drawing) => {
      if (drawing.kind === 'card') drawn(drawing)
      return canDraw() ? room.parts.drawn(drawing) : err(appError('disk-full', 'Full.', 'Wait.'))
    },
  }
  const { id } = startDay(room.store).article
  for (let hour = 1; hour <= 30; hour += 1) {
    const update = postUpdate(room.store, id, 'The bridge is open.', ann(hour))
    giveDetails(room.store, update, { headline: `Hour ${String(hour)}` }, ann(hour))
  }
  const publish = (act = ann(60)) =>
    publishArticle(parts, { articleId: id, target: room.target, act })
  must(await publish())
  const { version } = must(room.store.articles.article(id))
  const fields = dayFields({ headline: 'Another headline' })
  must(room.store.articles.saveFields({ articleId: id, baseVersion: version, fields }, ann(70)))
  must(decideUndecided(room.store, { articleId: id, nature: 'minor' }, ann(75)))
  return { ...room, parts, id, publish }
}

test('after a new headline all other cards follow, twelve at a time', async () => {
  const drawn: Drawing[] = []
  const room = await retitledDay((drawing) => drawn.push(drawing))
  drawn.length = 0
  must(await room.publish(ann(80)))
  expect(drawn).toHaveLength(12)

  expect(must(await followUp(room.parts, room.target))).toBe('more')
  expect(drawn).toHaveLength(24)
  expect(must(await followUp(room.parts, room.target))).toBe('all')

  expect(drawn).toHaveLength(31)
  expect(await differing(room)).toBe(0)
})

test('cards that cannot be drawn hold up nothing, and come with the next publishing', async () => {
  let works = true
  const drawn: Drawing[] = []
  const room = await retitledDay(
    (drawing) => drawn.push(drawing),
    () => works,
  )
  works = false
  must(await room.publish(ann(80)))
  must(await followAll(room.parts, room.target))
  works = true

  must(await room.publish(ann(90)))
  must(await followAll(room.parts, room.target))

  expect(await differing(room)).toBe(0)
})

test('days that lead to each other do so as soon as readers have both, and wherever they move', async () => {
  const room = newsroomWithSite()
  const { store, parts, target } = room
  const { id } = startDay(store, { headline: 'Storm' }).article
  postUpdate(store, id, 'The bridge is shut.', ann(5))
  const asked = { headline: 'Calm', day: '2023-05-25', summaryId: null, endsDay: false }
  const next = must(store.articles.openNextDay({ ...asked, articleId: id }, ann(10))).article.id
  postUpdate(store, next, 'The bridge is open.', ann(15))
  must(await room.publish(id, ann(60)))
  expect(storyPage(room)).not.toContain('class="next-day"')

  must(await room.publish(next, ann(120)))
  must(await followAll(parts, target))

  const address = store.publications.addressAt(next, target.id) ?? ''
  const path = address.slice(site.length)
  expect(storyPage(room)).toContain(`rel="next" href="../../../../${path}index.html"`)

  moveTo(room, id, 'edda')
  must(await room.publish(id, ann(180)))
  must(await followAll(parts, target))

  const nextPage = textOf(target, `${path}index.html`)
  expect(nextPage).toContain(`rel="prev" href="../../../../${folder}edda/index.html"`)
  expect(await differing(room)).toBe(0)
})
