import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those above it. Throws what the system says where it cannot be made; Node’s own way
 * never ends where a folder is there and says “no such file” to what is made in it, as /proc does.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (cause) {
    if (isFolder(folder)) return
    const above = dirname(folder)
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    // A drive that is not there has nothing above it.
    if (!isMissing || above === folder || existsSync(above)) throw cause
    makeFolder(above)
    makeFolder(folder)
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
