// @vitest-environment happy-dom
import { PASTE_COMMAND } from 'lexical'
import { describe, expect, test } from 'vitest'
import {
  emptyBody,
  lineBreak,
  makeBody,
  makeCode,
  makeHeading,
  makeList,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../../shared/document/make-body'
import { blockText, plainText } from '../../../shared/document/plain-text'
import { toggleStyle } from '../../../renderer/editor/text-style'
import { openText } from './support/open-text'

const hello = makeBody([makeParagraph([makeText('Hello')])])

describe('opening and typing', () => {
  test('opening a text is no change, typing in it is', async () => {
    const text = openText(hello)
    await text.settle()
    const opened = text.heard.changes

    await text.type('!')

    expect(opened).toBe(0)
    expect(text.heard.changes).toBeGreaterThan(0)
    expect(text.published()).toBe('<p>Hello!</p>')
  })

  test('opening a text whose lists stand side by side is no change either', async () => {
    const text = openText(
      makeBody([makeList('bullet', [[makeText('a')]]), makeList('bullet', [[makeText('b')]])]),
    )

    await text.settle()

    expect(text.heard.changes).toBe(0)
  })

  test('undo never goes back beyond the text as it was opened', async () => {
    const text = openText(hello)
    await text.type(' you')

    for (let step = 0; step < 9; step += 1) text.handle.undo()
    await text.settle()

    expect(text.published()).toBe('<p>Hello</p>')
  })

  test('restoring an older text is one step that undo takes back', async () => {
    const text = openText(hello)
    await text.type(' new')

    text.handle.replaceBody(makeBody([makeParagraph([makeText('Old')])]))
    const restored = text.published()
    text.handle.undo()
    await text.settle()

    expect(restored).toBe('<p>Old</p>')
    expect(text.published()).toBe('<p>Hello new</p>')
  })

  test('a text without a word is blank; one with something kept from a newer Dateline is not', () => {
    const kept = { type: 'unknown-block', version: 1, original: { type: 'poll' } } as const

    expect(openText(emptyBody).handle.isBlank()).toBe(true)
    expect(openText(makeBody([makeParagraph([makeText('  ')])])).handle.isBlank()).toBe(true)
    expect(openText(makeBody([kept])).handle.isBlank()).toBe(false)
    expect(openText(hello).handle.isBlank()).toBe(false)
  })

  test('the placeholder shows in an empty text alone', async () => {
    const text = openText(emptyBody)
    const before = text.root.hasAttribute('data-blank')

    await text.type('x')

    expect(before).toBe(true)
    expect(text.root.hasAttribute('data-blank')).toBe(false)
  })
})

describe('Markdown as it is typed', () => {
  test.each([
    ['## Ferries', '<h2>Ferries</h2>'],
    ['### Ferries', '<h3>Ferries</h3>'],
    ['#### Ferries', '<h4>Ferries</h4>'],
    ['# Ferries', '<p># Ferries</p>'],
    ['- one', '<ul dir="auto"><li>one</li></ul>'],
    ['1. one', '<ol dir="auto"><li>one</li></ol>'],
    ['24. Mai', '<p>24. Mai</p>'],
    ['> so', '<blockquote dir="auto"><p>so</p></blockquote>'],
    ['a **b** c', '<p>a <strong>b</strong> c</p>'],
    ['a *b* c', '<p>a <em>b</em> c</p>'],
    ['a ***b*** c', '<p>a <strong><em>b</em></strong> c</p>'],
    ['a ~~b~~ c', '<p>a <s>b</s> c</p>'],
    ['a [b](https://c.example/) d', '<p>a <a href="https://c.example/">b</a> d</p>'],
    ['a [b](c.example/x) d', '<p>a <a href="https://c.example/x">b</a> d</p>'],
    ['a [b](javascript:x) d', '<p>a [b](javascript:x) d</p>'],
    ['a `b` c', '<p>a <code>b</code> c</p>'],
    ['a ==b== c', '<p>a <mark>b</mark> c</p>'],
    ['from ~5 to ~7, 2^10 and 2^11', '<p>from ~5 to ~7, 2^10 and 2^11</p>'],
    ['a == b and c == d', '<p>a == b and c == d</p>'],
  ])('%s', async (typed, published) => {
    const text = openText(emptyBody)

    await text.type(typed)

    expect(text.published()).toBe(published)
  })

  test('a date behind or above a numbered list stays a date; the next number goes on with the list', async () => {
    const list = makeList('number', [[makeText('one')], [makeText('two')]])
    const behind = openText(makeBody([list, makeParagraph([])]))
    const above = openText(makeBody([makeParagraph([]), list]), 'start')
    const next = openText(makeBody([list, makeParagraph([])]))

    await behind.type('24. Mai')
    await above.type('24. Mai')
    await next.type('3. three')

    const [one, two] = ['<li>one</li>', '<li>two</li>']
    expect(behind.published()).toBe(`<ol dir="auto">${one}${two}</ol><p>24. Mai</p>`)
    expect(above.published()).toBe(`<p>24. Mai</p><ol dir="auto">${one}${two}</ol>`)
    expect(next.published()).toBe(`<ol dir="auto">${one}${two}<li>three</li></ol>`)
  })
})

describe('the keys at the edges of a block', () => {
  test('Tab moves the selected lines of code in, Shift+Tab out, and all of them stay', async () => {
    const lines = [makeText('if up:'), lineBreak, lineBreak, makeText('  go'), lineBreak]
    const text = openText(makeBody([makeCode([...lines, makeText('end')])]))
    const code = () => text.handle.read().root.children.map(blockText)

    text.handle.select(1, 14)
    await text.tab()
    const moved = code()
    await text.tab(true)
    await text.tab(true)

    expect(moved).toEqual(['\tif up:\n\n\t  go\n\tend'])
    expect(code()).toEqual(['if up:\n\ngo\nend'])
  })

  test('Enter at the end of a heading or a quote goes on with a paragraph', async () => {
    const heading = openText(makeBody([makeHeading('h2', [makeText('Head')])]))
    const quote = openText(makeBody([makeQuote([makeText('Said')])]))

    for (const text of [heading, quote]) {
      await text.enter()
      await text.type('next')
    }

    expect(heading.published()).toBe('<h2>Head</h2><p>next</p>')
    expect(quote.published()).toBe('<blockquote dir="auto"><p>Said</p></blockquote><p>next</p>')
  })

  test('Enter at the start of the second line of a heading makes that a heading of its own', async () => {
    const lines = [makeText('Head'), lineBreak, makeText('line')]
    const second = openText(makeBody([makeHeading('h2', lines)]), 5)
    const empty = openText(makeBody([makeHeading('h3', [makeText('Head'), lineBreak])]))

    for (const text of [second, empty]) {
      await text.enter()
      await text.type('next ')
    }

    expect(second.published()).toBe('<h2>Head</h2><h2>next line</h2>')
    expect(empty.handle.read().root.children).toEqual([
      makeHeading('h3', [makeText('Head')]),
      makeParagraph([makeText('next ')]),
    ])
  })

  test('Enter in a quote parts it: what was said stays a quote, of the same person', async () => {
    const said = makeQuote([makeText('We go on')], { who: 'Ann' })
    const within = openText(makeBody([said]), 2)
    const above = openText(makeBody([said]), 'start')

    await within.enter()
    await above.enter()

    const quotes = [makeQuote([makeText('We')], { who: 'Ann' })]
    const rest = makeQuote([makeText(' go on')], { who: 'Ann' })
    expect(within.handle.read().root.children).toEqual([...quotes, rest])
    expect(above.handle.read().root.children).toEqual([makeParagraph([]), said])
  })

  test.each(['start', 2] as const)(
    'several paragraphs are pasted into a quote (%s)',
    async (at) => {
      const text = openText(makeBody([makeQuote([makeText('We go on')], { who: 'Ann' })]), at)
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', '<p>One</p><p>Two</p>')
      const event = new ClipboardEvent('paste', { clipboardData, cancelable: true })
      text.editor.dispatchCommand(PASTE_COMMAND, event)
      await text.settle()

      const before = at === 'start' ? '' : 'We'
      const after = at === 'start' ? 'We go on' : ' go on'
      expect(plainText(text.handle.read())).toBe(`${before}One\nAnn\n\nTwo${after}`)
    },
  )

  test('Backspace at the start of a heading or a quote makes it a paragraph, words kept', async () => {
    const heading = openText(makeBody([makeHeading('h2', [makeText('Head', 2)])]), 'start')
    const quote = openText(makeBody([makeQuote([makeText('Said')])]), 'start')

    await heading.backspace()
    await quote.backspace()

    expect(heading.published()).toBe('<p><em>Head</em></p>')
    expect(quote.published()).toBe('<p>Said</p>')
  })

  test('Enter in an empty heading or list item ends it', async () => {
    const text = openText(emptyBody)
    await text.type('- one')
    await text.enter()
    await text.enter()
    await text.type('## ')
    await text.enter()

    await text.type('after')

    expect(text.published()).toBe('<ul dir="auto"><li>one</li></ul><p>after</p>')
  })

  test('Tab nests a list item below the one before it, Shift+Tab brings it back', async () => {
    const text = openText(emptyBody)
    await text.type('- one')
    await text.enter()
    await text.type('two')

    await text.tab()
    const nested = text.published()
    await text.tab(true)

    expect(nested).toBe('<ul dir="auto"><li>one<ul><li>two</li></ul></li></ul>')
    expect(text.published()).toBe('<ul dir="auto"><li>one</li><li>two</li></ul>')
  })

  test('Tab outside a list is left to the window', async () => {
    const text = openText(hello)

    const event = await text.tab()

    expect(event.defaultPrevented).toBe(false)
    expect(text.published()).toBe('<p>Hello</p>')
  })
})

describe('styles by button or key', () => {
  test.each([
    ['bold', '<p><strong>Hello</strong></p>'],
    ['italic', '<p><em>Hello</em></p>'],
    ['strike', '<p><s>Hello</s></p>'],
    ['h2', '<h2>Hello</h2>'],
    ['h4', '<h4>Hello</h4>'],
    ['quote', '<blockquote dir="auto"><p>Hello</p></blockquote>'],
    ['bullet', '<ul dir="auto"><li>Hello</li></ul>'],
    ['number', '<ol dir="auto"><li>Hello</li></ol>'],
  ] as const)('%s goes on and off', async (name, published) => {
    const text = openText(hello)
    await text.selectAll()

    toggleStyle(text.editor, name)
    await text.settle()
    const on = text.published()
    toggleStyle(text.editor, name)
    await text.settle()

    expect(on).toBe(published)
    expect(text.published()).toBe('<p>Hello</p>')
  })

  test('styles chosen with nothing selected are all those of the next letter', async () => {
    const text = openText(hello)

    for (const name of ['bold', 'strike', 'italic', 'strike'] as const) {
      toggleStyle(text.editor, name)
      await text.settle()
    }
    await text.type('!')

    expect(text.published()).toBe('<p>Hello<strong><em>!</em></strong></p>')
  })
})
