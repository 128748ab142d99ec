import { expect, test } from 'vitest'
import {
  playwrightFailures,
  tellFailures,
  vitestFailures,
} from '../../../scripts/test/failures.mjs'

test('a report of tests gives the title and the words of what failed, and files that did not load', () => {
  const passed = { status: 'passed', fullName: 'a day begins', failureMessages: [] }
  const failed = { status: 'failed', fullName: 'a day ends', failureMessages: ['expected 2'] }
  const report = {
    testResults: [
      { name: 'tests/day.test.ts', status: 'failed', assertionResults: [passed, failed] },
      { name: 'tests/hour.test.ts', status: 'failed', message: 'no such', assertionResults: [] },
      { name: 'tests/year.test.ts', status: 'passed', assertionResults: [passed] },
    ],
  }

  expect(vitestFailures(report)).toEqual([
    { name: 'tests/day.test.ts › a day ends', why: 'expected 2' },
    { name: 'tests/hour.test.ts', why: 'no such' },
  ])
})

test('a report of journeys gives those that failed, however deep they stand', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    file: 'post.spec.ts',
    line: 5,
    tests: [{ status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
  })
  const report = {
    suites: [
      {
        specs: [spec('she posts', 'expected')],
        suites: [{ specs: [spec('again', 'flaky', 'late')] }],
      },
      { specs: [spec('she quits', 'unexpected', 'hung')] },
    ],
    errors: [{ message: 'no display' }],
  }

  expect(playwrightFailures(report)).toEqual([
    { name: 'post.spec.ts:5 › again', why: 'late' },
    { name: 'post.spec.ts:5 › she quits', why: 'hung' },
    { name: 'Outside of any journey', why: 'no display' },
  ])
})

test('what failed is told without colours, and each in few lines', () => {
  const long = Array.from({ length: 40 }, (_, index) => `line ${String(index)}`).join('\n')

  expect(tellFailures([])).toBe('')
  expect(tellFailures([{ name: 'a', why: '\u001b[31mred\u001b[39m\n' }])).toBe('\n✘ a\n  red\n\n')
  expect(tellFailures([{ name: 'a', why: long }]).split('\n').length).toBeLessThan(20)
})

test('of very many failures the first are told, and how many more there are', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ name: `n${String(index)}`, why: '' }))

  const told = tellFailures(many)
  expect(told).toContain('✘ n0\n')
  expect(told).not.toContain('n29')
  expect(told).toContain('and 18 more')
})
