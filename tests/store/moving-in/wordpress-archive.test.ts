import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../../electron/importing/archives/open-archive'
import { moveIn } from '../../../electron/importing/move-in'
import { imagesIn } from '../../../shared/document/images-in'
import { plainText } from '../../../shared/document/plain-text'
import { must, tempFolder } from '../support/temp-newsroom'
import { textsAsHtml } from './texts-as-html'
import { movingNewsroom } from './moving-newsroom'

const at = (path: string) => new URL(`../../../${path}`, import.meta.url).pathname
const picture = at('assets/sample/harbour.jpg')

/** An export with one of its two pictures beside it. */
function exportFolder(): string {
  const folder = tempFolder()
  copyFileSync(at('tests/support/archives/harbour-post.xml'), join(folder, 'harbour-post.xml'))
  const uploads = join(folder, 'wp-content/uploads/2015/03')
  mkdirSync(uploads, { recursive: true })
  copyFileSync(picture, join(uploads, 'quay.jpg'))
  return folder
}

const opened = () => must(openArchive(exportFolder(), { zone: 'Europe/Oslo' }))

test('an export says what it holds before anything is moved in', async () => {
  const { stop } = movingNewsroom()

  const survey = must(await opened().survey(stop.signal))

  expect(survey).toEqual({
    kind: 'wordpress',
    name: 'The Harbour Post',
    published: 3,
    drafts: 1,
    live: 1,
    pictures: 5,
    from: Date.UTC(2015, 2, 3, 19),
    to: Date.UTC(2016, 0, 9, 6),
    authors: ['Ann Larsen', 'Ben & Co'],
    others: [{ what: 'page', count: 1 }],
    trouble: '',
  })
})

test('a published post comes in as an ended story in the archive, with all that was around it', async () => {
  const { parts, order, article } = movingNewsroom()

  await moveIn(parts, order(opened()))

  const { article: story } = article('Storm Edda & the quay')
  expect(story).toMatchObject({
    kind: 'story',
    state: 'ended',
    endedAt: Date.UTC(2015, 2, 4, 11, 30),
    fields: {
      standfirst: 'What the storm took – and left.',
      slug: 'storm-edda',
      section: 'Storms & Tides',
      tags: ['quay'],
      authors: [{ name: 'Ann Larsen' }],
      language: 'en-GB',
      day: '2015-03-04',
      lead: { caption: 'The pier, photographed by Ben' },
      origin: {
        kind: 'wordpress',
        key: 'wordpress https://harbour.example/?p=11',
        addresses: ['https://harbour.example/2015/03/04/storm-edda/'],
        publishedAt: Date.UTC(2015, 2, 4, 11, 30),
        modifiedAt: Date.UTC(2015, 2, 5, 8),
      },
    },
  })
  expect(must(parts.store.articles.shelfOf(story.id))).toBe('archive')
})

test('blocks keep their meaning, and what runs in a browser does not come along', async () => {
  const { parts, order, article } = movingNewsroom()

  await moveIn(parts, order(opened()))

  const [text = ''] = textsAsHtml(article('Storm Edda & the quay'))
  expect(text).toContain('<a href="https://harbour.example/2015/03/03/warning/">The warning</a>')
  expect(text).toContain('alt="Waves over a stone quay"')
  expect(text).toContain('<span class="caption">The quay at noon</span>')
  expect(text).toContain(
    '<a class="embed-source" href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">',
  )
  expect(text).toContain('<figure class="gallery">')
  expect(text).toContain('<span class="who">Harbour master</span>')
  expect(text).toContain('// ]]&gt; kept')
  expect(text).toContain('<td class="number">4.2 m</td>')
  expect(text).toContain('<p>After the script.</p>')
  expect(text).not.toMatch(/alert|more-->/)
})

test('the classic editor’s lines, captions and galleries are read; words in brackets stay words', async () => {
  const { parts, order, article } = movingNewsroom()

  await moveIn(parts, order(opened()))

  const warning = article('Warning for the night')
  const [text = ''] = textsAsHtml(warning)
  expect(text).toContain('<p>First line of a paragraph<br>and its second line.</p>')
  expect(text).toContain('<span class="caption">The old pier</span>')
  expect(text).toContain('href="https://vimeo.com/76979871"')
  expect(text).toContain('<p>He wrote [sic] and [gallery].</p>')
  expect(imagesIn(warning.body.body)).toHaveLength(3)
})

