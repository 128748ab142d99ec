import { decideUndecided } from '../../../electron/publish/decide-undecided'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { previewArticle } from '../../../electron/publish/preview-article'
import {
  ann,
  composeUpdate,
  dayFields,
  kindOf,
  must,
  postUpdate,
  reread,
  startDay,
  typeText,
} from '../support/temp-newsroom'
import { newsroomWithSite, pictureNamed, snapshot, textOf } from './newsroom-with-site'

const path = '2023/05/24/a-day-at-the-harbour/'

test('a first publishing writes the page, the front page, the feeds and what they need', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'The bridge is open.')

  const report = must(await publish(article.id))

  expect(report.written).toEqual(
    expect.arrayContaining([
      `${path}index.html`,
      `${path}feed.xml`,
      'index.html',
      'feed.xml',
      'assets/site.css',
    ]),
  )
  expect(Object.keys(snapshot(target.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  expect(textOf(target, `${path}index.html`)).toContain(`id="u-${update.id}"`)
  expect(textOf(target, 'index.html')).toContain(`href="${path}index.html"`)
  expect(report.publication).toMatchObject({
    state: 'verified',
    url: `https://harbour.example/${path}`,
  })
  expect(report.pageFile).toBe(join(target.folder, path, 'index.html'))
})

test('publishing again without a change writes nothing', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'The bridge is open.')
  must(await publish(article.id, ann(60)))
  const before = snapshot(target.folder)

  const report = must(await publish(article.id, ann(600)))

  expect(report.written).toEqual([])
  expect(report.unchanged).toContain(`${path}index.html`)
  expect(snapshot(target.folder)).toEqual(before)
})

test('typing an update that is not posted changes nothing for readers', async () => {
  const { store, publish } = newsroomWithSite()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'The bridge is open.')
  must(await publish(article.id))
  composeUpdate(store, article.id, 'Perhaps it is shut.')

  const report = must(await publish(article.id, ann(600)))

  expect(report.written).toEqual([])
})

test('one new update touches its article’s files, and the lists, feeds and maps it stands in alone', async () => {
  const { store, publish } = newsroomWithSite()
  const { article } = startDay(store)
  const other = startDay(store, { headline: 'Another day' }).article
  postUpdate(store, article.id, 'The bridge is open.')
  postUpdate(store, other.id, 'Elsewhere.')
  must(await publish(other.id))
  must(await publish(article.id))
  postUpdate(store, article.id, 'The bridge is shut.', ann(120))

  const report = must(await publish(article.id, ann(180)))

  const own = report.written.map((name) => name.replace(/\/u\/\w+\//, '/u/ID/'))
  expect(own.sort()).toEqual(
    [
      ...['feed.json', 'feed.xml', 'index.html', 'rss.xml'].map((name) => `${path}${name}`),
      // Its own page, and that of the update which it now follows.
      ...[`${path}u/ID/index.html`, `${path}u/ID/index.html`, `${path}updates.json`],
      ...['feed.json', 'feed.xml', 'index.html', 'rss.xml'],
      ...['sitemap-2023-05.xml', 'sitemap-pages.xml', 'sitemap.xml'],
    ].sort(),
  )
})

test('the page keeps its address when headline, day and slug change', async () => {
  const { store, publish } = newsroomWithSite()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'The bridge is open.')
  must(await publish(article.id))
  const fields = dayFields({ headline: 'Another headline', slug: 'another', day: '2023-05-25' })
  must(
    store.articles.saveFields(
      { articleId: article.id, baseVersion: article.version, fields },
      ann(90),
    ),
  )
  must(decideUndecided(store, { articleId: article.id, nature: 'minor' }, ann(100)))

  const report = must(await publish(article.id, ann(120)))

  expect(report.publication.url).toBe(`https://harbour.example/${path}`)
})

test('two articles of a day with the same headline have pages of their own', async () => {
  const { store, target, publish } = newsroomWithSite()
  const [one, two] = [startDay(store).article, startDay(store).article]
  postUpdate(store, one.id, 'One.')
  postUpdate(store, two.id, 'Two.')

  must(await publish(one.id))
  const report = must(await publish(two.id))

  expect(report.publication.url).toBe('https://harbour.example/2023/05/24/a-day-at-the-harbour-2/')
  expect(textOf(target, 'index.html').match(/class="story-title"/g)).toHaveLength(2)
})

test('an update withdrawn after it was published leaves a note; one withdrawn before vanishes', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store)
  const seen = postUpdate(store, article.id, 'Nine metres.')
  const unseen = postUpdate(store, article.id, 'Ten metres.', ann(5))
  postUpdate(store, article.id, 'The bridge is open.', ann(9))
  must(store.entries.withdraw({ id: unseen.id, reason: 'Never sent.' }, ann(20)))
  must(await publish(article.id))
  must(await publish(article.id, ann(65)))
  must(store.entries.withdraw({ id: seen.id, reason: 'Wrong gauge.' }, ann(70)))

  must(await publish(article.id, ann(80)))

  const page = textOf(target, `${path}index.html`)
  expect(page).toContain('Wrong gauge.')
  expect(page).not.toContain('Nine metres')
  expect(page).not.toContain(`u-${unseen.id}`)
})

