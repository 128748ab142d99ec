import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { runCommand } from './run-command.mjs'

/** How this person may install system packages: the words before the command. */
/** @typedef {readonly string[]} WayToInstall */

const tries = 6
const pauseMs = 5000

/**
 * How this person may install system packages without being asked anything.
 * @returns {Promise<WayToInstall | undefined>}
 */
export async function waysToInstall() {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  if (process.getuid?.() === 0) return []
  const sudo = await runCommand('sudo', ['-n', 'true'])
  return sudo.code === 0 ? ['sudo', '-n'] : undefined
}

/**
 * Runs apt-get, never asking, and waiting its turn where another one is at work.
 * @param {WayToInstall} way
 * @param {readonly string[]} args
 */
export async function runApt(way, args) {
  const [command = '', ...rest] = [
    ...way,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    '-o',
    'DPkg::Lock::Timeout=300',
    ...args,
  ]
  let result = await runCommand(command, rest)
  // apt waits for the packages' lock by itself, but not for the lists'.
  for (let count = 1; count < tries && isLocked(result); count += 1) {
    await wait(pauseMs)
    result = await runCommand(command, rest)
  }
  return result
}

/** @param {import('./run-command.mjs').CommandResult} result */
function isLocked({ code, output }) {
  return code !== 0 && output.includes('Could not get lock')
}
