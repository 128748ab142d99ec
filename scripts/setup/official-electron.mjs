import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { done, stopped } from './outcome.mjs'
import { cacheFolder, inRepo } from './repo.mjs'
import { lastLines } from './run-command.mjs'

const day = 24 * 60 * 60 * 1000
const pollMs = 250
const silenceMs = 15_000
const unpackMs = 180_000

/** The version of Electron that package.json asks for and that readers of an installer will get. */
export function officialVersion() {
  const manifest = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(inRepo('node_modules', 'electron', 'package.json'), 'utf8'))
  )
  return manifest.version
}

/** The unpacked official Electron, if this clone has it. */
export function officialElectron() {
  const dist = inRepo('node_modules', 'electron', 'dist')
  const pathFile = inRepo('node_modules', 'electron', 'path.txt')
  const versionFile = join(dist, 'version')
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== officialVersion())
    return undefined
  return existsSync(join(dist, readFileSync(pathFile, 'utf8'))) ? dist : undefined
}

/** Whether a download failed so lately that trying again would only make every start slow. */
export function failedLately(now = Date.now()) {
  const stat = statSync(failureFile(), { throwIfNoEntry: false })
  return stat !== undefined && now - stat.mtimeMs < day
}

/**
 * Lets the electron package fetch its binary, and remembers for a day if it cannot.
 * @returns {Promise<import('./outcome.mjs').Outcome<undefined>>}
 */
export async function fetchOfficialElectron() {
  mkdirSync(cacheFolder(), { recursive: true })
  const temporary = mkdtempSync(join(cacheFolder(), 'fetch-'))
  try {
    const { code, output } = await runFetch(temporary)
    if (code === 0 && officialElectron() !== undefined) return done(undefined)
    writeFileSync(failureFile(), lastLines(output))
    return stopped(lastLines(output, 3))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function failureFile() {
  return join(cacheFolder(), `electron-${officialVersion()}-unreachable`)
}

/**
 * A slow network may take its time; a silent one is given up on.
 * @param {string} temporary
 */
async function runFetch(temporary) {
  const child = spawn(process.execPath, [inRepo('node_modules', 'electron', 'install.js')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  let ended = false
  const end = new Promise((resolve) => {
    child.once('close', resolve)
    child.once('error', resolve)
  }).then(() => (ended = true))
  let [size, since] = [-1, Date.now()]
  while (!ended) {
    await Promise.race([end, wait(pollMs)])
    const sizeNow = sizeOf(temporary)
    if (sizeNow !== size) [size, since] = [sizeNow, Date.now()]
    const unpacking = existsSync(inRepo('node_modules', 'electron', 'dist'))
    if (!ended && Date.now() - since > (unpacking ? unpackMs : silenceMs)) {
      child.kill('SIGKILL')
      output += 'nothing arrived'
    }
  }
  return { code: child.exitCode ?? 1, output }
}

/**
 * @param {string} folder
 * @returns {number}
 */
function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sum + sizeOf(path)
    return sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0)
  }, 0)
}
