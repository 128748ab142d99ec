import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { isDebianLike, namesOnThisRelease, packagesFor, parseRelease } from './debian-packages.mjs'
import { runApt, waysToInstall } from './apt.mjs'
import { hasVirtualDisplay } from './display.mjs'
import { done, stopped } from './outcome.mjs'
import { lastLines, runCommand } from './run-command.mjs'
import { tellStep } from './say.mjs'
import { findAbsentLibraries } from './shared-libraries.mjs'

/** @typedef {{ readonly libraries: readonly string[], readonly packages: readonly string[] }} SystemNeeds */

/**
 * Gives Electron the system libraries it lacks, where this person may install them; otherwise says
 * exactly what to type.
 * @param {{ executable: string, needsVirtualDisplay: boolean, out: import('./say.mjs').Out }} task
 * @returns {Promise<import('./outcome.mjs').Outcome<undefined>>}
 */
export async function completeSystem(task) {
  if (process.platform !== 'linux') return done(undefined)
  const needs = await findNeeds(task)
  if (isNothing(needs)) return done(undefined)
  const release = readRelease()
  if (!isDebianLike(release)) return stopped(sayForOthers(needs))
  const way = await waysToInstall()
  if (way === undefined) return stopped(sayCommand(await resolveNames(needs, release)))
  const installed = await tellStep(
    task.out,
    `Installing system packages that Electron needs (${describe(needs)})`,
    () => install(way, needs, release),
  )
  if (!installed.ok) return installed
  const left = await findNeeds(task)
  if (isNothing(left)) return done(undefined)
  return stopped(`After installing, this is still missing: ${describe(left)}.`)
}

/**
 * @param {{ executable: string, needsVirtualDisplay: boolean }} task
 * @returns {Promise<SystemNeeds>}
 */
async function findNeeds({ executable, needsVirtualDisplay }) {
  const { packages, unknown } = packagesFor(await findAbsentLibraries(executable))
  const display = needsVirtualDisplay && !hasVirtualDisplay() ? ['xvfb', 'xauth'] : []
  // Without a single font Chromium draws boxes, also where a page brings its own.
  const fonts = hasFont() ? [] : ['fonts-liberation']
  return { libraries: unknown, packages: [...packages, ...display, ...fonts] }
}

/** @param {SystemNeeds} needs */
function isNothing(needs) {
  return needs.libraries.length === 0 && needs.packages.length === 0
}

/** @param {SystemNeeds} needs */
function describe({ packages, libraries }) {
  const all = [...packages, ...libraries]
  return all.length <= 4
    ? all.join(', ')
    : `${all.slice(0, 3).join(', ')} and ${all.length - 3} more`
}

/**
 * @param {import('./apt.mjs').WayToInstall} way
 * @param {SystemNeeds} needs
 * @param {Readonly<Record<string, string>>} release
 */
async function install(way, needs, release) {
  // Old lists still install most things; what they cannot, the next step reports.
  await runApt(way, ['update'])
  const names = await resolveNames(needs, release)
  const { code, output } = await runApt(way, ['install', '-y', '--no-install-recommends', ...names])
  if (code === 0) return done(undefined)
  return stopped(
    `apt-get could not install the packages Electron needs:\n\n${lastLines(output)}\n\n` +
      sayCommand(names),
  )
}

/**
 * @param {SystemNeeds} needs
 * @param {Readonly<Record<string, string>>} release
 */
async function resolveNames({ packages }, release) {
  const { code, output } = await runCommand('apt-cache', ['pkgnames'])
  const known = new Set(code === 0 ? output.split('\n') : [])
  return namesOnThisRelease(packages, { known, release })
}

/** @param {readonly string[]} names */
function sayCommand(names) {
  return (
    'Electron needs system packages that are not installed. Type this, then run the same command ' +
    `again:\n\n  sudo apt-get update && sudo apt-get install -y ${names.join(' ')}\n`
  )
}

/** @param {SystemNeeds} needs */
function sayForOthers({ packages, libraries }) {
  return (
    'Electron needs system libraries that are not installed. With your package manager, install ' +
    `what Debian calls ${[...packages, ...libraries].join(', ')}, then run the same command again.`
  )
}

function readRelease() {
  return existsSync('/etc/os-release') ? parseRelease(readFileSync('/etc/os-release', 'utf8')) : {}
}

function hasFont() {
  const home = homedir()
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts']
  return [...folders, join(home, '.fonts'), join(home, '.local/share/fonts')].some(holdsFont)
}

/**
 * @param {string} folder
 * @returns {boolean}
 */
function holdsFont(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false
  return readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? holdsFont(join(folder, entry.name))
      : /\.(ttf|otf|ttc)$/i.test(entry.name),
  )
}
