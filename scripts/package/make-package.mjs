import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { done, stopped } from '../setup/outcome.mjs'
import { inRepo, repo } from '../setup/repo.mjs'
import { runCommand } from '../setup/run-command.mjs'
import { tellStep } from '../setup/say.mjs'
import { collectLicences } from './collect-licences.mjs'
import { isOldElectron, packageConfig } from './package-config.mjs'

/**
 * Makes a folder of the built app that starts on this machine without Node or npm.
 * @param {import('../setup/electron-runtime.mjs').ElectronRuntime} electron
 * @param {{ readonly output: string, readonly out: import('../setup/say.mjs').Out }} to the folder it is laid into
 * @returns {Promise<import('../setup/outcome.mjs').Outcome<undefined>>}
 */
export async function makePackage({ dist, version }, { output, out }) {
  writeFileSync(inRepo('out', 'third-party-licences.txt'), collectLicences(repo))
  const temporary = mkdtempSync(join(tmpdir(), 'dateline-package-'))
  try {
    if (isOldElectron(version))
      out.write('This package is for trying out, not for giving away: its Electron is old.\n')
    const text = readFileSync(inRepo('electron-builder.yml'), 'utf8')
    const config = join(temporary, 'electron-builder.yml')
    const clean = cleanElectron(dist, temporary)
    writeFileSync(config, packageConfig(text, { dist: clean, version, output }))
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
 * The app that the stand-in is given, so that it starts a clone, must not come along.
 * @param {string} dist
 * @param {string} temporary
 */
function cleanElectron(dist, temporary) {
  const defaultApp = join(dist, 'resources', 'app')
  if (!existsSync(defaultApp)) return dist
  const clean = join(temporary, 'electron')
  cpSync(dist, clean, { recursive: true, filter: (from) => from !== defaultApp })
  return clean
}
