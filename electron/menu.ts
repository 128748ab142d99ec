import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { commands, type Command, type CommandId } from '../shared/model/commands'
import { say } from '../shared/words/say'
import { appRoles, namedRole, namedRoles, textRoles, windowRoles } from './menu-roles'

/** Does what an item names; it may have been chosen by the keys that stand in it. */
export type RunFromMenu = (command: CommandId, byKey: boolean) => void

/** The native menu, made from the one table of commands and the system's own roles. */
export function buildMenu(run: RunFromMenu): Menu {
  const mac = process.platform === 'darwin'
  return Menu.buildFromTemplate([
    ...(mac ? [{ label: app.name, submenu: namedRoles(appRoles) }] : []),
    {
      label: say('&File'),
      submenu: [...itemsOf('file', run), { type: 'separator' }, namedRole(mac ? 'close' : 'quit')],
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
