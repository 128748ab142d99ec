import { statSync } from 'node:fs'

/**
 * Tells whether a database file that is open, and its log, still lie where they were opened. SQLite goes
 * on writing into a file that was deleted or replaced meanwhile, and all of it is gone when it is closed.
 */
export function watchPlace(file: string): () => boolean {
  const known = new Map<string, string>()
  const stands = (path: string): boolean => {
    const mark = markOf(path)
    const before = known.get(path)
    if (before !== undefined || mark === null) return before === (mark ?? undefined)
    known.set(path, mark)
    return true
  }
  stands(file)
  // The log comes with the first reading, and stays as long as anybody has the file open.
  return () => stands(file) && stands(`${file}-wal`)
}

/** Which file lies at a path; null: none, or nobody can say. */
function markOf(path: string): string | null {
  // Windows lets nobody take away a file that is open.
  if (process.platform === 'win32') return ''
  try {
    const { dev, ino } = statSync(path)
    return `${String(dev)} ${String(ino)}`
  } catch {
    return null
  }
}
