import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** How long the same bytes take, written by hand: one file after the other, and one sync at the end. */
export function plainWrite(folder: string, files: readonly Buffer[]): number {
  mkdirSync(folder, { recursive: true })
  const start = performance.now()
  for (const [at, bytes] of files.entries()) {
    const file = openSync(join(folder, `${String(at)}.html`), 'w')
    writeSync(file, bytes)
    if (at === files.length - 1) fsyncSync(file)
    closeSync(file)
  }
  return performance.now() - start
}
