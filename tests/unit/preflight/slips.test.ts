import { describe, expect, test } from 'vitest'
import { entryId } from '../../../shared/ids'
import type { ArticleFields } from '../../../shared/model/article'
import type { Update } from '../../../shared/model/update'
import { twoNames, type Stet } from '../../../shared/model/stet'
import { countSetAside } from '../../../shared/preflight/check-slips'
import { preflight } from '../../../shared/preflight/preflight'
import { speakingIn } from '../../../shared/words/say'
import { at, coverageOf, paragraphs, sampleUpdate } from '../../support/sample-coverage'

const now = at(13)
const saying = (text: string, changes: Partial<Update> = {}) =>
  sampleUpdate({ stamp: at(12, 54), id: entryId('one'), body: paragraphs(text), ...changes })
const findingsOf = (updates: readonly Update[], fields: Partial<ArticleFields> = {}) =>
  preflight(coverageOf({ map: null, ...fields }, updates), { now })
const messages = (...called: Parameters<typeof findingsOf>) =>
  findingsOf(...called).map(({ message }) => message)

describe('a word that stands twice', () => {
  test('is told with its place before readers get it', () => {
    const findings = findingsOf([saying('They sleep in in tents, and and wait.')])

    expect(findings).toMatchObject([{ kind: 'word-twice', severity: 'warn', entryId: 'one' }])
    expect(findings[0]?.message).toBe('“UPDATE 1254 GMT”: 2 words stand twice, “in in”, “and and”.')
  })

  test('is told in German with German quotation marks', () => {
    const told = speakingIn('de', () => messages([saying('They sleep in in tents.')]))

    expect(told).toEqual(['„UPDATE 1254 GMT“: ein Wort steht doppelt, „in in“.'])
  })

  test('in the headline is one of the top of the page', () => {
    expect(messages([], { headline: 'Harbour shut shut by the gale' })).toEqual([
      'The top of the page: a word stands twice, “shut shut”.',
    ])
  })

  test.each(['composing', 'withdrawn'] as const)('in a %s update reaches nobody', (state) => {
    expect(messages([saying('They sleep in in tents.', { state })])).toEqual([])
  })

  test.each([
    ['en-GB', 'He had had enough of Baden Baden.'],
    ['fr', 'Nous nous sommes levés.'],
    ['de', 'Alle, die die Reform ablehnen, und der Mann, der der Partei angehört.'],
    ['tr', 'Zaman zaman yağmur yağdı.'],
    ['he', 'הם באו לאט לאט.'],
  ])('may be meant: %s, %s', (language, text) => {
    expect(messages([saying(text)], { language })).toEqual([])
  })
})

describe('a name in two spellings', () => {
  const other = (text: string) =>
    saying(text, { id: entryId('two'), stamp: at(11, 30), sequence: 1 })

  test('is told with both places', () => {
    const day = [saying('The diver Eldhammar is out.'), other('The diver Eldhamar went in.')]
    const findings = findingsOf(day)

    expect(findings).toMatchObject([{ kind: 'name-spellings', severity: 'warn', entryId: 'two' }])
    expect(findings[0]?.message).toBe(
      '“Eldhammar” (“UPDATE 1254 GMT”) and “Eldhamar” (“UPDATE 1130 GMT”) may be one name in two spellings.',
    )
  })

  test('is told between a headline and the text below it', () => {
    expect(
      messages([saying('The diver Eldhammar is out.')], { headline: 'Eldhamar Safe' }),
    ).toEqual([expect.stringContaining('“Eldhamar” (The top of the page)')])
  })

  test.each([
    ['en', 'Harbour Counts Boats', 'Courts are shut.'],
    ['en', 'Talks', 'From Slovakia to Slovenia.'],
    ['en', 'Talks', 'An Austrian and an Australian met Johnson and Johnston.'],
    ['en', 'Talks', 'The Matter case and the Mutter case, a matter of days.'],
    ['de', 'Lage', 'Die Leitung nennt die Leistung gut, die Warnung und die Wartung auch.'],
    ['de', 'Lage', 'Im Garten und in den Gärten.'],
  ])('two words are not: %s, %s, %s', (language, headline, text) => {
    expect(messages([saying(text)], { language, headline })).toEqual([])
  })

  test.each(['Herr Eldhammar und Herr Eldhamar.', 'In der Seestrasse, in der Seestraße.'])(
    'German nouns have capitals too, and one sound is one name: %s',
    (text) => {
      expect(messages([saying(text)], { language: 'de' })).toHaveLength(1)
    },
  )
})

