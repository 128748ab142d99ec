import { readFileSync } from 'node:fs'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** So much of a screen that a failure far away can be understood, and no more. */
const mostLines = 160
const mostScreens = 3

/** Says at the end of a run what stood on the screen where a journey failed. */
// eslint-disable-next-line no-restricted-syntax -- Playwright asks for it.
export default class ScreenReporter implements Reporter {
  private readonly screens: string[] = []

  onTestEnd(test: TestCase, { status, attachments }: TestResult): void {
    if (status === test.expectedStatus || status === 'skipped') return
    const path = attachments.find(({ name }) => name === 'error-context')?.path
    const snapshot = path === undefined ? undefined : snapshotIn(readFileSync(path, 'utf8'))
    if (snapshot !== undefined) this.screens.push(`The screen in “${test.title}”:\n${snapshot}`)
  }

  onEnd(): void {
    for (const screen of this.screens.slice(0, mostScreens)) process.stdout.write(`\n${screen}\n`)
  }

  printsToStdio(): boolean {
    return false
  }
}

/** The outline of the page within what Playwright notes about an error. */
function snapshotIn(context: string): string | undefined {
  const lines = /```yaml\n([^]*?)\n```/.exec(context)?.[1]?.split('\n')
  if (lines === undefined) return undefined
  const left = lines.length - mostLines
  return [...lines.slice(0, mostLines), ...(left > 0 ? [`… ${String(left)} more lines`] : [])].join(
    '\n',
  )
}
