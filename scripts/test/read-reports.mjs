/**
 * What a runner's own report says came of its tests.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** Nothing ran. */
export const noCounts = /** @type {Counts} */ ({ passed: 0, failed: 0, skipped: 0 })

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults
 */

/**
 * Counts of a Vitest report; a file that did not even load is one failure.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function readVitest(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly unknown[]} errors what went wrong outside of any test
 */

/**
 * Counts of a Playwright report; a test that passed only when tried again has failed.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function readPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * Counts of one runner, made honest: a runner that died, wrote no report, or ran nothing has failed
 * even if none of its tests did.
 * @param {Counts | undefined} counts
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function judgeRunner(counts, code) {
  if (counts === undefined) return { ...noCounts, failed: 1 }
  const ranNothing = counts.passed + counts.failed === 0
  const diedQuietly = code !== 0 && counts.failed === 0
  return ranNothing || diedQuietly ? { ...counts, failed: 1 } : counts
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    noCounts,
  )
}

/**
 * The closing line of every test run.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped === 0 ? line : `${line}, ${skipped} skipped`
}
