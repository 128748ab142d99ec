import { say } from '../../shared/words/say'
import { readFileSync } from 'node:fs'
import { appError, type AppError } from '../../shared/app-error'
import { missingFromPage } from '../../shared/publish/read-page'
import type { Release } from '../../shared/publish/render-release'
import { codeOf } from '../disk-error'
import { insideFolder } from './inside-folder'
import type { ReadyFile } from './ready-file'

/** Reads files that were written again, as a reader would; null where all is there, each update included. */
export function readBack(
  folder: string,
  files: readonly Pick<ReadyFile, 'path' | 'bytes'>[],
  page: Pick<Release, 'pagePath' | 'updates' | 'notices'> | null,
): AppError | null {
  for (const { path, bytes: written } of files) {
    const bytes = bytesAt(insideFolder(folder, path))
    if (bytes === null) return failed(say('{path} is not there', { path }))
    if (!bytes.equals(written))
      return failed(say('{path} holds something else than was written', { path }))
    if (page === null || path !== page.pagePath) continue
    const missing = missingFromPage(textOfPage(bytes), page)
    if (missing.length > 0)
      return failed(say('the page lacks {list}', { list: missing.join(', ') }))
  }
  return null
}

// What machines are told is in its head, and of a long day six times as much as what is read.
function textOfPage(bytes: Buffer): string {
  return bytes.toString('utf8', Math.max(bytes.indexOf('<body'), 0))
}

function bytesAt(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (cause) {
    if (codeOf(cause) === undefined) throw cause
    // Whatever keeps us from reading it keeps readers from it too.
    return null
  }
}

function failed(what: string): AppError {
  return appError(
    'verify-failed',
    say('The site was written, but reading it back failed: {what}.', { what }),
    say('Publish again; if it happens once more, check the drive.'),
  )
}
