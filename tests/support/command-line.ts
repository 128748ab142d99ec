import { execFile } from 'node:child_process'

/** How a call of the command line ended, and what it said. */
export interface CommandOutcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Calls `dateline` in a data folder, while the window may be open on it. */
export function runDateline(data: string, ...words: readonly string[]): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    const args = ['out/cli/cli.cjs', ...words, '--data', data]
    const child = execFile(process.execPath, args, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr })
    })
  })
}

/** Imports a file by the command line; answers with the article's id. */
export async function importByCommand(
  data: string,
  file: string,
  ...options: readonly string[]
): Promise<string> {
  const { code, stdout, stderr } = await runDateline(data, 'import', file, '--json', ...options)
  if (code !== 0) throw new Error(stderr)
  const { id } = JSON.parse(stdout) as { id: string }
  return id
}

/** The article as plain text again, as the command line gives it. */
export async function exportByCommand(data: string, id: string): Promise<string> {
  const { code, stdout, stderr } = await runDateline(data, 'export', id, '--as', 'live-text')
  if (code !== 0) throw new Error(stderr)
  return stdout
}
