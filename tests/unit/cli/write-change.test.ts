import { expect, test } from 'vitest'
import { writeChange } from '../../../electron/cli/write-change'
import { diffRevisions } from '../../../shared/history/diff-revisions'
import { readMarkdown } from '../../../shared/interchange/markdown/read-markdown'

test.each([
  [
    'a word',
    'Five people were injured.',
    'Six people were injured.',
    '[-Five-]{+Six+} people were injured.',
  ],
  [
    'a sentence put in between',
    'The road is closed. The school is open.',
    'The road is closed. Buses run. The school is open.',
    'The road is closed. {+Buses run. +}The school is open.',
  ],
  [
    'a paragraph put in, the others left out',
    'One is here.\n\nTwo is here.',
    'One is here.\n\nTwo is here.\n\nSomething else altogether.',
    '(2 unchanged paragraphs)\n\n{+Something else altogether.+}',
  ],
  [
    'a paragraph taken out',
    'One is here.\n\nSomething else altogether.',
    'One is here.',
    '(1 unchanged paragraph)\n\n[-Something else altogether.-]',
  ],
  ['bold', 'The road is closed.', 'The **road** is closed.', 'The road (now bold) is closed.'],
  [
    'an address',
    'See [the map](https://a.example/).',
    'See [the map](https://b.example/).',
    'See the map (link now https://b.example/, was https://a.example/).',
  ],
  [
    'a paragraph made a quote',
    'The road is closed.',
    '> The road is closed.',
    '(now a quote, was a paragraph) The road is closed.',
  ],
  [
    'an item of a list',
    '- the road\n- the school',
    '- the road\n- the school\n- the mill',
    '- the road\n- the school\n- {+the mill+}',
  ],
])('%s is told word by word', (_what, before, after, told) => {
  expect(changeBetween(before, after)).toBe(told)
})

test('a paragraph that moved is told at both places', () => {
  const [road, school, mill] = [
    'The coast road is closed until noon.',
    'Every school in town stays open today.',
    'The old mill has lost its roof again.',
  ]

  const told = changeBetween([road, school, mill].join('\n\n'), [mill, road, school].join('\n\n'))

  expect(told).toContain(`(moved here) ${mill}`)
  expect(told).toContain(`(moved away from here) ${mill}`)
})

test('a split and a joined paragraph show all their words', () => {
  const one = 'The coast road is closed until noon. Every school in town stays open today.'
  const two = 'The coast road is closed until noon.\n\nEvery school in town stays open today.'

  const [split, joined] = [changeBetween(one, two), changeBetween(two, one)]

  for (const told of [split, joined]) {
    expect(told).toContain('The coast road is closed until noon.')
    expect(told).toContain('Every school in town stays open today.')
  }
  expect(split).toContain('(split here into several)')
  expect(joined).toContain('(joined into one)')
})

test('equal texts have nothing to tell', () => {
  expect(changeBetween('The road is closed.', 'The road is closed.')).toBe('')
})

function changeBetween(before: string, after: string): string {
  const on = { language: 'en', zone: 'UTC', stampTemplate: 'UPDATE {HHmm} GMT' }
  const body = (text: string) =>
    ({ kind: 'body', body: readMarkdown(text), corrections: [] }) as const
  return writeChange(diffRevisions(body(before), body(after), on))
}
