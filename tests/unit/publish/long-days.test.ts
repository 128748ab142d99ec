import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeText } from '../../../shared/document/pieces'
import { articleId, correctionId, entryId } from '../../../shared/ids'
import { plainDesign } from '../../../shared/model/site-design'
import { noFlags, type Update } from '../../../shared/model/update'
import { updateAddress } from '../../../shared/publish/article-ways'
import { updatesAt } from '../../../shared/publish/article-texts'
import { coveragePages } from '../../../shared/publish/coverage-pages'
import { publicCoverage, type PublicCoverage } from '../../../shared/publish/public-coverage'
import { at, coverageOf, onSite, paragraphs, sampleUpdate } from '../../support/sample-coverage'

const site = { name: 'The Eastmouth Courier', url: 'https://news.example/', design: plainDesign }
const on = { site, stylesheetMark: '0123abcd' }
const folder = '2024/03/12/eastmouth-spring-tide/'

function updateNumber(index: number, of: Partial<Update> = {}): Update {
  const stamp = at(0) + index * 60_000
  return sampleUpdate({
    id: entryId(`m${String(index)}`),
    stamp,
    sequence: index,
    body: paragraphs(`Reading number ${String(index)}.`),
    ...of,
  })
}

function dayOf(updates: readonly Update[], ended = false): PublicCoverage {
  const article = ended ? ({ state: 'ended', endedAt: at(23) } as const) : {}
  const seen = new Set(updates.map(({ id }) => id))
  return publicCoverage(onSite(coverageOf({}, updates, article), { seen }))
}

const updates = (count: number) => Array.from({ length: count }, (_, index) => updateNumber(index))

test.each([
  [0, 0, 0],
  [49, 49, 0],
  [99, 99, 0],
  [100, 50, 1],
  [149, 99, 1],
  [150, 50, 2],
  [1000, 50, 19],
])('of %i updates the page shows the newest %i, the others fill %i pages', (all, newest, pages) => {
  const day = dayOf(updates(all))

  expect(updatesAt(day, 0)).toHaveLength(newest)
  expect(day.places.sealed).toBe(pages)
  expect(updatesAt(day, 0).map(({ id }) => id)).toEqual(
    day.updates.slice(0, newest).map(({ id }) => id),
  )
})

test('what has come to an older page stays there, whatever is posted, stamped anew or taken back', () => {
  const change = fc.record({
    which: fc.nat({ max: 299 }),
    stamp: fc.nat({ max: 600 }),
    withdrawn: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 200 }),
      fc.array(change, { maxLength: 20 }),
      (n, changes) => {
        const before = updates(n)
        const after = changes.reduce(
          (all, { which, stamp, withdrawn }) =>
            all.map((update, index) =>
              index === which
                ? {
                    ...update,
                    stamp: at(0) + stamp * 60_000,
                    state: withdrawn ? 'withdrawn' : 'posted',
                  }
                : update,
            ),
          [...before, ...Array.from({ length: 60 }, (_, index) => updateNumber(n + index))],
        )

        const [then, now] = [dayOf(before), dayOf(after)]

        for (let page = 1; page <= then.places.sealed; page += 1) {
          expect(new Set(updatesAt(now, page).map(({ id }) => id))).toEqual(
            new Set(updatesAt(then, page).map(({ id }) => id)),
          )
        }
      },
    ),
    { numRuns: 30 },
  )
})

const everyPlace = (['top', 'entry', 'bottom'] as const).map((place) => ({
  id: correctionId(`c${place}`),
  kind: 'correction' as const,
  at: at(12),
  text: 'It was four.',
  place,
}))

const eventful = updates(160).map((update, index): Update => {
  if (index === 3) return { ...update, corrections: everyPlace, editedAt: at(11) }
  if (index === 60) return { ...update, state: 'withdrawn', withdrawnAt: at(12) }
  const flags = { ...noFlags, keyEvent: index % 20 === 0, pinned: index === 7 }
  return { ...update, flags, headline: index % 20 === 0 ? `Event ${String(index)}` : '' }
})

