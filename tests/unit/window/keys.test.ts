import { describe, expect, test } from 'vitest'
import {
  matchesKeys,
  showKeys,
  type KeyPress,
  showEitherKeys,
} from '../../../renderer/platform/match-keys'
import { commands } from '../../../shared/model/commands'
import { speakingIn } from '../../../shared/words/say'

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})
const ctrl = { ctrlKey: true }

const keyed = commands.flatMap(({ id, keys }) => (keys === undefined ? [] : [{ id, keys }]))

describe('the one table of keys', () => {
  test.each([false, true])('no press runs two commands (on a Mac: %s)', (mac) => {
    for (const { keys } of keyed) {
      const pressed = pressOf(keys, mac)

      expect(keyed.filter((other) => matchesKeys(pressed, other.keys, mac))).toHaveLength(1)
    }
  })

  test('no command takes a key that writing needs', () => {
    const writing = [
      'CmdOrCtrl+B',
      'CmdOrCtrl+I',
      'CmdOrCtrl+Z',
      'CmdOrCtrl+A',
      'CmdOrCtrl+Shift+X',
    ]
    const lists = ['CmdOrCtrl+Shift+7', 'CmdOrCtrl+Shift+8', 'CmdOrCtrl+Shift+9']
    const plain = [press('n', 'KeyN'), press('/', 'Slash'), press('Enter', 'Enter')]

    for (const pressed of [...plain, ...[...writing, ...lists].map((keys) => pressOf(keys, false))])
      expect(keyed.find(({ keys }) => matchesKeys(pressed, keys, false))).toBeUndefined()
  })

  test('no command takes a character that is written with AltGr', () => {
    for (const { keys } of keyed) {
      const pressed = { ...pressOf(keys, false), getModifierState: () => true }

      expect(matchesKeys(pressed, keys, false)).toBe(false)
    }
  })

  test('every command is shown by its keys, for the machine she sits at', () => {
    expect(showKeys('CmdOrCtrl+Shift+Backspace', false)).toBe('Ctrl+Shift+Backspace')
    expect(showKeys('CmdOrCtrl+Shift+Backspace', true)).toBe('⌘⇧⌫')
    for (const { keys } of keyed) expect(showKeys(keys, true)).not.toContain('CmdOrCtrl')
  })
})

describe('a press on another board', () => {
  test('a letter is what the board writes: on Dvorak, bold is not a new article', () => {
    const bold = press('b', 'KeyN', ctrl)

    expect(matchesKeys(bold, 'CmdOrCtrl+N', false)).toBe(false)
    expect(matchesKeys(press('n', 'KeyL', ctrl), 'CmdOrCtrl+N', false)).toBe(true)
  })

  test('on a board of another script a letter is known by its place', () => {
    expect(matchesKeys(press('т', 'KeyN', ctrl), 'CmdOrCtrl+N', false)).toBe(true)
    expect(matchesKeys(press('ת', 'KeyP', { ...ctrl, shiftKey: true }), 'CmdOrCtrl+P', false)).toBe(
      false,
    )
  })

  test('a sign that needs Shift is the sign all the same', () => {
    const slash = press('/', 'Digit7', { ...ctrl, shiftKey: true })

    expect(matchesKeys(slash, 'CmdOrCtrl+/', false)).toBe(true)
  })

  test('a digit is known by its place, whatever Shift makes of it', () => {
    const exclamation = press('!', 'Digit1', { ...ctrl, shiftKey: true })

    expect(matchesKeys(exclamation, 'CmdOrCtrl+Shift+1', false)).toBe(true)
    expect(matchesKeys(press('&', 'Digit1', ctrl), 'CmdOrCtrl+1', false)).toBe(true)
  })

  test('a key held with one more or one less is another key', () => {
    const enter = press('Enter', 'Enter', ctrl)

    expect(matchesKeys(enter, 'CmdOrCtrl+Enter', false)).toBe(true)
    expect(matchesKeys({ ...enter, altKey: true }, 'CmdOrCtrl+Enter', false)).toBe(false)
    expect(matchesKeys({ ...enter, shiftKey: true }, 'CmdOrCtrl+Enter', false)).toBe(false)
    expect(matchesKeys({ ...enter, metaKey: true }, 'CmdOrCtrl+Enter', false)).toBe(false)
    expect(matchesKeys(enter, 'CmdOrCtrl+Enter', true)).toBe(false)
  })
})

/** The press of an accelerator on a board as it is sold in the United States. */
function pressOf(accelerator: string, mac: boolean): KeyPress {
  const parts = accelerator.split('+')
  const last = parts.at(-1) ?? ''
  const key = last === 'Plus' ? '+' : last
  const code = /^[A-Z]$/.test(key) ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : key
  return press(key.length === 1 ? key.toLowerCase() : key, code, {
    ctrlKey: parts.includes('CmdOrCtrl') && !mac,
    metaKey: parts.includes('CmdOrCtrl') && mac,
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  })
}

test('keys are shown as they stand on the board: a German one has no Ctrl', () => {
  const shown = (language: 'en' | 'de', mac: boolean) =>
    speakingIn(language, () => showKeys('CmdOrCtrl+Shift+P', mac))

  expect(shown('en', false)).toBe('Ctrl+Shift+P')
  expect(shown('de', false)).toBe('Strg+⇧+P')
  expect([shown('en', true), shown('de', true)]).toEqual(['⌘⇧P', '⌘⇧P'])
})

test.each([
  ['en', 'N or Alt+↓'],
  ['de', 'N oder Alt+↓'],
] as const)('keys of which any will do are told in %s: %s', (language, told) => {
  expect(speakingIn(language, () => showEitherKeys(['N', 'Alt+Down'], false))).toBe(told)
})
