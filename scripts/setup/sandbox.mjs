import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { waysToInstall } from './apt.mjs'
import { done, stopped } from './outcome.mjs'
import { runCommand } from './run-command.mjs'

/**
 * How Electron can shut its pages in on this machine.
 * @param {{ isRoot: boolean, mayMakeNamespaces: boolean, helperIsReady: boolean }} facts
 * @returns {'off' | 'on' | 'needs-helper'} 'off' only for root, for whom Chromium has no sandbox
 */
export function decideSandbox({ isRoot, mayMakeNamespaces, helperIsReady }) {
  if (isRoot) return 'off'
  return mayMakeNamespaces || helperIsReady ? 'on' : 'needs-helper'
}

/**
 * The arguments Electron needs for its sandbox; where a helper must be made root's own, does that
 * if this person may, or says what to type.
 * @param {string} executable
 * @returns {Promise<import('./outcome.mjs').Outcome<readonly string[]>>}
 */
export async function prepareSandbox(executable) {
  if (process.platform !== 'linux') return done([])
  const helper = join(dirname(executable), 'chrome-sandbox')
  const state = decideSandbox({
    isRoot: process.getuid?.() === 0,
    mayMakeNamespaces: await mayMakeNamespaces(),
    helperIsReady: isReady(helper),
  })
  if (state === 'off') return done(['--no-sandbox'])
  if (state === 'on') return done([])
  const way = await waysToInstall()
  for (const args of way === undefined ? [] : commandsFor(helper)) {
    const [command = '', ...rest] = [...(way ?? []), ...args]
    await runCommand(command, rest)
  }
  if (isReady(helper)) return done([])
  const commands = commandsFor(helper).map((args) => `  sudo ${args.join(' ')}`)
  return stopped(
    'This system lets Electron build its sandbox only with a helper that belongs to root. Type ' +
      `this, then run the same command again:\n\n${commands.join('\n')}\n`,
  )
}

/** @param {string} helper */
function commandsFor(helper) {
  return [
    ['chown', 'root:root', helper],
    ['chmod', '4755', helper],
  ]
}

/** @param {string} helper */
function isReady(helper) {
  const stat = statSync(helper, { throwIfNoEntry: false })
  return stat !== undefined && stat.uid === 0 && (stat.mode & 0o4111) === 0o4111
}

async function mayMakeNamespaces() {
  const { code } = await runCommand('unshare', ['--user', '--map-root-user', 'true'])
  return code === 0
}
