import { appError, type AppError } from '../shared/app-error'
import { sentence, type Words } from '../shared/words/sentence'

/** A failure of the file system in an editor's words; `what` says what could not be done. */
export function diskError(cause: unknown, what: Words): AppError {
  const detail = cause instanceof Error ? cause.message : String(cause)
  switch (codeOf(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return appError(
        'disk-full',
        sentence('{what} The disk is full.', { what }),
        sentence('Free some space and try again.'),
        detail,
      )
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return appError(
        'data-folder-unwritable',
        sentence('{what} Dateline may not write there.', { what }),
        sentence('Check the rights of the folder, or use another one.'),
        detail,
      )
    case 'ENOENT':
      return appError(
        'unreadable-file',
        sentence('{what} There is no such file.', { what }),
        sentence('Check the path, and that its drive is connected.'),
        detail,
      )
    case 'EISDIR':
      return appError(
        'unreadable-file',
        sentence('{what} It is a folder.', { what }),
        sentence('Choose a file.'),
        detail,
      )
    default:
      return appError(
        'unreadable-file',
        [what, `(${detail})`],
        sentence('Try again, or use another place.'),
        detail,
      )
  }
}

/** The same where something was only to be read: nobody wanted to write there. */
export function readError(cause: unknown, what: Words): AppError {
  const failed = diskError(cause, what)
  if (!['EACCES', 'EPERM'].includes(codeOf(cause) ?? '')) return failed
  return appError(
    'unreadable-file',
    sentence('{what} Dateline may not open it.', { what }),
    sentence('Check who may read it, or copy it to a folder of your own.'),
    failed.detail,
  )
}

/** The system's own code of an error, such as `ENOSPC`. */
export function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : undefined
}
