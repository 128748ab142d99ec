import { homedir } from 'node:os'
import { join } from 'node:path'

/** What the folder depends on; given by tests, else this machine's. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Where the newsroom's data lies by default: the app's own folder, found without Electron. */
export function defaultDataFolder(machine: Machine = thisMachine()): string {
  return join(appDataFolder(machine), 'Dateline')
}

function appDataFolder({ platform, home, env }: Machine): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming')
  // An empty variable counts as unset, by the XDG base directory rules and in Chromium alike.
  return env['XDG_CONFIG_HOME'] || join(home, '.config')
}

function thisMachine(): Machine {
  return { platform: process.platform, home: homedir(), env: process.env }
}
