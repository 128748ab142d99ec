import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'vitest'

const file = resolve(import.meta.dirname, '../../../shared/input/000_b1aebae19c2871ed.txt')

/** A real day of coverage, which is not part of the project; empty where this machine does not have it. */
export const realInput = existsSync(file) ? readFileSync(file, 'utf8') : ''

/** A test of the real input: skipped, with its name, where it is absent. */
export function realInputTest(name: string, run: () => void | Promise<void>): void {
  test.skipIf(realInput === '')(name, run)
}
