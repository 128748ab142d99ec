import { statSync } from 'node:fs'
import { codeOf } from '../../disk-error'

/**
 * Tells whether a database file that is open, and its log, still lie where they were opened. SQLite goes
 * on writing into a file that was deleted or replaced meanwhile, and all of it is gone when it is closed.
 */
export function watchPlace(file: string): () => boolean {
  const known = new Map<string, FileMark>()
  const stands = (path: string): boolean => {
    const mark = markOf(path)
    if (mark === 'unsaid') return true
    const before = known.get(path)
    if (before !== undefined) return mark !== 'gone' && isSame(before, mark)
    if (mark !== 'gone') known.set(path, mark)
    return true
  }
  stands(file)
  // The log comes with the first reading, and stays as long as anybody has the file open.
  return () => stands(file) && stands(`${file}-wal`)
}

/** Which file it is. */
interface FileMark {
  readonly number: string
  /** Milliseconds since 1970. */
  readonly born: number
}

// Some network drives number the same file anew from time to time: then it was born when it was.
function isSame(one: FileMark, other: FileMark): boolean {
  return one.number === other.number || (one.born > 0 && one.born === other.born)
}

/** Of what lies at a path. Where a drive does not say, writing to it will. */
function markOf(path: string): FileMark | 'gone' | 'unsaid' {
  // Windows lets nobody take away a file that is open.
  if (process.platform === 'win32') return { number: '', born: 0 }
  try {
    const { dev, ino, birthtimeMs: born } = statSync(path)
    return { number: `${String(dev)} ${String(ino)}`, born }
  } catch (cause) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(cause) ?? '') ? 'gone' : 'unsaid'
  }
}
