import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where a bug leaves its trace. Never holds what an editor wrote, nor a secret. */
export interface Log {
  /** Writes a line; returns the reference to show on screen. */
  readonly bug: (where: string, cause: unknown) => string
  readonly note: (line: string) => void
}

const largest = 1_000_000

/** A log file in the data folder; the previous megabyte is kept beside it. */
export function openLog(folder: string, now: () => number): Log {
  const file = join(folder, 'logs', 'dateline.log')
  const write = (line: string) => {
    try {
      mkdirSync(join(folder, 'logs'), { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) {
        renameSync(file, `${file}.1`)
      }
      appendFileSync(file, `${new Date(now()).toISOString()} ${line}\n`)
    } catch {
      // A log that cannot be written (a full disk) must not stop the work it speaks of.
    }
  }
  return {
    note: write,
    bug: (where, cause) => {
      const reference = now().toString(36).slice(-6).toUpperCase()
      const words = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
      write(`[${reference}] ${where}: ${words}`)
      return reference
    },
  }
}
