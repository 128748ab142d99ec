import { HtmlValidate } from 'html-validate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correctionId, entryId } from '../../../../shared/ids'
import { plainDesign } from '../../../../shared/model/site-design'
import { templateSlots, type SiteTemplates } from '../../../../shared/model/site-templates'
import { coveragePages } from '../../../../shared/publish/coverage-pages'
import { listFileKinds } from '../../../../shared/publish/list-files'
import type { ListedArticle } from '../../../../shared/publish/listed-article'
import { liveUpdatesFile } from '../../../../shared/publish/live/live-updates-file'
import { publicCoverage } from '../../../../shared/publish/public-coverage'
import type { Site } from '../../../../shared/publish/site'
import { sampleSlots } from '../../../../shared/publish/templates/sample-slots'
import { fillTemplate } from '../../../../shared/publish/templates/fill-slot'
import { builtInTemplates } from '../../../../shared/publish/templates/built-in-templates'
import { listedArbitrary } from '../../../support/listed-arbitrary'
import { fileOf, filesOf, releaseOf } from '../../../support/render-sample'
import {
  at,
  coverageOf,
  onSite,
  sampleDay,
  sampleUpdate,
  sampleUpdates,
} from '../../../support/sample-coverage'
import { articleFileOf } from '../../../support/sample-site'
import { sendChange, wholeSite, type Making, type Written } from '../../../support/site-by-changes'
import { builtInAsTemplates, siteWith, tellingTemplates } from '../../../support/templated-site'

const path = '2024/03/12/eastmouth-spring-tide/'
const builtIn: Site = { ...siteWith({}), design: plainDesign }
const yesterday = onSite(
  coverageOf({ headline: 'Monday’s storm' }, [], { state: 'ended', endedAt: at(0) }),
  { url: 'https://news.example/2024/03/11/a-storm/' },
)
const day = coverageOf({ changeLog: true }, sampleUpdates, {
  editedAt: at(13),
  corrections: (['top', 'entry'] as const).map((place) => ({
    ...{ id: correctionId(`c${place}`), kind: 'correction' as const, at: at(13), place },
    text: 'It was <twelve>.',
  })),
})

function pagesOf(site: Site): readonly (readonly [string, string])[] {
  const made = filesOf(releaseOf(day, {}, [yesterday], null, site))
  return made.flatMap(([name, text]) =>
    typeof text === 'string' && /\.(?:html|json)$/.test(name) ? [[name, text] as const] : [],
  )
}

// A template has its line ends where its tags were.
const tight = (markup: string) =>
  markup
    .replace(/(?:\\n|\s)+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .trim()

test('a site that begins from the built-in look has the very pages that are built in', () => {
  const own = pagesOf(siteWith(builtInAsTemplates))

  expect(own.map(([name, text]) => [name, tight(text)])).toEqual(
    pagesOf(builtIn).map(([name, text]) => [name, tight(text)]),
  )
})

test.each(templateSlots)(
  'the built-in %s as a template makes what it makes, for all there can be',
  (slot) => {
    for (const { view, builtIn: made } of sampleSlots(slot)) {
      const filled = fillTemplate(builtInTemplates[slot], { slot, view: view(), strict: true })

      expect(tight(filled.markup).replaceAll('&#39;', "'")).toBe(tight(made().markup))
    }
  },
)

test('every page of a site with templates of its own is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const pages = pagesOf(siteWith(tellingTemplates)).filter(([name]) => name.endsWith('.html'))

  expect(pages.length).toBeGreaterThan(10)
  for (const [name, text] of pages) {
    const { results } = await validator.validateString(text)
    const found = results.flatMap(({ messages }) => messages.map(({ message }) => message))
    expect([name, found]).toEqual([name, []])
  }
})

