import { appError, type AppError } from '../../shared/app-error'
import { sentence, type Sentence } from '../../shared/words/sentence'
import { codeOf } from '../disk-error'

/** A failure of the site's folder in an editor's words; `site` says what readers see now. */
export function targetFailure(cause: unknown, folder: string, site: Sentence): AppError {
  const detail = cause instanceof Error ? cause.message : String(cause)
  switch (codeOf(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return appError(
        'disk-full',
        sentence('The disk that holds the site is full. {site}', { site }),
        sentence('Free some space and publish again.'),
        detail,
      )
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
      return appError(
        'target-missing',
        sentence('The folder {folder} cannot be found. {site}', { folder, site }),
        sentence('Connect its drive, or choose the folder again.'),
        detail,
      )
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return appError(
        'target-unwritable',
        sentence('Dateline may not write to {folder}. {site}', { folder, site }),
        sentence('Change the rights of the folder, or choose another one.'),
        detail,
      )
    default:
      return appError(
        'target-unwritable',
        sentence('The site could not be written to {folder}. {site}', { folder, site }),
        sentence('Check the folder and its drive, then publish again.'),
        detail,
      )
  }
}

/** What is true of the site while nothing has been put in place. */
export const siteUntouched = 'The site is as it was.'

/** What is true of the site while a release that was cut off is being finished. */
export const siteHalfNew = 'Of the last publishing, some files are new and others as they were.'
