import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { ArticleId } from '../shared/ids'
import type { ArticleSummary } from '../shared/model/coverage'
import { commands, type Command, type CommandId } from '../shared/model/commands'
import { say } from '../shared/words/say'
import { appRoles, namedRole, namedRoles, textRoles, windowRoles } from './menu-roles'

/** Does what an item names; it may have been chosen by the keys that stand in it. */
export type RunFromMenu = (command: CommandId, byKey: boolean) => void

/** What the native menu is made of beside the table of commands. */
export interface MenuParts {
  readonly run: RunFromMenu
  /** Articles opened last, the newest first. */
  readonly recent: readonly Pick<ArticleSummary, 'id' | 'title'>[]
  readonly open: (article: ArticleId) => void
}

/** The native menu, made from the one table of commands and the system's own roles. */
export function buildMenu(parts: MenuParts): Menu {
  const { run } = parts
  const mac = process.platform === 'darwin'
  return Menu.buildFromTemplate([
    ...(mac ? [{ label: app.name, submenu: namedRoles(appRoles) }] : []),
    {
      label: say('&File'),
      submenu: [
        ...withRecent(itemsOf('file', run), parts),
        { type: 'separator' },
        namedRole(mac ? 'close' : 'quit'),
      ],
    },
    {
      label: say('&Edit'),
      submenu: [...namedRoles(textRoles), { type: 'separator' }, ...itemsOf('edit', run)],
    },
    { label: say('&Update'), submenu: itemsOf('update', run) },
    { label: say('&Publish'), submenu: itemsOf('publish', run) },
    {
      label: say('&View'),
      submenu: [...itemsOf('view', run), { type: 'separator' }, namedRole('togglefullscreen')],
    },
    ...(mac ? [{ label: say('Window'), submenu: namedRoles(windowRoles) }] : []),
    { label: say('&Help'), submenu: itemsOf('help', run) },
  ])
}

/** Greys what can do nothing now, and nothing else: the menu itself stays. */
export function greyOut(menu: Menu | null, idle: readonly CommandId[]): void {
  for (const { id } of commands) {
    const item = menu?.getMenuItemById(id)
    if (item === null || item === undefined) continue
    item.enabled = !idle.includes(id)
  }
}

/** Below what begins an article, above what brings one in. */
function withRecent(
  items: readonly MenuItemConstructorOptions[],
  parts: MenuParts,
): readonly MenuItemConstructorOptions[] {
  const end = items.findIndex(({ type }) => type === 'separator') + 1
  return [...items.slice(0, end), openRecent(parts), ...items.slice(end)]
}

function openRecent({ recent, open }: MenuParts): MenuItemConstructorOptions {
  return {
    id: 'open-recent',
    label: say('Open Recent'),
    enabled: recent.length > 0,
    submenu: recent.map(({ id, title }) => ({
      // An ampersand would underline the letter behind it.
      label: shortened(title).replaceAll('&', '&&'),
      click: () => {
        open(id)
      },
    })),
  }
}

/** A menu is no wider than this many letters. */
const widest = 60

function shortened(title: string): string {
  const letters = [...title]
  return letters.length > widest
    ? `${letters
        .slice(0, widest - 1)
        .join('')
        .trimEnd()}…`
    : title
}

/** One command in a menu at the pointer; it stands there without its keys, which need no menu. */
export function commandItem(
  id: CommandId,
  run: (command: CommandId) => void,
): MenuItemConstructorOptions {
  const label = commands.find((command) => command.id === id)?.label
  return {
    label: label === undefined ? id : say(label),
    click: () => {
      run(id)
    },
  }
}

/** A menu at the pointer, in the sections of the table it is made from. */
export function commandItems(
  ids: readonly CommandId[],
  run: (command: CommandId) => void,
): MenuItemConstructorOptions[] {
  const sectionOf = (id: CommandId | undefined) => {
    const found = commands.find((command) => command.id === id)
    return found === undefined ? '' : `${found.menu} ${String(found.group)}`
  }
  return ids.flatMap((id, index) => {
    const begins = index > 0 && sectionOf(id) !== sectionOf(ids[index - 1])
    const item = commandItem(id, run)
    return begins ? [{ type: 'separator' as const }, item] : [item]
  })
}

function itemsOf(menu: Command['menu'], run: RunFromMenu): MenuItemConstructorOptions[] {
  const items: MenuItemConstructorOptions[] = []
  let group: number | undefined
  for (const command of commands) {
    if (command.menu !== menu) continue
    if (group !== undefined && command.group !== group) items.push({ type: 'separator' })
    group = command.group
    items.push({
      id: command.id,
      label: say(command.label),
      ...(command.keys === undefined ? {} : { accelerator: command.keys }),
      // The window listens for the keys itself (so a key means the same under test and on every
      // desktop); the menu shows them. macOS has no such choice: there the menu takes them first.
      registerAccelerator: false,
      click: (_item, _window, event) => {
        run(command.id, event.triggeredByAccelerator === true)
      },
    })
  }
  return items
}
