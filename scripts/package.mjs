import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collectLicences } from './package/collect-licences.mjs'
import { prepareBuild } from './setup/prepare.mjs'
import { endOnSignals } from './setup/end-on-signals.mjs'
import { done, stopped } from './setup/outcome.mjs'
import { inRepo, repo } from './setup/repo.mjs'
import { runCommand } from './setup/run-command.mjs'
import { tellStep } from './setup/say.mjs'

// `npm run package`: Dateline as a folder that starts on this machine without Node or npm.

endOnSignals()
process.exitCode = await makePackage()

async function makePackage() {
  const prepared = await prepareBuild(process.stdout)
  const packed = prepared.ok ? await pack(prepared.value) : prepared
  if (!packed.ok) {
    process.stderr.write(`\n${packed.problem}\n`)
    return 1
  }
  process.stdout.write(`The packaged app lies in ${inRepo('dist')}.\n`)
  return 0
}

/** @param {import('./setup/electron-runtime.mjs').ElectronRuntime} electron */
async function pack(electron) {
  writeFileSync(inRepo('out', 'third-party-licences.txt'), collectLicences(repo))
  const temporary = mkdtempSync(join(tmpdir(), 'dateline-package-'))
  try {
    const config = writeConfig(electron, temporary)
    return await tellStep(process.stdout, 'Packaging', () => runBuilder(config))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** @param {string} config */
async function runBuilder(config) {
  const builder = inRepo('node_modules', 'electron-builder', 'cli.js')
  const args = [builder, '--dir', '--config', config]
  const { code, output } = await runCommand(process.execPath, args)
  return code === 0 ? done(undefined) : stopped(`electron-builder failed:\n\n${output}`)
}

/**
 * electron-builder.yml with what is true of this machine only.
 * @param {import('./setup/electron-runtime.mjs').ElectronRuntime} electron
 * @param {string} temporary
 */
function writeConfig({ kind, dist, version }, temporary) {
  const file = join(temporary, 'electron-builder.yml')
  const text = readFileSync(inRepo('electron-builder.yml'), 'utf8')
  if (kind === 'official') {
    writeFileSync(file, `${text}${electronLines(dist, version)}`)
    return file
  }
  process.stdout.write(
    'This package is for trying out, not for giving away: its Electron is old.\n',
  )
  const clean = join(temporary, 'electron')
  const defaultApp = join(dist, 'resources', 'app')
  cpSync(dist, clean, { recursive: true, filter: (from) => from !== defaultApp })
  writeFileSync(file, `${withoutNewerFuse(text)}${electronLines(clean, version)}`)
  return file
}

/**
 * @param {string} dist
 * @param {string} version
 */
function electronLines(dist, version) {
  return `electronDist: ${JSON.stringify(dist)}\nelectronVersion: ${JSON.stringify(version)}\n`
}

/**
 * The stand-in is older than the last of our fuses, and naming a fuse it lacks is an error.
 * @param {string} text
 */
function withoutNewerFuse(text) {
  return text.replace(/^\s*grantFileProtocolExtraPrivileges:.*\n/m, '')
}
