import { describeError } from '../shared/app-error'
import { commandUsage, runCommand } from './cli/run-command'

/** The same core without a window: `dateline <command>`; see docs/command-line.md. */
async function main(): Promise<number> {
  const outcome = await runCommand(process.argv.slice(2), { now: () => Date.now() })
  if (outcome.ok) {
    process.stdout.write(outcome.value.text)
    const { code, note } = outcome.value
    if (note !== undefined) process.stderr.write(`dateline: ${note}\n`)
    return code
  }
  const { error } = outcome
  process.stderr.write(`dateline: ${describeError(error)}\n`)
  if (error.kind === 'wrong-call') process.stderr.write(`\n${commandUsage}\n`)
  return callErrors.has(error.kind) ? 2 : 1
}

// The call itself is wrong: the caller can mend it without looking at any file or folder.
const callErrors: ReadonlySet<string> = new Set([
  'wrong-call',
  'day-missing',
  'day-invalid',
  'zone-unknown',
  'stamp-invalid',
  'site-url-invalid',
])

// Whoever reads along may stop, as `head` does: the work is done all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause: Error & { readonly code?: string }) => {
    if (cause.code === 'EPIPE') return
    process.exitCode = 1
    if (stream === process.stdout) {
      process.stderr.write(`dateline: What was done could not be printed. ${cause.message}\n`)
    }
  })
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (cause: unknown) => {
    process.stderr.write(
      `dateline: Dateline stumbled over itself. What was saved is safe. ${String(cause)}\n`,
    )
    process.exitCode = 1
  },
)
