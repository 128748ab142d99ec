import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../../electron/importing/archives/open-archive'
import { moveIn } from '../../../electron/importing/move-in'
import { hugoSite, jekyllSite, writeFiles } from '../../support/archives/markdown-sites'
import { must, tempFolder } from '../support/temp-newsroom'
import { movingNewsroom } from './moving-newsroom'
import { textsAsHtml } from './texts-as-html'

const picture = new Uint8Array(
  readFileSync(new URL('../../../assets/sample/harbour.jpg', import.meta.url)),
)
const opened = (files: Readonly<Record<string, string | Uint8Array>>) =>
  must(openArchive(writeFiles(tempFolder(), files), { zone: 'UTC' }))

test('a post of Hugo comes in with its bundle’s pictures, its address, and those that led to it', async () => {
  const { parts, order, article } = movingNewsroom()

  const report = await moveIn(parts, order(opened(hugoSite(picture))))

  expect(report).toMatchObject({ moved: 2, pictures: 1 })
  const edda = article('Storm Edda & the quay')
  expect(edda.article).toMatchObject({
    state: 'ended',
    fields: {
      standfirst: 'What the storm took.',
      section: 'News',
      tags: ['Weather', 'quay', 'storm'],
      authors: [{ name: 'Ann Larsen' }],
      language: 'en-gb',
      day: '2015-03-04',
      lead: { caption: 'The quay at noon', credit: 'B. Holm', alt: 'Waves over a stone quay' },
      origin: {
        addresses: [
          'https://harbour.example/2015/03/04/storm-edda/',
          'https://harbour.example/old/edda.html',
        ],
        publishedAt: Date.UTC(2015, 2, 4, 11, 30),
        modifiedAt: Date.UTC(2015, 2, 5, 12),
      },
    },
  })
  const [text = ''] = textsAsHtml(edda)
  expect(text).toContain('<span class="caption">The old pier</span>')
  expect(text).toContain('<span class="credit">Survey</span>')
  expect(text).toContain('https://www.youtube.com/watch?v=dQw4w9WgXcQ')
  expect(text).toContain('4.2 m</td>')
  expect(text).toContain('href="https://harbour.example/news/warning"')
  expect(text).not.toContain('alert')
  expect(report.told).toEqual([
    { title: 'Storm Edda & the quay', articleId: edda.article.id, left: ['shortcode weather'] },
  ])
  expect(article('A plan').article.state).toBe('draft')
})

test('a post of Jekyll has its day in its name, and its address from the settings', async () => {
  const { parts, order, article } = movingNewsroom()
  const archive = opened(jekyllSite(picture))

  const survey = must(await archive.survey(new AbortController().signal))
  const report = await moveIn(parts, order(archive))

  expect(survey).toMatchObject({ name: 'Tide Log', published: 1, drafts: 1, authors: ['Ben'] })
  expect(survey.others).toEqual([{ what: 'page', count: 1 }])
  expect(report.moved).toBe(2)
  const tide = article('First tide')
  expect(tide.article.fields).toMatchObject({
    day: '2014-11-02',
    section: 'news',
    tags: ['harbour', 'quay', 'high water'],
    origin: { addresses: ['https://tide.example/news/harbour/2014/11/02/first-tide.html'] },
  })
  expect(tide.article.fields.lead?.file).not.toBeNull()
  const [text = ''] = textsAsHtml(tide)
  expect(text).toContain('<pre><code class="language-ruby">puts \'tide\'</code></pre>')
  expect(text).toContain('<picture>')
  expect(text).toContain('Nobody was out there.')
  expect(text).not.toContain('.wide')
})

