import { expect, test } from 'vitest'
import { slashItems } from '../../../renderer/editor/slash-items'

const names = (typed: string) => slashItems(typed).map(({ does }) => does)

test.each([
  [
    '',
    [
      ...['paragraph', 'h2', 'h3', 'h4', 'quote', 'pull-quote', 'bullet', 'number', 'check'],
      ...[
        'table',
        'code',
        'divider',
        'picture',
        'gallery',
        'map',
        'facts',
        'summary',
        'embed',
        'link',
      ],
    ],
  ],
  ['head', ['h2', 'h3', 'h4']],
  ['H3', ['h3']],
  ['block q', ['quote']],
  ['li', ['bullet', 'number', 'divider', 'link']],
  ['photo', ['picture', 'gallery']],
  ['what we', ['summary']],
  ['and so on', []],
])('behind a slash “%s” offers what begins so', (typed, expected) => {
  expect(names(typed)).toEqual(expected)
})
