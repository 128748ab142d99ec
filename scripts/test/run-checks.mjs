import { runNpm } from '../setup/run-command.mjs'
import { asDuration } from '../setup/say.mjs'
import { noCounts } from './read-reports.mjs'

const checks = [
  { name: 'Format', script: 'format:check' },
  { name: 'Lint', script: 'lint' },
  { name: 'Types', script: 'typecheck' },
]

/**
 * Format, lint and types, side by side: one that finds something counts as one failure.
 * @param {import('../setup/say.mjs').Out} out
 * @returns {Promise<readonly import('./run-runner.mjs').Outcome[]>}
 */
export async function runChecks(out) {
  const all = checks.map(async ({ name, script }) => {
    const began = performance.now()
    const { code, output } = await runNpm(['run', '--silent', script])
    const took = asDuration(performance.now() - began)
    out.write(code === 0 ? `${name}: good (${took})\n` : `${name}: not good\n${output}\n`)
    return code === 0
      ? { counts: noCounts, failures: [] }
      : { counts: { ...noCounts, failed: 1 }, failures: [{ name, why: output }] }
  })
  return Promise.all(all)
}
