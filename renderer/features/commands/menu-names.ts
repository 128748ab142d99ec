import type { Command } from '../../../shared/model/commands'
import type { Phrase } from '../../../shared/words/german'

/** What the menus are called. */
export const menuNames: Readonly<Record<Command['menu'], Phrase>> = {
  file: 'File',
  edit: 'Edit',
  update: 'Update',
  publish: 'Publish',
  view: 'View',
  help: 'Help',
}
