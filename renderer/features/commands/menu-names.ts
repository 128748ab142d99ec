import type { Command } from '../../../shared/model/commands'

/** What the menus are called. */
export const menuNames: Readonly<Record<Command['menu'], string>> = {
  file: 'File',
  edit: 'Edit',
  update: 'Update',
  publish: 'Publish',
  view: 'View',
  help: 'Help',
}
