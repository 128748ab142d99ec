import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { inRepo } from '../setup/repo.mjs'
import { runCommand } from '../setup/run-command.mjs'
import { playwrightFailures, vitestFailures } from './failures.mjs'
import { judgeRunner, readPlaywright, readVitest } from './read-reports.mjs'

/**
 * What came of a part of a test run.
 * @typedef {object} Outcome
 * @property {import('./read-reports.mjs').Counts} counts
 * @property {readonly import('./failures.mjs').Failure[]} failures
 */

/**
 * Runs the unit, store, golden and conformance tests.
 * @param {readonly string[]} extra arguments passed on, such as a file's name
 * @returns {Promise<Outcome>}
 */
export async function runVitest(extra) {
  const report = freshReport('unit')
  const code = await run('node_modules/vitest/vitest.mjs', [
    ...['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    ...extra,
  ])
  return {
    counts: judgeRunner(readReport(report, readVitest), code),
    failures: readReport(report, vitestFailures) ?? [],
  }
}

/**
 * Runs the journeys in the real Electron.
 * @param {readonly string[]} extra
 * @param {NodeJS.ProcessEnv} env names the Electron and the display
 * @returns {Promise<Outcome>}
 */
export async function runPlaywright(extra, env) {
  const report = freshReport('e2e')
  const code = await run(
    'node_modules/@playwright/test/cli.js',
    ['test', '--reporter=list,json,./tests/support/screen-reporter.ts', ...extra],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  )
  return {
    counts: judgeRunner(readReport(report, readPlaywright), code),
    failures: readReport(report, playwrightFailures) ?? [],
  }
}

/** @param {string} name */
function freshReport(name) {
  const file = inRepo('out', 'reports', `${name}.json`)
  mkdirSync(dirname(file), { recursive: true })
  // Yesterday's report must not speak for a runner that died today.
  rmSync(file, { force: true })
  return file
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function run(script, args, env = process.env) {
  const options = { env, visible: true }
  return (await runCommand(process.execPath, [inRepo(script), ...args], options)).code
}

/**
 * @template T, R
 * @param {string} file
 * @param {(report: T) => R} read
 */
function readReport(file, read) {
  if (!existsSync(file)) return undefined
  return read(/** @type {T} */ (JSON.parse(readFileSync(file, 'utf8'))))
}
