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
 */
export async function runChecks(out) {
  const all = checks.map(async ({ name, script }) => {
    const began = performance.now()
    const { code, output } = await runNpm(['run', '--silent', script])
    const took = asDuration(performance.now() - began)
    out.write(code === 0 ? `${name}: good (${took})\n` : `${name}: not good\n${output}\n`)
    return { ...noCounts, failed: code === 0 ? 0 : 1 }
  })
  return Promise.all(all)
}
