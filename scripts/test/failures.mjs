import { stripVTControlCharacters } from 'node:util'

/**
 * A test that failed, for the end of a run: what is far above it may be out of sight on a build
 * machine.
 * @typedef {object} Failure
 * @property {string} name file and title
 * @property {string} why what the runner said of it
 */

/** So much of why, for each, and of so many: enough to know where to look. */
const mostLines = 14
const mostFailures = 12

/**
 * @typedef {object} VitestFile
 * @property {string} name the file
 * @property {string} [message] why it did not load
 * @property {string} status
 * @property {readonly { status: string, fullName: string, failureMessages?: readonly string[] }[]}
 *   assertionResults
 */

/**
 * What failed by a Vitest report.
 * @param {{ testResults: readonly VitestFile[] }} report
 * @returns {readonly Failure[]}
 */
export function vitestFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [{ name, why: message ?? '' }]
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${name} › ${fullName}`,
      why: (failureMessages ?? []).join('\n'),
    }))
  })
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {readonly PlaywrightSuite[]} [suites]
 * @property {readonly PlaywrightSpec[]} [specs]
 */

/**
 * @typedef {object} PlaywrightSpec
 * @property {string} title
 * @property {string} file
 * @property {number} line
 * @property {readonly { status: string, results: readonly { errors?: readonly PlaywrightError[] }[] }[]}
 *   tests
 */

/** @typedef {{ message?: string }} PlaywrightError */

/**
 * What failed by a Playwright report; a journey that passed only when tried again has failed.
 * @param {{ suites: readonly PlaywrightSuite[], errors: readonly PlaywrightError[] }} report
 * @returns {readonly Failure[]}
 */
export function playwrightFailures({ suites, errors }) {
  const ofSpecs = suites.flatMap(specsOf).flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        name: `${file}:${line} › ${title}`,
        why: messages(results.flatMap((result) => result.errors ?? [])),
      })),
  )
  const outside = errors.map((error) => ({
    name: 'Outside of any journey',
    why: messages([error]),
  }))
  return [...ofSpecs, ...outside]
}

/**
 * The words that tell of failures; empty where there are none.
 * @param {readonly Failure[]} failures
 */
export function tellFailures(failures) {
  if (failures.length === 0) return ''
  const told = failures.slice(0, mostFailures).map(({ name, why }) => {
    const lines = stripVTControlCharacters(why).trimEnd().split('\n').slice(0, mostLines)
    return [`✘ ${name}`, ...lines.map((line) => `  ${line}`)].join('\n')
  })
  const left = failures.length - told.length
  return `\n${[...told, ...(left > 0 ? [`and ${left} more`] : [])].join('\n\n')}\n\n`
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {readonly PlaywrightSpec[]}
 */
function specsOf({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}

/** @param {readonly PlaywrightError[]} errors */
function messages(errors) {
  return errors.map(({ message }) => message ?? '').join('\n')
}
