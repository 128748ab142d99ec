import { dirname } from 'node:path'
import { runCommand } from './run-command.mjs'

// Looked up by Electron while it runs, so the loader's own list does not name it.
const openedLater = ['libgtk-3.so.0']

/**
 * The libraries a program asks for and this machine does not have.
 * @param {string} lddOutput
 */
export function absentLibraries(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
  return [...new Set(names)].sort()
}

/**
 * The libraries that are known to this machine's loader.
 * @param {string} ldconfigOutput
 */
export function knownLibraries(ldconfigOutput) {
  return new Set([...ldconfigOutput.matchAll(/^\s+(\S+) \(/gm)].map((match) => match[1] ?? ''))
}

/**
 * Asks the machine which libraries Electron would miss.
 * @param {string} executable
 */
export async function findAbsentLibraries(executable) {
  // The Electron folder brings libraries of its own, found through the program's run path.
  const options = { cwd: dirname(executable) }
  const ldd = await runCommand('ldd', [executable], options)
  if (ldd.code !== 0) return []
  const absent = absentLibraries(ldd.output)
  const ldconfig = await runCommand('/sbin/ldconfig', ['-p'])
  const known = knownLibraries(ldconfig.output)
  if (ldconfig.code !== 0 || known.size === 0) return absent
  const missedLater = openedLater.filter((name) => !known.has(name) && !absent.includes(name))
  return [...absent, ...missedLater]
}
