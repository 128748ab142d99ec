import { DatabaseSync } from '@photostructure/sqlite'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../../electron/importing/archives/open-archive'
import { moveIn } from '../../../electron/importing/move-in'
import { imagesIn } from '../../../shared/document/images-in'
import { writeFiles } from '../../support/archives/markdown-sites'
import { must, tempFolder } from '../support/temp-newsroom'
import { movingNewsroom } from './moving-newsroom'
import { textsAsHtml } from './texts-as-html'

const picture = new Uint8Array(
  readFileSync(new URL('../../../assets/sample/harbour.jpg', import.meta.url)),
)
const created = Date.UTC(2018, 4, 2, 9)

/** A backup of Publii as it is unpacked: the database and the media of `input`. */
function backup(): string {
  const settings = {
    name: 'harbour-post',
    displayName: 'The Harbour Post',
    domain: 'https://harbour.example',
    language: 'en',
    advanced: { urls: { cleanUrls: false } },
  }
  const folder = writeFiles(tempFolder(), {
    'backup-date.log': '1525251600000',
    'input/config/site.config.json': JSON.stringify(settings),
    'input/media/posts/1/quay.jpg': picture,
    'input/media/posts/1/gallery/pier.jpg': picture,
    'input/themes/readme.txt': '',
  })
  const database = new DatabaseSync(join(folder, 'input/db.sqlite'))
  database.exec(`
    CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT, username TEXT, password TEXT, config TEXT, additional_data TEXT);
    CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT, authors TEXT, slug TEXT, text TEXT, featured_image_id INTEGER, created_at DATETIME, modified_at DATETIME, status TEXT, template TEXT);
    CREATE TABLE posts_additional_data (id INTEGER PRIMARY KEY, post_id INTEGER, key TEXT, value TEXT);
    CREATE TABLE posts_images (id INTEGER PRIMARY KEY, post_id INTEGER, url TEXT, title TEXT, caption TEXT, additional_data TEXT);
    CREATE TABLE posts_tags (tag_id INTEGER NOT NULL, post_id INTEGER NOT NULL, PRIMARY KEY (tag_id, post_id));
    CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT, slug TEXT, description TEXT, additional_data TEXT);
    INSERT INTO authors VALUES (1, 'Ann Larsen', 'ann', '', '', '');
    INSERT INTO tags VALUES (3, 'Weather', 'weather', '', ''), (4, 'quay', 'quay', '', '');
    INSERT INTO posts_tags VALUES (3, 1), (4, 1);
    INSERT INTO posts_images VALUES (9, 1, 'quay.jpg', '', '', '{"alt":"Waves","caption":"The quay","credits":"B. Holm"}');
    INSERT INTO posts_additional_data VALUES (1, 1, '_core', '{"metaDesc":"What the storm took.","mainTag":"3","editor":"tinymce"}'),
      (2, 2, '_core', '{"editor":"markdown"}'), (3, 3, '_core', '{"editor":"blockeditor"}'),
      (6, 6, '_core', '{"editor":"blockeditor"}');
  `)
  const add = database.prepare('INSERT INTO posts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const html = `<p>The wall held. <a href="#INTERNAL_LINK#/post/2">Before</a></p><hr id="read-more" />
    <div class="gallery" data-columns="2"><figure class="gallery__item"><a href="#DOMAIN_NAME#gallery/pier.jpg"><img src="#DOMAIN_NAME#gallery/pier.jpg" alt="Pier" /></a><figcaption>The pier</figcaption></figure></div>`
  const blocks = [
    { id: 1, type: 'publii-header', content: 'A heading', config: { headingLevel: 3 } },
    { id: 2, type: 'publii-quote', content: { text: 'Nobody.', author: 'Master' }, config: {} },
    { id: 3, type: 'publii-unheard', content: 'x', config: {} },
    { id: 4, type: 'publii-html', content: '<p>Map: <img src="#DOMAIN_NAME#quay.jpg"></p>' },
  ]
  const at = [created, created + 60_000] as const
  add.run(1, 'Storm Edda', '1', 'storm-edda', html, 9, ...at, 'published,featured', '*')
  add.run(2, 'Warning', '1', 'warning', '**Be** careful.', 0, ...at, 'published', '*')
  add.run(3, 'In blocks', '1', 'blocks', JSON.stringify(blocks), 0, ...at, 'draft', '*')
  add.run(6, 'Cut off', '1', 'cut', '[{"type":"publii-para', 0, ...at, 'draft', '*')
  add.run(4, 'About', '1', 'about', '<p>Us</p>', 0, ...at, 'published,is-page', '*')
  add.run(5, 'Gone', '1', 'gone', '<p>x</p>', 0, ...at, 'trashed', '*')
  database.close()
  return folder
}

test('a site of Publii comes in with its media, credits, main tag and addresses', async () => {
  const { parts, order, article } = movingNewsroom()
  const archive = must(openArchive(backup(), { zone: 'UTC' }))

  const survey = must(await archive.survey(new AbortController().signal))
  const report = await moveIn(parts, order(archive))

  expect(survey).toMatchObject({
    ...{ kind: 'publii', name: 'The Harbour Post', published: 2, drafts: 2, pictures: 3 },
    others: [
      { what: 'page', count: 1 },
      { what: 'binned', count: 1 },
    ],
  })
  expect(report).toMatchObject({ moved: 4, pictures: 1 })
  const edda = article('Storm Edda')
  expect(edda.article.fields).toMatchObject({
    standfirst: 'What the storm took.',
    section: 'Weather',
    tags: ['quay'],
    authors: [{ name: 'Ann Larsen' }],
    lead: { caption: 'The quay', credit: 'B. Holm', alt: 'Waves' },
    origin: {
      key: 'publii https://harbour.example 1',
      addresses: ['https://harbour.example/storm-edda.html'],
      publishedAt: created,
      modifiedAt: created + 60_000,
    },
  })
  const [text = ''] = textsAsHtml(edda)
  expect(text).toContain('<a href="https://harbour.example/warning.html">Before</a>')
  expect(text).toContain('<figure class="gallery">')
  expect(textsAsHtml(article('Warning'))).toEqual(['<p><strong>Be</strong> careful.</p>'])
  expect(textsAsHtml(article('In blocks'))[0]).toContain('<span class="who">Master</span>')
  expect(imagesIn(article('In blocks').body.body)).toHaveLength(1)
  expect(report.told.map(({ title, left }) => [title, ...left])).toEqual([
    ['In blocks', 'block publii-unheard', 'picture media/posts/3/quay.jpg'],
    ['Cut off', 'its text: it cannot be read as Publii keeps it'],
  ])
})

test('a file that only calls itself a database is refused in an editor’s words', async () => {
  const folder = writeFiles(tempFolder(), { 'input/db.sqlite': 'no database at all' })

  const survey = await must(openArchive(folder, { zone: 'UTC' })).survey(
    new AbortController().signal,
  )

  expect(survey).toMatchObject({ ok: false, error: { kind: 'unreadable-file' } })
})
