import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeBody, makeChecklist, makeList, makeText } from '../../../shared/document/make-body'
import { dayLabel } from '../../../shared/model/next-day'
import { makeTable } from '../../../shared/document/make-table'
import { labelsFor, type PageLabels } from '../../../shared/publish/labels'
import { present } from '../../support/present'
import { fileOf, pageOf, releaseOf } from '../../support/render-sample'
import { speakingIn } from '../../../shared/words/say'
import {
  at,
  coverageOf,
  paragraphs,
  sampleUpdate,
  sampleUpdates,
} from '../../support/sample-coverage'

const german = coverageOf({ language: 'de-AT', standfirst: '' }, sampleUpdates)

test('a page speaks the language of its article, whatever region it is written in', () => {
  const page = pageOf({ ...german, article: { ...german.article, editedAt: at(36) } })

  expect(page).toContain('Zum Text')
  expect(page).toContain('Letzte Meldung')
  expect(page).toContain('Von <a class="author"')
  expect(page).toContain('Aktualisiert <time datetime="2024-03-13T12:00:00+00:00">12:00 GMT, Mi')
  expect(page).not.toMatch(/Skip to|Last update|Original entry|>By /)
})

test('the lists of a site speak the language of most of its articles', () => {
  const release = releaseOf(german)

  expect(fileOf(release, 'corrections/index.html')).toContain(
    '<h1 class="headline">Korrekturen</h1>',
  )
})

test('a language we have no words for is given the English ones', () => {
  expect(labelsFor('fy')).toBe(labelsFor('en-GB'))
  expect(labelsFor('constructor')).toBe(labelsFor('en'))
})

test('German pages say nothing in English', () => {
  const words = (labels: PageLabels) =>
    Object.entries(labels).flatMap(([name, said]) =>
      typeof said === 'string' ? [[name, said]] : [],
    )
  const english = new Map(words(labelsFor('en')) as [string, string][])
  const same = words(labelsFor('de')).filter(([name = '', said]) => english.get(name) === said)

  expect(same.map(([name]) => name)).toEqual(['live'])
})

test('what ears alone get speaks the article’s language, also where the newsroom speaks another', () => {
  const list = makeList('bullet', [[makeText('Call the harbour')]])
  const table = present(makeTable([[{ content: [makeText('Quay')] }]]))
  const body = makeBody([{ ...list, listType: 'check' }, table])
  const day = (language: string) =>
    coverageOf({ language }, [sampleUpdate({ stamp: at(10), body })])

  const german = speakingIn('en', () => releaseOf(day('de')))
  const english = speakingIn('de', () => pageOf(day('en')))

  const feed = fileOf(german, '2024/03/12/eastmouth-spring-tide/feed.xml')
  for (const text of [pageOf(day('de')), feed.replaceAll('&quot;', '"')]) {
    expect(text).toContain('aria-label="Offen"')
    expect(text).not.toContain('To do')
  }
  expect(pageOf(day('de'))).toContain('aria-label="Tabelle"')
  expect(english).toContain('aria-label="To do"')
})

test('what is done is ticked on the page of every language', () => {
  const body = makeBody([makeChecklist([{ content: [makeText('Tor schließen')], checked: true }])])
  const page = pageOf(coverageOf({ language: 'de' }, [sampleUpdate({ stamp: at(10), body })]))

  expect(page).toContain('<span class="check done" role="img" aria-label="Erledigt">')
  const style = readFileSync('assets/site/article.css', 'utf8')
  expect(style).toContain('.check.done::after')
  expect(style).not.toContain('aria-label')
})

test('an article without a word is called so in its own language', () => {
  const nameless = { ...coverageOf({ headline: '', language: 'de' }, []) }
  const blank = { ...nameless, body: { ...nameless.body, body: paragraphs('') } }

  expect(pageOf(blank)).toContain('<h1 class="headline">Ohne Titel</h1>')
})

test('the link to another day is introduced in the article’s language', () => {
  expect(dayLabel('2024-03-12', 'en-GB')).toBe('Tuesday’s Coverage')
  expect(dayLabel('2024-03-12', 'de-AT')).toBe('Berichterstattung vom Dienstag')
  expect(dayLabel('2024-03-12', 'fy')).toBe('Tuesday’s Coverage')
})