test('an edit after publishing is dated on the page where it is told as an update', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'The bridge is open.')
  must(await publish(article.id))
  typeText(store, reread(store, update), 'The bridge is half open.', ann(590))
  must(decideUndecided(store, { articleId: article.id, nature: 'update' }, ann(600)))

  must(await publish(article.id, ann(660)))

  expect(textOf(target, `${path}index.html`)).toMatch(/Updated <time[^>]*>12:10 GMT<\/time>/)
})

test('a minor fix reaches the page and leaves all its times as they were', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'The brigde is open.')
  must(await publish(article.id))
  const before = textOf(target, `${path}index.html`)
  typeText(store, reread(store, update), 'The bridge is open.', ann(590))
  must(decideUndecided(store, { articleId: article.id, nature: 'minor' }, ann(600)))

  must(await publish(article.id, ann(660)))

  // Open pages know by its mark that the update has other words.
  const unmarked = (page: string) => page.replace(/ data-mark="\w+"/g, '')
  const after = textOf(target, `${path}index.html`)
  expect(unmarked(after)).toBe(unmarked(before).replaceAll('brigde', 'bridge'))
})

test('a change of which nobody has said what it is stays in the newsroom', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'The bridge is open.')
  must(await publish(article.id))
  const before = snapshot(target.folder)
  typeText(store, reread(store, update), 'The bridge is half open.', ann(600))

  const refused = await publish(article.id, ann(660))

  expect(refused).toMatchObject({
    ok: false,
    error: { kind: 'publish-refused', message: expect.stringContaining('UPDATE 1200 GMT') },
  })
  expect(snapshot(target.folder)).toEqual(before)
})

test('a picture that was replaced goes from the site, and only that', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store, { lead: pictureNamed('old') })
  postUpdate(store, article.id, 'The bridge is open.')
  const first = must(await publish(article.id))
  const old = first.written.filter((name) => name.includes('/pictures/'))
  const fields = dayFields({ lead: pictureNamed('new') })
  must(
    store.articles.saveFields(
      { articleId: article.id, baseVersion: article.version, fields },
      ann(90),
    ),
  )
  must(decideUndecided(store, { articleId: article.id, nature: 'minor' }, ann(100)))

  const report = must(await publish(article.id, ann(120)))

  expect(old).toHaveLength(3)
  expect([...report.removed].sort()).toEqual([...old].sort())
  expect(Object.keys(snapshot(target.folder))).not.toContain(old[0])
  expect(report.written.filter((name) => name.includes('/pictures/'))).toHaveLength(3)
})

test('an old picture that somebody has changed since is left where it is', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store, { lead: pictureNamed('old') })
  postUpdate(store, article.id, 'The bridge is open.')
  const first = must(await publish(article.id))
  const [old = '', ...others] = first.written.filter((name) => name.includes('/pictures/'))
  writeFileSync(join(target.folder, old), 'retouched')
  must(
    store.articles.saveFields(
      { articleId: article.id, baseVersion: article.version, fields: dayFields() },
      ann(90),
    ),
  )
  must(decideUndecided(store, { articleId: article.id, nature: 'minor' }, ann(100)))

  const report = must(await publish(article.id, ann(120)))

  expect([...report.removed].sort()).toEqual([...others].sort())
  expect(textOf(target, old)).toBe('retouched')
})

test('a page somebody deleted comes back with the next publishing', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'The bridge is open.')
  must(await publish(article.id))
  rmSync(join(target.folder, path, 'index.html'))

  const report = must(await publish(article.id, ann(120)))

  expect(report.written).toEqual([`${path}index.html`])
})

test('the preview holds exactly the files that publishing writes', async () => {
  const { store, target, parts, publish } = newsroomWithSite()
  const { article } = startDay(store)
  postUpdate(store, article.id, 'The bridge is open.')
  const report = must(await publish(article.id))

  const preview = must(previewArticle(parts, { articleId: article.id, target }))

  expect([...preview.files.keys()].sort()).toEqual([...report.written].sort())
  const page = preview.files.get(preview.pagePath)
  expect(page).toEqual({ kind: 'bytes', bytes: textOf(target, `${path}index.html`) })
})

test('an article can be previewed before there is a place for it', () => {
  const { store, parts } = newsroomWithSite()
  const { article } = startDay(store)

  const preview = must(previewArticle(parts, { articleId: article.id, target: undefined }))

  expect(preview.files.has(preview.pagePath)).toBe(true)
})

test('an article without a word is not published, and no sending is recorded', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store)

  const refused = await publish(article.id)

  expect(kindOf(refused)).toBe('publish-refused')
  expect(store.publications.listOf(article.id)).toEqual([])
  expect(snapshot(target.folder)).toEqual({})
})

test('two publishings at once follow one another, and the last word is on the site', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store)
  const other = startDay(store, { headline: 'Another day' }).article
  postUpdate(store, article.id, 'The bridge is open.')
  postUpdate(store, other.id, 'Elsewhere.')

  const reports = await Promise.all([publish(article.id), publish(other.id), publish(article.id)])

  expect(reports.map((report) => report.ok)).toEqual([true, true, true])
  expect(textOf(target, 'index.html').match(/class="story-title"/g)).toHaveLength(2)
})
