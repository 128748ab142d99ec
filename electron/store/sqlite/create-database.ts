import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { connect } from './connection'
import { beginTables } from './migrate'

/**
 * Begins an empty newsroom. The file appears under its name only when it is whole: an empty or
 * half-made one is therefore never ours, and is reported as damage.
 */
export function createDatabase(file: string): void {
  const unfinished = `${file}.${String(process.pid)}-new`
  removeWithLog(unfinished)
  try {
    const connection = connect(unfinished)
    try {
      beginTables(connection)
    } finally {
      connection.close()
    }
    putInPlace(unfinished, file)
  } finally {
    removeWithLog(unfinished)
  }
  syncFolder(dirname(file))
}

function putInPlace(unfinished: string, file: string): void {
  try {
    // A link never replaces: another Dateline that began at the same moment keeps its file.
    linkSync(unfinished, file)
  } catch {
    // There already, or a disk without links (a memory stick).
    if (!existsSync(file)) renameSync(unfinished, file)
  }
}

function removeWithLog(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
}

// The name itself must outlive a power cut. Windows neither needs nor allows this.
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
