import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { contentOfFields, contentOfUpdate } from '../../../shared/history/entry-content'
import { correctionId, entryId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import type { Update } from '../../../shared/model/update'
import { publicChanges, type ShownRevision } from '../../../shared/publish/change-log'
import { fileOf, releaseOf } from '../../support/render-sample'
import { at, coverageOf, everyBlock, paragraphs, sampleUpdate } from '../../support/sample-coverage'

const path = '2024/03/12/eastmouth-spring-tide/'
const first = sampleUpdate({
  id: entryId('gate'),
  stamp: at(12, 54),
  body: paragraphs('Nobody is hurt.', 'Twelve people closed the gate.'),
})
const second: Update = {
  ...first,
  body: paragraphs('Nobody is hurt.', 'Eleven people closed the gate.'),
}

const notice = {
  id: correctionId('n'),
  kind: 'correction',
  at: at(14),
  text: 'It was <not> so.',
  place: 'entry',
} as const

function shownAs(update: Update, hour: number, told: ShownRevision['told'] = null): ShownRevision {
  const { id: entryId, editedAt } = update
  return { entryId, at: at(hour), told, editedAt, content: contentOfUpdate(update) }
}

test('each change is told as it was told, the newest first, with the one that is being sent', () => {
  const third = { ...first, body: paragraphs('Ten people closed it.'), change: 'update' } as const
  const coverage = coverageOf({}, [third])

  const changes = publicChanges([shownAs(first, 13), shownAs(second, 14, 'minor')], {
    coverage,
    at: at(15),
  })

  expect(changes.map(({ told, at: when }) => [told, when])).toEqual([
    ['update', at(15)],
    ['minor', at(14)],
  ])
})

test('what nobody was asked about counts as an update, and flags or bylines as no change', () => {
  const flagged = { ...second, flags: { ...second.flags, keyEvent: true } }

  const changes = publicChanges([shownAs(first, 13), shownAs(second, 14), shownAs(flagged, 15)], {
    coverage: coverageOf({}, [flagged]),
    at: at(16),
  })

  expect(changes.map(({ told }) => told)).toEqual(['update'])
})

test('a sending with a correction and a typing error in it is told as the correction', () => {
  const corrected = { ...second, corrections: [notice], editedAt: at(13, 30) }

  expect(toldOf([shownAs(first, 13), shownAs(corrected, 14, 'minor')])).toEqual(['correction'])
})

test('a minor fix after an update in the same sending is told as the update', () => {
  const updated = { ...second, editedAt: at(13, 30) }

  expect(toldOf([shownAs(first, 13), shownAs(updated, 14, 'minor')])).toEqual(['update'])
})

test('an older notice that is given other words makes no correction of a minor fix', () => {
  const had = { ...first, corrections: [notice], editedAt: at(12, 58) }
  const reworded = { ...notice, text: 'Eleven, not twelve.' }
  const fixed = { ...had, body: second.body, corrections: [reworded] }

  expect(toldOf([shownAs(had, 13), shownAs(fixed, 14, 'correction')])).toEqual(['minor'])
})

function toldOf(shown: readonly ShownRevision[]) {
  const coverage = coverageOf({}, [])
  return publicChanges(shown, { coverage, at: at(15) }).map(({ told }) => told)
}

test('of a text that was withdrawn only that is told: its words are not shown again', () => {
  const gone = { ...second, state: 'withdrawn', withdrawnReason: 'Not so.' } as const

  const log = pageFor(coverageOf({ changeLog: true }, [gone]), [
    shownAs(first, 13),
    shownAs(second, 14),
    shownAs(gone, 15),
  ])

  expect(log).toContain('Withdrawn')
  expect(log).toContain('Not so.')
  expect(log).not.toContain('people closed the gate')
})

test('readers see what was taken out and put in, and the rest is folded', () => {
  const log = pageFor(coverageOf({ changeLog: true }, [second]), [
    shownAs(first, 13),
    shownAs(second, 14, 'minor'),
  ])

  expect(log).toMatch(/<del[^>]*><span class="visually-hidden">\[taken out: <\/span>Twelve/)
  expect(log).toMatch(/<ins[^>]*><span class="visually-hidden">\[put in: <\/span>Eleven/)
  expect(log).toContain('1 paragraph unchanged')
  expect(log).not.toContain('Nobody is hurt')
  expect(log).toContain('Minor fix')
  expect(log).toContain('href="../index.html#u-gate"')
})

test('a headline that was changed is told word by word, and a section that was is not', () => {
  const coverage = coverageOf({ changeLog: true, headline: 'A new headline', section: 'Sea' }, [])
  const before = contentOfFields(coverageOf({ changeLog: true }, []).article)

  const log = pageFor(coverage, [
    { entryId: null, at: at(13), told: null, editedAt: null, content: before },
  ])

  expect(log).toContain('<dt>Headline</dt>')
  expect(log).not.toContain('Coast')
})

test('there is a log only where the article has one, and its page leads there', () => {
  const without = releaseOf(coverageOf({}, [second]))
  const page = releaseOf(coverageOf({ changeLog: true }, [second]), {}, [], {
    shown: [],
    at: at(13),
  })

  expect(without.files.map(({ path: name }) => name)).not.toContain(`${path}changes/index.html`)
  expect(fileOf(without, without.pagePath)).not.toContain('changes/index.html')
  expect(fileOf(page, page.pagePath)).toContain('<a href="changes/index.html">All changes</a>')
  expect(fileOf(page, `${path}changes/index.html`)).toContain('Nothing that was published here')
})

test('a log of every kind of change is valid HTML', async () => {
  const whole = { ...second, headline: 'A headline', body: everyBlock, corrections: [notice] }
  const log = pageFor(coverageOf({ changeLog: true, headline: 'Other', lead: null }, [first]), [
    {
      ...{ entryId: null, at: at(12), told: null, editedAt: null },
      content: contentOfFields(coverageOf({}, []).article),
    },
    shownAs(first, 13),
    shownAs(whole, 14, 'correction'),
  ])

  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const { results } = await validator.validateString(log)
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
})

function pageFor(coverage: Coverage, shown: readonly ShownRevision[]): string {
  const seen = new Set(coverage.updates.map(({ id }) => id))
  const release = releaseOf(coverage, { seen }, [], { shown, at: at(16) })
  return fileOf(release, `${path}changes/index.html`)
}
