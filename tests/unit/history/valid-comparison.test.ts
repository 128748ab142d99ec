import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { makeBody, makeList, makeText } from '../../../shared/document/make-body'
import type { Body } from '../../../shared/document/nodes'
import { diffBodies } from '../../../shared/history/diff-bodies'
import { renderDiff } from '../../../shared/history/render-diff'
import { jotted } from './support/sketch'

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

const table = (rows: number): Body =>
  makeBody([{ type: 'unknown-block', version: 1, original: { type: 'table', rows } }])

const nested = (...words: readonly string[]): Body =>
  makeBody([
    makeList('bullet', [
      [makeText('at the quay')],
      [
        makeList(
          'number',
          words.map((word) => [makeText(word)]),
        ),
      ],
    ]),
  ])

const joined = (...bodies: readonly Body[]): Body =>
  makeBody(bodies.flatMap(({ root }) => root.children))

/** A text to which everything happened that can happen to a text. */
const before = joined(
  jotted(
    '# The damage',
    'The fery left at 12:54, see [the list](https://example.org/a).',
    'Power has been restored to the town. The last 60 households were connected at 1141.',
    'A diver will look at the wall as soon as the swell allows.',
    'The second crossing is at four.',
    'The third one is at seven.',
    'Lessons begin at half past ten.',
    '* a handrail',
    '* two lamps',
  ),
  nested('four poles', 'nine cellars'),
  table(2),
)
const after = joined(
  jotted(
    'A diver will look at the wall as soon as the swell allows.',
    '# The damages',
    'The **ferry** left at 12:58, see [the list](https://example.org/b).',
    'Power has been restored to the town.',
    'The last 60 households were connected at 1141.',
    'The second crossing is at four. The third one is at seven.',
    '> Lessons begin at half\u00A0past ten.',
    '1. two lamps',
    '1. a handrail / of forty metres',
    'Nobody was hurt.',
  ),
  nested('nine cellars', 'five poles', 'a lamp'),
  table(3),
)

const changes = diffBodies(before, after)

test('the text of this test has every kind of change', () => {
  expect(new Set(changes.map(({ kind }) => kind))).toEqual(
    new Set(['moved-here', 'moved-away', 'changed', 'split', 'joined', 'added']),
  )
})

test.each(['inline', 'beside', 'source'] as const)('%s, a comparison is valid markup', (view) => {
  const cells = renderDiff(changes, { view, headingShift: 1 }).flatMap((row) => row.cells)
  const markup = cells.map((cell) => `<div class="coverage-text">${cell.markup}</div>`).join('\n')

  const { results } = validator.validateStringSync(markup)

  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ message, ruleId }) => `${ruleId}: ${message}`),
    ),
  ).toEqual([])
})
