import { appError, type AppError } from '../../../shared/app-error'
import { err, type Result } from '../../../shared/result'
import type { Phrase } from '../../../shared/words/german'
import { say } from '../../../shared/words/say'
import { sentence } from '../../../shared/words/sentence'

/** Thrown where a stored row is not what was written; becomes `database-damaged` at the store's edge. */
export class DamagedRow extends Error {}

/** Thrown where a change would go into a file that is no longer where it was opened. */
export class FileTakenAway extends Error {
  constructor() {
    super('the file that is open no longer lies at its path')
  }
}

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

/** What a disk or another program did, for code, and in SQLite's or the system's words. */
export interface FailureKind {
  readonly kind: StoreFailureKind
  readonly detail: string
}

/** The kinds of failure a disk or another program can cause. */
export type StoreFailureKind =
  'database-damaged' | 'database-locked' | 'disk-full' | 'data-folder-unwritable'

/** The kind of an error that SQLite, the file system or a check of ours threw; null: a bug. */
export function failureKind(error: unknown): FailureKind | null {
  if (!(error instanceof Error)) return null
  const kind = kindOf(error)
  return kind === null ? null : { kind, detail: error.message }
}

function kindOf(error: Error): StoreFailureKind | null {
  if (error instanceof DamagedRow) return 'database-damaged'
  if (error instanceof FileTakenAway) return 'data-folder-unwritable'
  // The low byte is SQLite's result code, the rest says more about it.
  if ('errcode' in error) return byResultCode.get(Number(error.errcode) & 0xff) ?? null
  return 'code' in error ? (bySystemCode.get(String(error.code)) ?? null) : null
}

// https://sqlite.org/rescode.html
const byResultCode = new Map<number, StoreFailureKind>([
  [3, 'data-folder-unwritable'],
  [5, 'database-locked'],
  [6, 'database-locked'],
  [8, 'data-folder-unwritable'],
  [10, 'data-folder-unwritable'],
  [11, 'database-damaged'],
  [13, 'disk-full'],
  [14, 'data-folder-unwritable'],
  [26, 'database-damaged'],
])

const bySystemCode = new Map<string, StoreFailureKind>([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ...['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EIO', 'ENOENT', 'EISDIR'].map(
    (code) => [code, 'data-folder-unwritable'] as const,
  ),
])

function storeFailure(error: unknown): AppError | null {
  const failure = failureKind(error)
  if (failure === null) return null
  const [message, remedy] =
    error instanceof FileTakenAway ? whileTakenAway : whileWorking[failure.kind]
  return appError(failure.kind, sentence(message), sentence(remedy), failure.detail)
}

/** That the day’s backup failed keeps nobody from her work, but is told. */
export function noBackupToday({ kind, detail }: FailureKind): string {
  const why = kind === 'disk-full' ? say('the disk is full') : detail
  return say('Today’s backup could not be made ({why}). Your articles are open and safe.', { why })
}

const whileTakenAway: readonly [Phrase, Phrase] = [
  'The file that holds your articles was moved, deleted or replaced while Dateline had it open, so this was not saved.',
  'Put it back where it was, then save again; the text is still on screen. If you cannot, copy that text elsewhere before you close Dateline.',
]

const whileWorking: Readonly<Record<StoreFailureKind, readonly [Phrase, Phrase]>> = {
  'disk-full': [
    'The disk is full, so this was not saved; everything saved before is safe.',
    'Free some space, then save again; the text is still on screen.',
  ],
  'database-locked': [
    'Another Dateline is writing at this moment, so this was not saved.',
    'Try again in a moment; if it stays so, close the other window or command.',
  ],
  'database-damaged': [
    'A part of what is stored is damaged, so it was not used; nothing was changed.',
    'Close Dateline and open it again: it checks the file and names the newest good backup.',
  ],
  'data-folder-unwritable': [
    'The data folder cannot be written, so this was not saved; everything saved before is safe.',
    'Check that the disk is there and that you may write to the folder, then try again. If it stays so after the disk was away, copy the text on screen elsewhere, then close Dateline and open it again.',
  ],
}