describe('what an editor lets stand', () => {
  const day = coverageOf({ map: null }, [
    saying('Judge Meier is in in court.'),
    saying('Judge Meyer is in in court.', { id: entryId('two'), stamp: at(11, 30), sequence: 1 }),
  ])
  const told = (stets: readonly Stet[]) =>
    preflight(day, { now, stets }).map(({ kind, entryId: of }) => [kind, of])

  test('is asked of each slip with what would stand', () => {
    const slips = preflight(day, { now }).map((finding) => finding.slips)

    expect(slips).toEqual([
      [{ kind: 'word-twice', entryId: 'one', words: 'in in' }],
      [{ kind: 'word-twice', entryId: 'two', words: 'in in' }],
      [twoNames('Meier', 'Meyer')],
    ])
  })

  test('is not told again: two names in all of the article, a word in its entry alone', () => {
    const twice: Stet = { kind: 'word-twice', entryId: entryId('one'), words: 'in in' }

    expect(told([twice])).toEqual([
      ['word-twice', 'two'],
      ['name-spellings', 'two'],
    ])
    expect(told([twice, twoNames('Meyer', 'Meier')])).toEqual([['word-twice', 'two']])
    expect(countSetAside(day, [twice, twoNames('Meyer', 'Meier')])).toBe(2)
  })

  test('is counted only while it stands in the text', () => {
    expect(countSetAside(day, [twoNames('Eldhamar', 'Eldhammar')])).toBe(0)
  })

  test('is never a warning that rests on a fact', () => {
    const facts = findingsOf([saying('TK')], { headline: '' })

    expect(facts.map(({ kind, slips }) => [kind, slips])).toEqual([
      ['headline-missing', undefined],
      ['to-come', undefined],
    ])
  })

  test('leaves room for those that come after the first fifty', () => {
    const vowels = ['a', 'e', 'i', 'o', 'u']
    const stems = ['Hab', 'Kob', 'Lub', 'Mib', 'Nob', 'Pab', 'Rub', 'Sob', 'Tib', 'Vab', 'Web']
    const names = stems.map((stem) => vowels.map((one) => `${stem}${one}rnt`).join(' and '))
    const many = coverageOf({ map: null }, [saying(`See, ${names.join(' and ')}.`)])
    const first = preflight(many, { now })

    const then = preflight(many, { now, stets: first.flatMap(({ slips = [] }) => slips) })

    expect([first.length, then.length]).toEqual([50, 50])
  })
})

test('what was found in a text is kept until that changes', () => {
  const texts = Array.from({ length: 120 }, (_, index) =>
    saying(`The diver Eldhammar is out, says ${String(index)}.`, {
      ...{ id: entryId(`u${String(index)}`), sequence: index, stamp: at(12) + index },
    }),
  )
  const before = coverageOf({ map: null }, texts)
  expect(preflight(before, { now })).toEqual([])

  const mended = texts.map((update, index) =>
    index === 70 ? { ...update, body: paragraphs('They, and Eldhamar, go in in.') } : update,
  )
  const after = { ...before, updates: mended }

  expect(preflight(after, { now }).map(({ kind }) => kind)).toEqual([
    'word-twice',
    'name-spellings',
  ])
  expect(preflight(before, { now })).toEqual([])
})
