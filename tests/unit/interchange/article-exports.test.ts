import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { writeArticleHtml } from '../../../shared/interchange/article-html'
import { writeArticleJson } from '../../../shared/interchange/article-json'
import { writeLiveText } from '../../../shared/interchange/live-text/write-live-text'
import { writeArticleMarkdown } from '../../../shared/interchange/markdown/write-article-markdown'
import { correctionId, entryId } from '../../../shared/ids'
import type { Correction } from '../../../shared/model/correction'
import { arabicDay, at, coverageOf, sampleDay, sampleUpdate } from '../../support/sample-coverage'

const withdrawn = sampleUpdate({
  id: entryId('w'),
  stamp: at(7),
  state: 'withdrawn',
  headline: 'Gone',
})
const composing = sampleUpdate({
  id: entryId('c'),
  stamp: at(13),
  state: 'composing',
  headline: 'Soon',
})
const day = { ...sampleDay, updates: [composing, withdrawn, ...sampleDay.updates] }

const notice: Correction = {
  id: correctionId('n'),
  kind: 'correction',
  at: at(13, 2),
  text: 'There were eleven.',
  place: 'entry',
}

describe('what leaves the house', () => {
  test.each([
    ['Markdown', writeArticleMarkdown, '13:02 GMT_: There were eleven.'],
    ['HTML', writeArticleHtml, '13:02 GMT</time>:</em> There were eleven.</p>'],
    ['JSON', writeArticleJson, '"text": "There were eleven."'],
  ])('%s says what readers were told was wrong, below the words it is about', (_, write, told) => {
    const update = sampleUpdate({ stamp: at(12), headline: 'The gate', corrections: [notice] })

    const text = write(coverageOf({}, [update]))

    expect(text.indexOf(told)).toBeGreaterThan(text.indexOf('The gate'))
  })

  test.each([
    ['plain text', writeLiveText],
    ['Markdown', writeArticleMarkdown],
    ['HTML', writeArticleHtml],
  ])('%s holds no update that is being composed or was withdrawn', (_name, write) => {
    expect(write(day)).toContain('Ferries stop sailing')
    expect(write(day)).not.toMatch(/Gone|Soon/)
  })

  test.each([
    ['plain text', writeLiveText],
    ['Markdown', writeArticleMarkdown],
    ['HTML', writeArticleHtml],
  ])('%s has the updates newest first, then the original entry', (_name, write) => {
    const text = write(day)
    const places = [
      'UPDATE 1254',
      'UPDATE 1208',
      'UPDATE 1130',
      'Update 09.04',
      'A spring tide',
    ].map((words) => text.indexOf(words))

    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test.each([
    ['plain text', writeLiveText],
    ['Markdown', writeArticleMarkdown],
    ['HTML', writeArticleHtml],
  ])('%s of a story has its text and no updates', (_name, write) => {
    const story = write({ ...day, article: { ...day.article, kind: 'story' } })

    expect(story).toContain('A spring tide')
    expect(story).not.toMatch(/original entry/i)
  })
})

describe('an article as HTML', () => {
  test.each([
    ['a full day', day],
    ['a day in Arabic', arabicDay],
    ['a day with nothing in it', coverageOf({ headline: '', lead: null, previousDay: null }, [])],
  ])('%s is a valid document', async (_name, coverage) => {
    const checker = new HtmlValidate({ extends: ['html-validate:standard'] })
    const report = await checker.validateString(writeArticleHtml(coverage))

    expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
  })

  test('says caption and credit apart, the exact times, and escapes what was typed', () => {
    const page = writeArticleHtml(day)

    expect(page).toContain('<p class="credit">Picture: Mara Linde/Coast Pictures</p>')
    expect(page).toContain('<time datetime="2024-03-12T12:54:00+00:00">UPDATE 1254 GMT</time>')
    expect(page).toContain('&lt;b&gt;“fixed”&lt;/b&gt;')
  })
})

describe('an article as Markdown', () => {
  test('begins with its headline, and lowers the headings of its texts', () => {
    const text = writeArticleMarkdown(day)

    expect(text).toMatch(/^# Eastmouth closes/)
    expect(text).toContain('\n## UPDATE 1208 GMT: Lower road closed in both directions\n')
    expect(text).toContain('\n### What is open\n')
    expect(text).toContain('By Ada Brook and Tom Reyes, Tuesday')
    expect(text).toContain('Monday’s Coverage: [A Storm With a Name](https://news.example/')
  })
})

describe('an article as JSON', () => {
  test('holds every update in every state, and says its form and version first', () => {
    const text = writeArticleJson(day)
    const json = JSON.parse(text) as { updates: { state: string }[] }

    expect(text.startsWith('{\n  "format": "dateline-article",\n  "version": 1,')).toBe(true)
    expect(json).toMatchObject({
      kind: 'live',
      headline: day.article.fields.headline,
      lead: { file: { type: 'image/jpeg' }, credit: 'Mara Linde/Coast Pictures' },
      body: { text: day.body.body },
    })
    expect(json.updates.map(({ state }) => state)).toEqual([
      'composing',
      'posted',
      'posted',
      'posted',
      'posted',
      'posted',
      'withdrawn',
    ])
  })

  test('has its keys in one order, however the article came together', () => {
    const { article } = day
    const turned = Object.fromEntries(
      Object.entries(article.fields).reverse(),
    ) as typeof article.fields
    const other = { ...day, article: { ...article, fields: turned } }

    expect(writeArticleJson(other)).toBe(writeArticleJson(day))
  })
})
