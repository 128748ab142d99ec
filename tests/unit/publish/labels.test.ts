import { expect, test } from 'vitest'
import { labelsFor, type PageLabels } from '../../../shared/publish/labels'
import { fileOf, pageOf, releaseOf } from '../../support/render-sample'
import { at, coverageOf, sampleUpdates } from '../../support/sample-coverage'

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
