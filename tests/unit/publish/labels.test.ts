import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeBody, makeChecklist, makeList, makeText } from '../../../shared/document/make-body'
import { dayLabel } from '../../../shared/model/next-day'
import { makeTable } from '../../../shared/document/make-table'
import { bylineLine } from '../../../shared/publish/byline-line'
import { labelsFor } from '../../../shared/publish/labels'
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

test('no line of a French headline begins with a sign, and the words stay as they were written', () => {
  const headline = 'Tempête : le port ferme'
  const update = sampleUpdate({ stamp: at(12), headline: 'Rien ne va plus ?' })
  const french = coverageOf({ language: 'fr', headline, standfirst: '« Fermé »' }, [update])

  const release = releaseOf(french)

  const page = fileOf(release, release.pagePath)
  expect(page).toContain('<h1 class="headline">Tempête\u00A0: le port ferme</h1>')
  expect(page).toContain('<p class="standfirst">«\u00A0Fermé\u00A0»</p>')
  expect(page).toContain('<h3 class="update-headline">Rien ne va plus\u00A0?</h3>')
  expect(page).toContain('"headline":"Tempête : le port ferme"')
  expect(fileOf(release, 'index.html')).toContain('>Tempête\u00A0: le port ferme</a></h2>')
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

const languages = ['ar', 'de', 'es', 'fr', 'he', 'it', 'nl', 'pl', 'pt', 'tr', 'uk']

/** Words by their names, those of groups as `status.confirmed`. */
function wordsIn(labels: object, within = ''): readonly (readonly [string, string])[] {
  return Object.entries(labels).flatMap(([name, said]: [string, unknown]) => {
    if (typeof said === 'string') return [[`${within}${name}`, said] as const]
    if (typeof said === 'object' && said !== null) return wordsIn(said, `${within}${name}.`)
    return []
  })
}

/** Alike in two languages by chance, and right in both. */
const alike: Readonly<Record<string, readonly string[]>> = {
  de: ['live'],
  es: ['indexes.series'],
  it: ['kinds.tag', 'indexes.tag'],
  nl: ['live', 'update', 'kinds.series', 'indexes.series'],
}

test.each(languages)('pages in %s say nothing in English', (language) => {
  const english = new Map(wordsIn(labelsFor('en')))
  const between = ['betweenNames', 'beforeLastName', 'colon']
  const same = wordsIn(labelsFor(language))
    .filter(([name, said]) => !between.includes(name) && english.get(name) === said)
    .map(([name]) => name)

  expect(same.filter((name) => alike[language]?.includes(name) !== true)).toEqual([])
})

test.each(['en', ...languages])(
  'pages in %s have a word for each thing, and say numbers',
  (language) => {
    const labels = labelsFor(language)

    expect(wordsIn(labels).filter(([, said]) => said.trim() === '')).toEqual([])
    expect(labels.newUpdates.split('#')).toHaveLength(2)
    const made = [
      labels.articles(12),
      labels.unchanged(12),
      labels.pageNumber(12),
      labels.found('12'),
    ]
    for (const words of made) expect(words).toMatch(/12/)
    expect(labels.updatesFrom(51, 100)).toMatch(/51.*100/)
    expect(labels.articles(1)).not.toBe(labels.articles(12))
  },
)

test('a mark that a site gives back means one thing, whatever its language', () => {
  const meant = new Map<string, string>()
  for (const language of ['en', ...languages]) {
    const { keyEvent, summary, pinned, status } = labelsFor(language)
    for (const [meaning, word] of Object.entries({ keyEvent, summary, pinned, ...status })) {
      expect([word, meant.get(word) ?? meaning]).toEqual([word, meaning])
      meant.set(word, meaning)
    }
  }
})

test('a French colon stands after a space that does not break', () => {
  const french = coverageOf({ language: 'fr' }, [
    sampleUpdate({ status: 'unconfirmed', headline: 'Le pont est fermé', stamp: at(10) }),
  ])

  expect(fileOf(releaseOf(french), '2024/03/12/eastmouth-spring-tide/feed.xml')).toContain(
    'Non confirmé\u00a0: Le pont est fermé',
  )
})

test('Arabic and Hebrew names are joined as they are written', () => {
  const by = (language: string, names: readonly string[]) => bylineLine(names, labelsFor(language))

  expect(by('ar', ['ليلى حداد', 'سامي نصر', 'منى'])).toBe('بقلم ليلى حداد، سامي نصر ومنى')
  expect(by('he', ['דנה', 'יואב'])).toBe('מאת דנה ויואב')
})

test('Portuguese words are those that Portugal and Brazil write alike', () => {
  const said = wordsIn(labelsFor('pt')).map(([, words]) => words)

  expect(said.filter((words) => /sec?ç|contac?t|fac?to\b|regist|equip[ae]/i.test(words))).toEqual(
    [],
  )
  expect(labelsFor('pt-PT').indexes.section).toBe('Editorias')
})

test('who searches without scripts is told in Spanish which of them are off', () => {
  expect(labelsFor('es').searchWithoutScript).toMatch(/los scripts están desactivados/)
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
