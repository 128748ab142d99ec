import { expect, test } from 'vitest'
import {
  addCounts,
  closingLine,
  judgeRunner,
  readPlaywright,
  readVitest,
} from '../../../scripts/test/read-reports.mjs'

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }

test('a test file that does not load counts as one failure', () => {
  const report = {
    ...vitest,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ],
  }

  expect(readVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 3 })
})

test('a journey that passed only when tried again has failed', () => {
  const report = { stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 2 }, errors: [] }

  expect(readPlaywright(report)).toEqual({ passed: 4, failed: 1, skipped: 2 })
})

test('an error outside of any journey is a failure', () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 0 }, errors: [{}] }

  expect(readPlaywright(report).failed).toBe(2)
})

test('a runner that left no report has failed', () => {
  expect(judgeRunner(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a runner that died after its tests passed has failed', () => {
  const counts = { passed: 9, failed: 0, skipped: 0 }

  expect(judgeRunner(counts, 1)).toEqual({ passed: 9, failed: 1, skipped: 0 })
})

test('a runner that ran nothing has failed', () => {
  const counts = { passed: 0, failed: 0, skipped: 7 }

  expect(judgeRunner(counts, 0)).toEqual({ passed: 0, failed: 1, skipped: 7 })
})

test('failures a runner reported are not counted twice', () => {
  const counts = { passed: 9, failed: 2, skipped: 0 }

  expect(judgeRunner(counts, 1)).toEqual(counts)
})

test('the closing line names skipped tests only where there are some', () => {
  const all = [
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 3, failed: 1, skipped: 4 },
  ]

  expect(closingLine(addCounts(all))).toBe('5 passed, 1 failed, 4 skipped')
  expect(closingLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed')
})