test('entries of the Liveblog plug-in become updates; changed ones as changed, deleted ones not', async () => {
  const { parts, order, article } = movingNewsroom()

  await moveIn(parts, order(opened()))

  const { article: day, updates } = article('The day of the flood')
  expect(day).toMatchObject({ kind: 'live', state: 'ended' })
  expect(day.endedAt).toBe(Date.UTC(2016, 0, 9, 7, 20))
  expect(
    updates.map(({ stamp, postedAt, authors, flags, body }) => ({
      ...{ stamp, postedAt, by: authors.map(({ name }) => name), key: flags.keyEvent },
      text: plainText(body),
    })),
  ).toEqual([
    {
      ...{ stamp: Date.UTC(2016, 0, 9, 7, 20), postedAt: Date.UTC(2016, 0, 9, 7, 20) },
      ...{ by: ['Ben & Co'], key: false, text: 'The right word.' },
    },
    {
      ...{ stamp: Date.UTC(2016, 0, 9, 7, 10), postedAt: Date.UTC(2016, 0, 9, 7, 10) },
      ...{ by: ['Ann Larsen'], key: true, text: 'Water in the market hall.' },
    },
  ])
})

test('a draft comes onto the desk as a draft, with no address and no time before readers', async () => {
  const { parts, order, article } = movingNewsroom()

  await moveIn(parts, order(opened()))

  const { article: draft } = article('Not finished')
  expect(draft.state).toBe('draft')
  expect(draft.fields.origin).toMatchObject({ addresses: [], publishedAt: null })
  expect(must(parts.store.articles.shelfOf(draft.id))).toBe('desk')
})

test('pictures are taken from beside the export; what is missing is named, and the web is not asked', async () => {
  const { parts, order, asked, article } = movingNewsroom()

  const report = await moveIn(parts, order(opened()))

  expect(report).toMatchObject({ moved: 4, known: 0, pictures: 1, stopped: null })
  const [told] = report.told
  expect(told?.left).toEqual([
    'block latest-posts',
    '1 comment of readers',
    'picture https://harbour.example/wp-content/uploads/2015/03/pier.jpg',
  ])
  expect(asked).toEqual([])
  const [quay] = imagesIn(article('Storm Edda & the quay').body.body)
  expect(quay).toMatchObject({ source: '', alt: 'Waves over a stone quay' })
  expect(quay?.file).not.toBeNull()
})

test('pictures that are not beside the export come from the web where she says so, each asked once', async () => {
  const address = 'https://harbour.example/wp-content/uploads/2015/03/pier.jpg'
  const { parts, order, asked, article } = movingNewsroom(
    new Map([[address, new Uint8Array(readFileSync(picture))]]),
  )

  const report = await moveIn(parts, order(opened(), 'web'))

  expect(asked).toEqual([address])
  expect(article('Storm Edda & the quay').article.fields.lead?.file).not.toBeNull()
  expect(
    report.told.flatMap(({ left }) => left).filter((one) => one.startsWith('picture')),
  ).toEqual([])
})

test('moved in a second time nothing comes twice, also what lies in the bin by now', async () => {
  const { parts, order, article } = movingNewsroom()
  await moveIn(parts, order(opened()))
  const { id } = article('Not finished').article
  must(parts.store.articles.putOnShelf({ articleId: id, shelf: 'bin' }, parts.act()))

  const again = await moveIn(parts, order(opened()))

  expect(again).toMatchObject({ moved: 0, known: 4, told: [] })
  expect(parts.store.articles.list()).toHaveLength(3)
})

test('stopped in the middle, the same archive goes on where it was', async () => {
  const { parts, order, stop } = movingNewsroom()
  const halting = { ...order(opened()), onProgress: () => stop.abort() }

  const first = await moveIn(parts, halting)
  const rest = await moveIn(parts, { ...halting, signal: new AbortController().signal })

  expect(first).toMatchObject({ moved: 1, stopped: 'by-hand' })
  expect(rest).toMatchObject({ moved: 3, known: 1, stopped: null })
})
