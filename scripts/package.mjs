import { makePackage } from './package/make-package.mjs'
import { prepareBuild } from './setup/prepare.mjs'
import { endOnSignals } from './setup/end-on-signals.mjs'
import { inRepo } from './setup/repo.mjs'

// `npm run package`: Dateline as a folder that starts on this machine without Node or npm.

endOnSignals()
process.exitCode = await packageDateline()

async function packageDateline() {
  const out = process.stdout
  const output = inRepo('dist')
  const prepared = await prepareBuild(out)
  const packed = prepared.ok ? await makePackage(prepared.value, { output, out }) : prepared
  if (!packed.ok) {
    process.stderr.write(`\n${packed.problem}\n`)
    return 1
  }
  out.write(`The packaged app lies in ${output}.\n`)
  return 0
}
