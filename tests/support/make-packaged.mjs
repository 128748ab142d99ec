import { join } from 'node:path'
import { makePackage } from '../../scripts/package/make-package.mjs'
import { findElectron } from '../../scripts/setup/electron-runtime.mjs'
import { inRepo } from '../../scripts/setup/repo.mjs'
import { prepareSandbox } from '../../scripts/setup/sandbox.mjs'

// A program of its own: packages what is built beside everything else that tests make. Writes where the
// program lies, and what it must be told on this machine, as JSON.

process.stdout.write(JSON.stringify(await makePackaged()))

async function makePackaged() {
  const quiet = { write: () => true }
  const output = inRepo('out', 'packaged')
  const electron = await findElectron(quiet)
  const packed = electron.ok ? await makePackage(electron.value, { output, out: quiet }) : electron
  if (!packed.ok) throw new Error(packed.problem)
  const program = join(output, 'linux-unpacked', 'dateline')
  const sandbox = await prepareSandbox(program)
  if (!sandbox.ok) throw new Error(sandbox.problem)
  return { program, args: sandbox.value }
}
