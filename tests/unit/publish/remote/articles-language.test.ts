import { expect, test } from 'vitest'
import { makeBody, makeList, makeParagraph, makeText } from '../../../../shared/document/make-body'
import { writeArticleHtml } from '../../../../shared/interchange/article-html'
import { writeArticleMarkdown } from '../../../../shared/interchange/markdown/write-article-markdown'
import { readItem } from '../../../../shared/interchange/ninjs/read-item'
import { writeItem } from '../../../../shared/interchange/ninjs/write-item'
import { correctionId } from '../../../../shared/ids'
import type { Coverage } from '../../../../shared/model/coverage'
import type { Correction } from '../../../../shared/model/correction'
import { noFlags } from '../../../../shared/model/update'
import type { GhostPost } from '../../../../shared/publish/ghost/ghost-post'
import { readLexical } from '../../../../shared/publish/ghost/lexical-document'
import { readPost as readGhostPost } from '../../../../shared/publish/ghost/read-post'
import { publicCoverage } from '../../../../shared/publish/public-coverage'
import { comparable, comparablePart } from '../../../../shared/publish/remote/compare-content'
import type { RemoteContent } from '../../../../shared/publish/remote/remote-content'
import { remoteContent } from '../../../../shared/publish/remote/remote-content-of'
import {
  entryMarkup,
  isUpdate,
  wantsKey,
} from '../../../../shared/publish/wordpress/liveblog/entry-markup'
import { readEntry } from '../../../../shared/publish/wordpress/liveblog/read-entry'
import { postMarkup } from '../../../../shared/publish/wordpress/post-markup'
import { readPost } from '../../../../shared/publish/wordpress/read-post'
import { at, coverageOf, onSite, sampleUpdate } from '../../../support/sample-coverage'
import { freshPost, sendTo, writing } from '../ghost/paper-ghost'

const english =
  /\b(By|and|Pinned|Key event|Summary|Unconfirmed|Correction|Updated|Original entry|Map|Picture|Day|ended|withdrawn|Done|To do)\b/

const notice: Correction = {
  ...{ id: correctionId('n'), kind: 'correction', at: at(13, 2), place: 'entry' },
  text: 'Es waren elf.',
}
const list = makeList('bullet', [[makeText('Hafen anrufen')]])

function day(language: string): Coverage {
  const whole = coverageOf(
    {
      ...{ language, headline: 'Hafen', standfirst: '', section: '', tags: [] },
      ...{ stampTemplate: '{HH:mm} Uhr GMT', day: '2024-03-12' },
      authors: [{ name: 'Ada Brook' }, { name: 'Tom Reyes' }],
      lead: { file: null, caption: 'Das Tor', credit: 'Mara Linde', alt: '' },
      map: { file: null, credit: 'Wasseramt', alt: '' },
      previousDay: { label: 'Gestern', title: 'Sturm', url: 'https://news.example/11/' },
      nextDay: { label: 'Morgen', title: 'Flaute', url: 'https://news.example/13/' },
      series: { name: 'Flut', epoch: '2024-03-10', headline: '' },
    },
    [
      sampleUpdate({
        stamp: at(12),
        flags: { ...noFlags, pinned: true, keyEvent: true },
        status: 'unconfirmed',
        authors: [{ name: 'Ada Brook' }, { name: 'Tom Reyes' }],
        corrections: [notice],
        body: makeBody([{ ...list, listType: 'check' }]),
      }),
      sampleUpdate({ stamp: at(11), flags: { ...noFlags, keyEvent: true }, editedAt: at(11, 30) }),
      sampleUpdate({ stamp: at(10), state: 'withdrawn', withdrawnAt: at(11) }),
    ],
    { state: 'ended', endedAt: at(18) },
  )
  return {
    ...whole,
    body: { ...whole.body, body: makeBody([makeParagraph([makeText('Das Tor ist zu.')])]) },
    updates: whole.updates.map((update, index) =>
      index === 0
        ? update
        : { ...update, body: makeBody([makeParagraph([makeText('Die Fähre liegt fest.')])]) },
    ),
  }
}

function content(language: string): RemoteContent {
  return remoteContent(publicCoverage(onSite(day(language))))
}

const german = content('de-AT')
const article = day('de').article.id

function ninjs(sent: RemoteContent) {
  return writeItem({
    ...{ articleId: article, kind: 'live', slug: 'a', language: 'de', content: sent },
    ...{ pictureUrl: () => undefined, publishedAt: at(9), state: 'public' },
  })
}