test('a folder of plain Markdown needs no settings: headings are titles, broken files are named', async () => {
  const { parts, order, article } = movingNewsroom()
  const files = {
    'notes/2020-05-01-quay-walk.md': '# Along the quay\n\nA walk.\n',
    'notes/caf\u00e9.md': Buffer.from('Am Hafen: Caf\xe9\n', 'latin1'),
    'broken.md': '---\ntitle: "no end\n tags: [a\n---\nText.\n',
    'bomb.md': `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map(
        (name, at) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefg'[at] ?? ''}`)
            .join(',')}]`,
      )
      .join('\n')}\n---\nText.\n`,
  }

  const report = await moveIn(parts, order(opened(files)))

  expect(report.moved).toBe(2)
  expect(article('Along the quay').article.fields).toMatchObject({
    day: '2020-05-01',
    origin: { addresses: ['/notes/quay-walk/'] },
  })
  expect(textsAsHtml(article('café'))).toEqual(['<p>Am Hafen: Café</p>'])
  expect(report.told.map(({ title, articleId }) => [title, articleId === null])).toEqual([
    ['bomb.md', true],
    ['broken.md', true],
    ['café', false],
  ])
})

test('a text that Windows wrote in UTF-16 is read by its first bytes', async () => {
  const { parts, order, article } = movingNewsroom()
  const text = '\uFEFF---\r\ntitle: Øst\r\ndate: 2020-05-01\r\n---\r\nVær “klar”.\r\n'
  const files = {
    'low.md': Buffer.from(text, 'utf16le'),
    'high.md': Buffer.from(text.replace('Øst', 'Vest'), 'utf16le').swap16(),
  }

  await moveIn(parts, order(opened(files)))

  expect(textsAsHtml(article('Øst'))).toEqual(['<p>Vær “klar”.</p>'])
  expect(textsAsHtml(article('Vest'))).toEqual(['<p>Vær “klar”.</p>'])
})

test('what a template engine hides stays hidden, what it leaves alone stays as written, the rest is named', async () => {
  const { parts, order, article } = movingNewsroom()
  const text = [
    'Open.{% comment %} Ask the lawyer {{ first }}. {% endcomment %}',
    'Write {% raw %}`{{ name }}` or {% if %}{% endraw %} here.',
    'By {{ page.editor }}.',
    'So: {{%/* note */%}}',
  ].join('\n\n')

  const report = await moveIn(
    parts,
    order(opened({ '_config.yml': '', '_posts/2020-05-01-tags.md': `---\n---\n${text}\n` })),
  )

  expect(textsAsHtml(article('tags'))).toEqual([
    '<p>Open.</p>\n<p>Write <code>{{ name }}</code> or {% if %} here.</p>\n<p>By .</p>\n<p>So: {{% note %}}</p>',
  ])
  expect(report.told.map(({ left }) => left)).toEqual([['template tag page.editor']])
})

test('a folder that is gone by now is told of, before and after it is moved in', async () => {
  const { parts, order, stop } = movingNewsroom()
  const folder = writeFiles(tempFolder(), { 'a.md': '# A\n' })
  const archive = must(openArchive(folder, { zone: 'UTC' }))
  rmSync(folder, { recursive: true })

  const survey = await archive.survey(stop.signal)
  const report = await moveIn(parts, order(archive))

  expect(survey).toMatchObject({ ok: true, value: { others: [{ what: 'unreadable', count: 1 }] } })
  expect(report.told).toMatchObject([{ title: folder.split('/').at(-1), articleId: null }])
})

test('no picture is taken from outside the folder, by steps or by a link', async () => {
  const { parts, order } = movingNewsroom()
  const outside = writeFiles(tempFolder(), { 'secret.jpg': picture })
  const folder = writeFiles(tempFolder(), {
    'a.md': `# A\n\n![x](../${outside.split('/').at(-1) ?? ''}/secret.jpg)\n\n![y](linked.jpg)\n`,
  })
  symlinkSync(join(outside, 'secret.jpg'), join(folder, 'linked.jpg'))

  const report = await moveIn(parts, order(must(openArchive(folder, { zone: 'UTC' }))))

  expect(report).toMatchObject({ moved: 1, pictures: 0 })
})
