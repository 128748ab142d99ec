import { describe, expect, test } from 'vitest'
import { plainParagraphs } from '../../../renderer/editor/insert-plain'
import { shortcutOf } from '../../../renderer/editor/extensions/shortcuts'
import { linkAddress } from '../../../renderer/editor/link-address'
import { placeToolbar } from '../../../renderer/editor/toolbar-place'

describe('what she means by an address', () => {
  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['  http://example.org  ', 'http://example.org'],
    ['example.org', 'https://example.org'],
    ['www.example.org/live', 'https://www.example.org/live'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['müller.example', 'https://müller.example'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('%s', (typed, address) => {
    expect(linkAddress(typed)).toBe(address)
  })

  test.each([
    '',
    'example',
    'two words.org',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org',
    '/about',
    'vbscript:x.y',
    'end.Next sentence',
  ])('%j never becomes a link', (typed) => {
    expect(linkAddress(typed)).toBeNull()
  })
})

describe('plain text that is pasted', () => {
  test('blank lines part paragraphs, single line ends stay line ends', () => {
    expect(plainParagraphs('a\nb\r\n \r\n\nc\n')).toEqual([['a', 'b'], ['c']])
  })

  test('without blank lines each line is a paragraph', () => {
    expect(plainParagraphs('a\rb\nc')).toEqual([['a'], ['b'], ['c']])
  })

  test('one line is one line, its tabs spaces', () => {
    expect(plainParagraphs('a\tb')).toEqual([['a b']])
  })
})

describe('keys in the text', () => {
  const key = (over: Partial<KeyboardEvent>, altGraph = false) => ({
    key: '',
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...over,
    getModifierState: (name: string) => altGraph && name === 'AltGraph',
  })

  test.each([
    ['bold', { ctrlKey: true, key: 'b', code: 'KeyB' }],
    ['italic', { metaKey: true, key: 'i', code: 'KeyI' }],
    ['link', { ctrlKey: true, key: 'K', code: 'KeyK' }],
    ['strike', { ctrlKey: true, shiftKey: true, key: 'X', code: 'KeyX' }],
    ['h2', { ctrlKey: true, altKey: true, key: '²', code: 'Digit2' }],
    ['paragraph', { ctrlKey: true, altKey: true, key: '0', code: 'Digit0' }],
    ['number', { ctrlKey: true, shiftKey: true, key: '/', code: 'Digit7' }],
    ['quote', { ctrlKey: true, shiftKey: true, key: ')', code: 'Digit9' }],
    ['toolbar', { altKey: true, key: 'F10', code: 'F10' }],
  ] as const)('%s', (shortcut, press) => {
    expect(shortcutOf(key(press))).toBe(shortcut)
  })

  test('AltGr writes its character, though it reports itself as Ctrl and Alt', () => {
    const press = key({ ctrlKey: true, altKey: true, key: '²', code: 'Digit2' }, true)

    expect(shortcutOf(press)).toBeNull()
  })

  test('a letter alone is a letter', () => {
    expect(shortcutOf(key({ key: 'b', code: 'KeyB' }))).toBeNull()
  })
})

describe('where the toolbar stands', () => {
  const view = { width: 900, height: 600 }
  const bar = { width: 300, height: 40 }

  test('centred above the words', () => {
    const words = { left: 400, top: 300, width: 100, height: 20 }

    expect(placeToolbar(words, bar, view)).toEqual({ left: 300, top: 252 })
  })

  test('below them at the top of the window', () => {
    const words = { left: 400, top: 30, width: 100, height: 20 }

    expect(placeToolbar(words, bar, view)).toEqual({ left: 300, top: 58 })
  })

  test.each([
    { left: -50, top: 300, width: 10, height: 20 },
    { left: 890, top: 300, width: 40, height: 20 },
    { left: 400, top: -900, width: 10, height: 2_000 },
    { left: 400, top: 5_000, width: 10, height: 20 },
  ])('never outside the window: %o', (words) => {
    const { left, top } = placeToolbar(words, bar, view)

    expect(left).toBeGreaterThanOrEqual(8)
    expect(left + bar.width).toBeLessThanOrEqual(view.width - 8)
    expect(top).toBeGreaterThanOrEqual(8)
    expect(top + bar.height).toBeLessThanOrEqual(view.height - 8)
  })
})