const forms: readonly (readonly [string, string])[] = [
  ['a WordPress post', readers(postMarkup(german, article, { language: 'de' }))],
  ['a Ghost post', readers(cards(ghost(german)).join())],
  [
    'entries of the Liveblog plug-in',
    entries(german)
      .map(({ content }) => readers(content))
      .join(),
  ],
  ['an item of the open API', readers(JSON.stringify(ninjs(german).associations))],
  ['Markdown', writeArticleMarkdown(day('de'))],
  ['HTML', readers(writeArticleHtml(day('de')))],
]

test.each(forms)(
  'readers of %s are told in German what a German article says by itself',
  (_, text) => {
    expect(text).toContain('Unbestätigt')
    expect(text).toContain('Korrektur')
    expect(text).toContain('Von Ada Brook und Tom Reyes')
    expect(text).not.toMatch(english)
  },
)

test('what stands around the updates is said in German, too', () => {
  const said = JSON.stringify(german)

  for (const words of ['Ausgangsmeldung', 'Karte: Wasseramt', 'Flut: Tag 3', 'endete um 18:00']) {
    expect(said).toContain(words)
  }
})

test('a site is sent the days around, the next one once readers can go there', () => {
  const head = german.parts.find(({ key }) => key === 'head')
  const coming = day('de')
  const { fields } = coming.article
  const next = { label: 'Morgen', title: 'Flaute', url: '' }
  const waiting = {
    ...coming,
    article: { ...coming.article, fields: { ...fields, nextDay: next } },
  }

  expect(JSON.stringify(head?.body)).toContain('https://news.example/13/')
  expect(JSON.stringify(head?.body)).toContain('https://news.example/11/')
  expect(JSON.stringify(remoteContent(publicCoverage(onSite(waiting))))).not.toContain('Flaute')
})

test.each(['de', 'en'])('all of it is known again when it is read back (%s)', (language) => {
  const sent = content(language)

  const wordPress = readPost(postMarkup(sent, article, { language })).flatMap((piece) =>
    piece.kind === 'part' ? [piece.part] : [],
  )
  const lead = readPost(postMarkup(sent, article, { language })).find(({ kind }) => kind === 'lead')
  const ghostly = readGhostPost(ghost(sent, language))
  const received = readItem(ninjs(sent))

  for (const parts of [wordPress, ghostly.parts, received.parts]) {
    expect(parts.map(comparablePart)).toEqual(sent.parts.map(comparablePart))
  }
  expect(lead).toMatchObject({
    lead: { caption: 'Das Tor', credit: 'Mara Linde', authors: ['Ada Brook', 'Tom Reyes'] },
  })
  expect(ghostly.authors).toEqual(['Ada Brook', 'Tom Reyes'])
  expect(comparable(received)).toBe(comparable(sent))
})

test.each(['de', 'en'])(
  'an entry of the plug-in is known again (%s), as a key event too',
  (language) => {
    const sent = content(language).parts.filter(isUpdate)

    const back = entries(content(language), language).map((entry) => readEntry(entry).part)

    expect(back.map(comparablePart)).toEqual(sent.map(comparablePart))
    expect(sent.filter(wantsKey)).toHaveLength(2)
  },
)

test('writers whom the plug-in names are named as in the article', () => {
  const [part] = german.parts.filter(isUpdate)
  const authors = ['Ada Brook', 'Tom Reyes'].map((name, id) => ({ id, name }))
  if (part === undefined) throw new Error('there is no update')
  const text = entryMarkup(part, { article, isNamed: true, language: 'de' })

  const read = readEntry({ id: 1, content: text, isKey: true, at: part.stamp ?? 0, authors })

  expect(read.part.byline).toBe('Von Ada Brook und Tom Reyes')
})

/** What people read or hear of a markup: its words and descriptions. */
function readers(markup: string): string {
  return markup
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/<[^>]*?(?:aria-label="([^"]*)")?[^>]*>/g, ' $1 ')
    .replace(/\s+/g, ' ')
}

function ghost(sent: RemoteContent, language = 'de') {
  return sendTo(freshPost, writing(sent, { language, leadUrl: '' }))
}

function cards({ lexical }: GhostPost): readonly string[] {
  return (readLexical(String(lexical)) ?? []).map(({ fields }) => String(fields.html))
}

function entries(sent: RemoteContent, language = 'de') {
  return sent.parts.filter(isUpdate).map((part, id) => ({
    ...{ id, isKey: wantsKey(part), at: part.stamp ?? 0, authors: [{ id: 2, name: 'Editor' }] },
    content: entryMarkup(part, { article, isNamed: false, language }),
  }))
}
