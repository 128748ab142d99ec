import { dirname } from 'node:path'
import { appError, type AppError } from '../../../shared/app-error'
import { say } from '../../../shared/words/say'
import { sentence } from '../../../shared/words/sentence'
import { schemaVersion } from '../migrations/migrations'
import { newestGoodBackup } from './backups'
import type { FailureKind } from './store-failure'

/** Why a newsroom's file could not be opened, from what the disk or SQLite said. */
export function openingFailure(file: string, { kind, detail }: FailureKind): AppError {
  switch (kind) {
    case 'database-damaged':
      return damaged(file, detail)
    case 'database-locked':
      return appError(
        kind,
        sentence('Another program keeps {file} locked, so it could not be opened.', { file }),
        sentence('Close the other program or wait for it to finish, then open Dateline again.'),
        detail,
      )
    case 'disk-full':
      return appError(
        kind,
        sentence(
          'The disk that holds {folder} is full, so Dateline could not open it. Everything that was saved is still there.',
          { folder: dirname(file) },
        ),
        sentence('Free some space, then open Dateline again.'),
        detail,
      )
    case 'data-folder-unwritable':
      return appError(
        kind,
        sentence('Dateline cannot write to {folder}, where its articles are kept.', {
          folder: dirname(file),
        }),
        sentence(
          'Make that folder writable for you, or name another one, then open Dateline again.',
        ),
        detail,
      )
  }
}

/** The file cannot be trusted; it is left as it is, and the newest good backup is named. */
export function damaged(file: string, detail: string): AppError {
  return appError(
    'database-damaged',
    sentence(
      'The file that holds your articles is damaged: {file}. Dateline has left it as it is.',
      {
        file,
      },
    ),
    sentence('{backup} Keep the damaged file: parts of it can often be read.', {
      backup: withBackup(file),
    }),
    detail,
  )
}

/** The file is gone, though there was one; beginning anew in silence would look like a total loss. */
export function missing(file: string): AppError {
  return appError(
    'database-damaged',
    sentence(
      'The file that holds your articles is missing: {file}. Dateline has not begun a new one.',
      {
        file,
      },
    ),
    sentence(
      'If you moved it, put it back. {backup} To begin with nothing, move the folder of backups elsewhere first.',
      { backup: withBackup(file) },
    ),
    'no database file, but traces of one',
  )
}

/** The file was written by a newer Dateline, which may keep what this one would lose. */
export function newer(file: string, version: number): AppError {
  return appError(
    'database-newer',
    sentence(
      'Your articles were last opened by a newer Dateline (their version is {version}, this one knows up to {schemaVersion}). The file has been left as it is: {file}.',
      { version, schemaVersion, file },
    ),
    sentence('Install the newest Dateline and open it again.'),
  )
}

/** Where the newest good backup of a file lies, and how to go back to it. */
export function withBackup(file: string): string {
  const backup = newestGoodBackup(dirname(file))
  if (backup === null) return say('There is no good backup in the folder “backups” beside it.')
  // A log left beside a restored file would be played into it, and damage it again.
  return say(
    'The newest good backup is {backup}. To go back to it: close Dateline, move newsroom.db, newsroom.db-wal and newsroom.db-shm to another folder, then copy the backup to {file}.',
    { backup, file },
  )
}