test('a page keeps what its templates cannot have: corrections, updates, what machines read', () => {
  const own = siteWith({ 'article-head': '<h1>{{ article.headline }}</h1>', footer: '<p>Us</p>' })

  const page = fileOf(releaseOf(day, {}, [], null, own), `${path}index.html`)

  const plain = fileOf(releaseOf(day, {}, [], null, builtIn), `${path}index.html`)
  const without = (text: string) =>
    text.replace(/<header class="coverage-head">[\s\S]*?<\/header>/, '')
  const main = (text: string) => /<main[\s\S]*<\/main>/.exec(without(text))?.[0]
  const head = (text: string) => /<head>[\s\S]*<\/head>/.exec(text)?.[0]
  expect(main(page)).toBe(main(plain))
  expect(head(page)).toBe(head(plain))
  for (const kept of [
    'id="c-ctop"',
    'id="c-centry"',
    'class="status"',
    'class="changes-link"',
    'class="previous-day"',
  ])
    expect([kept, page.split(kept).length]).toEqual([kept, 2])
  expect(page).toContain('<p>Us</p>')
})

test('open pages are told the very head that the page has', () => {
  const release = releaseOf(sampleDay, {}, [], null, siteWith(tellingTemplates))

  const page = fileOf(release, `${path}index.html`)
  const told: unknown = JSON.parse(fileOf(release, `${path}updates.json`))
  const head = (told as { readonly around: Record<string, string> }).around['coverage-head'] ?? ''
  expect(head).toContain('class="kicker"')
  expect(page).toContain(head)
})

const changed: SiteTemplates = { ...tellingTemplates, footer: '<p>Another</p>' }
const designs = [{}, tellingTemplates, changed, { masthead: builtInTemplates.masthead }]

test('where the marks of an article’s files are equal, so are the files, whatever templates are chosen', () => {
  const bytes = new Map<string, string>()
  const updates = (minutes: readonly number[]) =>
    minutes.map((minute) =>
      sampleUpdate({ stamp: at(9, minute), id: entryId(`u${String(minute)}`) }),
    )
  const coverage = fc
    .record({
      headline: fc.constantFrom('The gate', 'The quay'),
      section: fc.constantFrom('', 'Coast'),
      minutes: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
      version: fc.constant(0),
    })
    .map(({ minutes, ...fields }) => {
      const made = coverageOf(fields, updates(minutes))
      // Each state of the fields has a version of its own.
      const version = JSON.stringify([fields.headline, fields.section]).length
      return { ...made, article: { ...made.article, version } }
    })
  fc.assert(
    fc.property(coverage, fc.constantFrom(...designs), (made, templates) => {
      const site = siteWith(templates)
      const page = publicCoverage(onSite(made))
      const files = [
        ...coveragePages(page, { site, stylesheetMark: 'mark' }),
        ...liveUpdatesFile(page, { site, stylesheetMark: 'mark' }),
      ]
      for (const file of files) {
        const key = `${file.path} ${String(file.madeFrom)}`
        const text = articleFileOf(files, file.path)
        expect([key, bytes.get(key) ?? text]).toEqual([key, text])
        bytes.set(key, text)
      }
    }),
    { numRuns: 80 },
  )
})

test('a site with templates, touched change by change, is to the byte what it is made as a whole', () => {
  const ids = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5']
  const change = fc
    .constantFrom(...ids)
    .chain((id) =>
      fc.record({ id: fc.constant(id), after: fc.option(listedArbitrary(id), { freq: 5 }) }),
    )
  const making: Making = { kinds: listFileKinds, site: siteWith(tellingTemplates), at: 0 }
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 15 }), (changes) => {
      const written: Written = new Map()
      const articles = new Map<string, ListedArticle>()
      for (const { id, after } of changes) {
        sendChange(written, articles, { ...making, id, after })
        if (articles.size === 0) continue
        const whole = wholeSite([...articles.values()], making)
        expect(Object.fromEntries(written)).toEqual(Object.fromEntries(whole))
      }
    }),
    { numRuns: 12 },
  )
})
