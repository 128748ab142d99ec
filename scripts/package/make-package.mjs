import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { done, stopped } from '../setup/outcome.mjs'
import { inRepo, repo } from '../setup/repo.mjs'
import { runCommand } from '../setup/run-command.mjs'
import { tellStep } from '../setup/say.mjs'
import { collectLicences } from './collect-licences.mjs'

/**
 * Makes a folder of the built app that starts on this machine without Node or npm.
 * @param {import('../setup/electron-runtime.mjs').ElectronRuntime} electron
 * @param {{ readonly output: string, readonly out: import('../setup/say.mjs').Out }} to the folder it is laid into
 * @returns {Promise<import('../setup/outcome.mjs').Outcome<undefined>>}
 */
export async function makePackage(electron, { output, out }) {
  writeFileSync(inRepo('out', 'third-party-licences.txt'), collectLicences(repo))
  const temporary = mkdtempSync(join(tmpdir(), 'dateline-package-'))
  try {
    if (electron.kind !== 'official')
      out.write('This package is for trying out, not for giving away: its Electron is old.\n')
    const config = writeConfig(electron, { temporary, output })
    return await tellStep(out, 'Packaging', () => runBuilder(config))
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
 * @param {import('../setup/electron-runtime.mjs').ElectronRuntime} electron
 * @param {{ readonly temporary: string, readonly output: string }} folders
 */
function writeConfig({ kind, dist, version }, { temporary, output }) {
  const file = join(temporary, 'electron-builder.yml')
  const text = readFileSync(inRepo('electron-builder.yml'), 'utf8').replace(
    /^ {2}output: .*$/m,
    `  output: ${JSON.stringify(output)}`,
  )
  if (kind === 'official') {
    writeFileSync(file, `${text}${electronLines(dist, version)}`)
    return file
  }
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
