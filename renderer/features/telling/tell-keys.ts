import { commands, type CommandId } from '../../../shared/model/commands'
import type { ChangeNature } from '../../../shared/model/correction'

const commandOf = {
  minor: 'tell-minor',
  update: 'tell-update',
  correction: 'tell-correction',
  clarification: 'tell-clarification',
} as const satisfies Readonly<Record<ChangeNature, CommandId>>

/** The one key of each nature, from the one table. */
export const tellKeys: Readonly<Record<ChangeNature, string>> = {
  minor: keysOf(commandOf.minor),
  update: keysOf(commandOf.update),
  correction: keysOf(commandOf.correction),
  clarification: keysOf(commandOf.clarification),
}

function keysOf(id: CommandId): string {
  return commands.find((command) => command.id === id)?.keys ?? ''
}
