import { endOnSignals } from './setup/end-on-signals.mjs'
import { prepareApp, preparePackages } from './setup/prepare.mjs'
import { tellFailures } from './test/failures.mjs'
import { addCounts, closingLine, noCounts } from './test/read-reports.mjs'
import { runChecks } from './test/run-checks.mjs'
import { runPlaywright, runVitest } from './test/run-runner.mjs'

// `npm test`: sets up what is missing, then format, lint, types, every test and every journey. Ends
// with one line that counts them. `npm test -- unit [file]`, `e2e [file]` or `checks` run a part.

const out = process.stdout

endOnSignals()
const [part, ...extra] = process.argv.slice(2)
const outcomes = await runPart(part, extra)
const counts = addCounts(outcomes.map((each) => each.counts))
out.write(tellFailures(outcomes.flatMap(({ failures }) => failures)))
out.write(`${closingLine(counts)}\n`)
process.exitCode = counts.failed === 0 ? 0 : 1

/**
 * @param {string | undefined} part
 * @param {readonly string[]} extra
 * @returns {Promise<readonly import('./test/run-runner.mjs').Outcome[]>}
 */
async function runPart(part, extra) {
  const packages = await preparePackages(out)
  if (!packages.ok) return notSetUp(packages.problem)
  switch (part) {
    case undefined:
      return [...(await runChecks(out)), await runVitest([]), ...(await runJourneys([]))]
    case 'checks':
      return runChecks(out)
    case 'unit':
      return [await runVitest(extra)]
    case 'e2e':
      return runJourneys(extra)
    default:
      return notSetUp(`There is no part "${part}"; there are checks, unit and e2e.`)
  }
}

/** @param {readonly string[]} extra */
async function runJourneys(extra) {
  // A screen of their own where there can be one: nobody's typing gets into a test.
  const stage = await prepareApp({ out, display: 'virtual-first' })
  if (!stage.ok) return notSetUp(stage.problem)
  const outcome = await runPlaywright(extra, stage.value.env)
  stage.value.close()
  return [outcome]
}

/** @param {string} problem */
function notSetUp(problem) {
  process.stderr.write(`\n${problem}\n\n`)
  return [{ counts: { ...noCounts, failed: 1 }, failures: [] }]
}
