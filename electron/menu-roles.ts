import type { MenuItemConstructorOptions } from 'electron'
import type { Phrase } from '../shared/words/german'
import { say } from '../shared/words/say'

/** What the system itself does; it names these in English alone. */
const names = {
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAndMatchStyle: 'Paste as Plain Text',
  selectAll: 'Select All',
  togglefullscreen: 'Full Screen',
  close: 'Close Window',
  quit: 'Quit',
  about: 'About Dateline',
  services: 'Services',
  hide: 'Hide Dateline',
  hideOthers: 'Hide Others',
  unhide: 'Show All',
  minimize: 'Minimise',
  zoom: 'Zoom|window',
  front: 'Bring All to Front',
} as const satisfies Readonly<Record<string, Phrase>>

type Role = keyof typeof names

/** Roles in a menu; null parts them. */
export type Roles = readonly (Role | null)[]

/** What can be done to any text. */
export const textRoles: Roles = [
  ...(['undo', 'redo', null, 'cut', 'copy', 'paste'] as const),
  ...(['pasteAndMatchStyle', 'selectAll'] as const),
]

/** The menu of the app itself, on a Mac. */
export const appRoles: Roles = [
  ...(['about', null, 'services', null, 'hide', 'hideOthers', 'unhide', null] as const),
  'quit',
]

/** The menu of windows, on a Mac. */
export const windowRoles: Roles = ['minimize', 'zoom', null, 'front']

/** Something the system does, by its name in the newsroom’s language. */
export function namedRole(role: Role): MenuItemConstructorOptions {
  return { role, label: say(names[role]) }
}

/** Several of them. */
export function namedRoles(roles: Roles): MenuItemConstructorOptions[] {
  return roles.map((role) => (role === null ? { type: 'separator' } : namedRole(role)))
}
