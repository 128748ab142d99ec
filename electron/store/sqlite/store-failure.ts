import { appError, type AppError } from '../../../shared/app-error'
import { err, type Result } from '../../../shared/result'

/** Thrown where a stored row is not what was written; becomes `database-damaged` at the store's edge. */
export class DamagedRow extends Error {}

/** Runs a step against the database; what disks and other programs do to it comes back as a value. */
export function guarded<T>(step: () => Result<T>): Result<T> {
  try {
    return step()
  } catch (error) {
    const failure = storeFailure(error)
    if (failure === null) throw error
    return err(failure)
  }
}

/** The failure behind an error that SQLite (or a check of ours) threw; null: a bug. */
export function storeFailure(error: unknown): AppError | null {
  if (!(error instanceof Error)) return null
  if (error instanceof DamagedRow) return damagedFailure(error.message)
  if (!('errcode' in error) || typeof error.errcode !== 'number') return null
  // The low byte is SQLite's result code, the rest says more about it.
  switch (error.errcode & 0xff) {
    case sqlite.full:
      return diskFullFailure(error.message)
    case sqlite.busy:
    case sqlite.locked:
      return lockedFailure(error.message)
    case sqlite.corrupt:
    case sqlite.notADatabase:
      return damagedFailure(error.message)
    case sqlite.readOnly:
    case sqlite.ioError:
    case sqlite.cantOpen:
    case sqlite.permission:
      return unwritableFailure(error.message)
    default:
      return null
  }
}

const sqlite = {
  permission: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  notADatabase: 26,
} as const

function diskFullFailure(detail: string): AppError {
  return appError(
    'disk-full',
    'The disk is full, so this was not saved; everything saved before is safe.',
    'Free some space, then save again; the text is still on screen.',
    detail,
  )
}

function lockedFailure(detail: string): AppError {
  return appError(
    'database-locked',
    'Another Dateline is writing at this moment, so this was not saved.',
    'Try again in a moment; if it stays so, close the other window or command.',
    detail,
  )
}

function damagedFailure(detail: string): AppError {
  return appError(
    'database-damaged',
    'A part of what is stored is damaged, so it was not used; nothing was changed.',
    'Close Dateline and open it again: it will check the file and name the newest good backup.',
    detail,
  )
}

function unwritableFailure(detail: string): AppError {
  return appError(
    'data-folder-unwritable',
    'The data folder cannot be written, so this was not saved; everything saved before is safe.',
    'Check that the disk is there and that you may write to the folder, then try again.',
    detail,
  )
}