test.each([
  ['open', false],
  ['ended', true],
])('on the pages of an %s day every link leads to where its text stands now', (_, ended) => {
  const files = new Map(
    coveragePages(dayOf(eventful, ended), on).map(({ path, render }) => [
      path,
      wholeText(render()),
    ]),
  )
  const links = [...files].flatMap(([path, markup]) =>
    [...markup.matchAll(/href="([^"]*)"/g)].flatMap(([, href = '']) => {
      const url = new URL(href, `https://news.example/${path}`)
      const target = url.pathname.slice(1)
      return url.host === 'news.example' && target.startsWith(folder) && /index\.html$/.test(target)
        ? [{ from: path, target, anchor: url.hash.slice(1) }]
        : []
    }),
  )

  const dead = links.filter(({ target, anchor }) => {
    const markup = files.get(target)
    return markup === undefined || (anchor !== '' && !markup.includes(` id="${anchor}"`))
  })

  expect(links.length).toBeGreaterThan(500)
  expect(dead).toEqual([])
})

test('the address of an update is on the main page first, then on its page for good', () => {
  const id = entryId('m7')

  expect(updateAddress(dayOf(updates(99)), id)).toBe(`https://news.example/${folder}#u-m7`)
  expect(updateAddress(dayOf(updates(100)), id)).toBe(
    `https://news.example/${folder}updates/1/#u-m7`,
  )
  expect(updateAddress(dayOf(updates(700)), id)).toBe(
    `https://news.example/${folder}updates/1/#u-m7`,
  )
})

test('posting one update touches the main page, its own, and the one beside it', () => {
  const before = marks(dayOf(updates(120)))
  const after = coveragePages(dayOf(updates(121)), on)

  const touched = after.filter(({ path, madeFrom }) => before.get(path) !== madeFrom)

  expect(touched.map(({ path }) => path)).toEqual([
    `${folder}u/m120/index.html`,
    `${folder}u/m119/index.html`,
    `${folder}index.html`,
  ])
})

test('a file whose mark is what it was has the bytes it had', () => {
  const edit = fc.record({
    which: fc.nat({ max: 159 }),
    change: fc.constantFrom<Partial<Update>>(
      { version: 2, body: paragraphs('Other words.') },
      { version: 2, headline: 'A headline' },
      { editedAt: at(20) },
      { corrections: everyPlace },
      { state: 'withdrawn', withdrawnAt: at(21), withdrawnReason: 'Wrong.' },
      { stamp: at(22) },
      { stampAsWritten: 'Noon' },
      { status: 'developing' },
      { flags: { pinned: true, keyEvent: true, summary: false } },
    ),
  })
  const around = fc.constantFrom(
    {},
    { headline: 'Another' },
    { standfirst: 'Other' },
    { tags: ['x'] },
    { section: 'Inland' },
  )
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), around, fc.boolean(), (edits, fields, ended) => {
      const changed = eventful.map((update, index) =>
        edits.reduce<Update>(
          (now, { which, change }) => (which === index ? { ...now, ...change } : now),
          update,
        ),
      )
      const coverage = coverageOf(fields, changed, {
        id: articleId('sample'),
        ...(ended ? { state: 'ended', endedAt: at(23) } : {}),
      })
      const seen = new Set(changed.map(({ id }) => id))
      const now = coveragePages(publicCoverage(onSite(coverage, { seen })), on)

      const kept = now.filter(({ path, madeFrom }) => known.get(path)?.madeFrom === madeFrom)
      const untrue = kept.filter(
        ({ path, render }) => known.get(path)?.bytes !== wholeText(render()),
      )

      expect(untrue.map(({ path }) => path)).toEqual([])
    }),
    { numRuns: 25 },
  )
})

const known = new Map(
  coveragePages(dayOf(eventful), on).map(({ path, madeFrom, render }) => [
    path,
    { madeFrom, bytes: wholeText(render()) },
  ]),
)

function marks(page: PublicCoverage): ReadonlyMap<string, string | null> {
  return new Map(coveragePages(page, on).map(({ path, madeFrom }) => [path, madeFrom]))
}
