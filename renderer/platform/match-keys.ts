import type { AppLanguage } from '../../shared/words/app-language'
import { say, spokenLanguage } from '../../shared/words/say'

/** What a key press is told by; a `KeyboardEvent` has it all. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly getModifierState?: (key: 'AltGraph') => boolean
}

/** Whether a key press is the accelerator, such as `CmdOrCtrl+Shift+P`. */
export function matchesKeys(press: KeyPress, accelerator: string, mac: boolean): boolean {
  const { key, command, shift, alt } = partsOf(accelerator)
  return (
    (mac ? press.metaKey : press.ctrlKey) === command &&
    (mac ? press.ctrlKey : press.metaKey) === false &&
    (isSign(key) || key === 'Plus' || press.shiftKey === shift) &&
    press.altKey === alt &&
    isKey(press, key) &&
    // AltGr reports itself as Ctrl+Alt, but writes a character.
    press.getModifierState?.('AltGraph') !== true
  )
}

/** An accelerator taken apart. */
interface Accelerator {
  readonly key: string
  readonly command: boolean
  readonly shift: boolean
  readonly alt: boolean
}

// Every key typed is held against the whole table.
const takenApart = new Map<string, Accelerator>()

function partsOf(accelerator: string): Accelerator {
  const known = takenApart.get(accelerator)
  if (known !== undefined) return known
  const parts = accelerator.split('+')
  const apart = {
    key: parts.at(-1) ?? '',
    command: parts.includes('CmdOrCtrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  }
  takenApart.set(accelerator, apart)
  return apart
}

/** The accelerator as it is shown on a button: `⌘⇧P`, or `Ctrl+Shift+P`, or `Strg+⇧+P`. */
export function showKeys(accelerator: string, mac: boolean): string {
  const board = mac ? 'mac' : spokenLanguage()
  const parts = accelerator.split('+').map((part) => shownParts[board][part] ?? part)
  return parts.join(mac ? '' : '+')
}

/** The same of keys of which any will do: `N or Alt+↓`. */
export function showEitherKeys(accelerators: readonly string[], mac: boolean): string {
  const [first = '', ...others] = accelerators.map((keys) => showKeys(keys, mac))
  return others.reduce((keys, other) => say('{keys} or {other}', { keys, other }), first)
}

const arrows = { Up: '↑', Down: '↓' }

/** What stands on the keys: of a Mac everywhere, of others by the language. */
const shownParts: Readonly<Record<'mac' | AppLanguage, Readonly<Record<string, string>>>> = {
  mac: {
    CmdOrCtrl: '⌘',
    Shift: '⇧',
    Alt: '⌥',
    Enter: '↵',
    Backspace: '⌫',
    Delete: '⌦',
    Space: '␣',
    Plus: '+',
    ...arrows,
  },
  en: { CmdOrCtrl: 'Ctrl', Plus: '+', ...arrows },
  de: {
    CmdOrCtrl: 'Strg',
    Shift: '⇧',
    Backspace: 'Rücktaste',
    Delete: 'Entf',
    Space: 'Leertaste',
    Plus: '+',
    ...arrows,
  },
}

function isKey(press: KeyPress, key: string): boolean {
  // On many boards `+` needs Shift, and is `=` without it.
  if (key === 'Plus') return press.key === '+' || press.key === '='
  if (key.length > 1) return press.key === key
  // A digit by its place on the board: Shift+1 is `!`, Alt+3 a `£` on some boards.
  if (/\d/.test(key)) return press.code === `Digit${key}`
  if (isSign(key)) return press.key === key
  // A letter by what it says; where the board writes another script, by its place.
  if (/^[a-z]$/i.test(press.key)) return press.key.toUpperCase() === key
  return press.code === `Key${key}`
}

/** `/` and `,`: on many boards a sign needs Shift, so Shift says nothing about the command. */
function isSign(key: string): boolean {
  return key.length === 1 && !/[A-Z\d]/.test(key)
}
