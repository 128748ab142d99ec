import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { done, stopped } from './outcome.mjs'
import { inRepo } from './repo.mjs'
import { firstLines, runNpm } from './run-command.mjs'
import { tellStep } from './say.mjs'

/** @typedef {{ readonly version?: string, readonly optional?: boolean, readonly link?: boolean }} LockEntry */
/** @typedef {{ readonly packages?: Readonly<Record<string, LockEntry>> }} Lock */
/** @typedef {{ kind: 'ready' } | { kind: 'adopt' } | { kind: 'install', why: string }} InstallDecision */

/**
 * Whether the packages on disk are the ones the lock file names.
 * @param {{ wanted: string, stamp: string | undefined, lock: Lock, installed: Lock | undefined }} facts
 * @returns {InstallDecision} 'adopt': somebody ran npm by hand and it fits; only the stamp is missing
 */
export function decideInstall({ wanted, stamp, lock, installed }) {
  if (installed === undefined) return { kind: 'install', why: 'there are none yet' }
  if (stamp === wanted) return { kind: 'ready' }
  if (fits(lock, installed)) return { kind: 'adopt' }
  return { kind: 'install', why: 'package-lock.json changed' }
}

/**
 * @param {Lock} lock
 * @param {Lock} installed
 */
function fits(lock, installed) {
  return Object.entries(lock.packages ?? {}).every(([path, entry]) => {
    if (path === '' || entry.link === true) return true
    const found = installed.packages?.[path]
    // What npm leaves out on this machine are the other platforms' binaries.
    return found === undefined ? entry.optional === true : found.version === entry.version
  })
}

/** Whether `installPackages` would have something to do. */
export function packagesAreReady() {
  return decideInstall(readFacts()).kind === 'ready'
}

/**
 * Installs the packages the lock file names, only when they are not the ones on disk.
 * @param {import('./say.mjs').Out} out
 * @returns {Promise<import('./outcome.mjs').Outcome<undefined>>}
 */
export async function installPackages(out) {
  const facts = readFacts()
  const decision = decideInstall(facts)
  if (decision.kind === 'ready') return done(undefined)
  if (decision.kind === 'install') {
    const outcome = await tellStep(out, `Installing packages, because ${decision.why}`, runInstall)
    if (!outcome.ok) return outcome
  }
  writeFileSync(stampFile(), facts.wanted)
  return done(undefined)
}

async function runInstall() {
  const { code, output } = await runNpm([
    'ci',
    '--include=dev', // also where NODE_ENV says production
    '--ignore-scripts', // nothing we use needs one, and newer npm asks for each to be approved
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  if (code === 0) return done(undefined)
  return stopped(
    `npm could not install the packages:\n\n${firstLines(output)}\n\n` +
      'If the network is the reason, npm ping shows it. Then run the same command again.',
  )
}

function stampFile() {
  return inRepo('node_modules', '.dateline-packages')
}

function readFacts() {
  const lockText = readFileSync(inRepo('package-lock.json'), 'utf8')
  const installedText = readIfThere(inRepo('node_modules', '.package-lock.json'))
  return {
    // The platform counts too: a clone shared with a container has the wrong binaries for one of them.
    wanted: `${hashOf(lockText)} ${process.platform} ${process.arch}`,
    stamp: readIfThere(stampFile()),
    lock: /** @type {Lock} */ (JSON.parse(lockText)),
    installed:
      installedText === undefined ? undefined : /** @type {Lock} */ (JSON.parse(installedText)),
  }
}

/** @param {string} text */
function hashOf(text) {
  return createHash('sha256').update(text).digest('hex')
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
