import { expect, test } from 'vitest'
import { isPart } from '../../../renderer/editor/insert-part'
import { isBlockName } from '../../../renderer/editor/text-style'
import { slashItems } from '../../../renderer/editor/slash-items'
import { speakingIn } from '../../../shared/words/say'

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
  ['li', ['bullet', 'number', 'check', 'divider', 'link']],
  ['photo', ['picture', 'gallery']],
  ['what we', ['summary']],
  ['and so on', []],
])('behind a slash “%s” offers what begins so', (typed, expected) => {
  expect(names(typed)).toEqual(expected)
})

test.each([
  ['table', 'table'],
  ['tabelle', 'table'],
  ['fact', 'facts'],
  ['fakten', 'facts'],
  ['gallery', 'gallery'],
  ['galerie', 'gallery'],
  ['überschrift', 'h2'],
  ['zitat', 'quote'],
])('“%s” finds the same whatever language the window speaks', (typed, expected) => {
  for (const language of ['en', 'de'] as const) {
    expect(speakingIn(language, () => names(typed))[0]).toBe(expected)
  }
})

test('whatever is offered behind a slash does something', () => {
  const others = ['table', 'divider', 'picture', 'gallery', 'link']

  const idle = slashItems('').filter(
    ({ does }) => !isBlockName(does) && !isPart(does) && !others.includes(does),
  )

  expect(idle.map(({ does }) => does)).toEqual([])
})
