import { sentence, type Words } from '../../shared/words/sentence'
import { closeSync, openSync, readSync } from 'node:fs'
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
  // One for all of them: of a whole site there are a hundred thousand.
  const reader = fileReader()
  for (const { path, bytes: written } of files) {
    const bytes = bytesAt(insideFolder(folder, path), reader)
    if (bytes === null) return failed(sentence('{path} is not there', { path }))
    if (!bytes.equals(written))
      return failed(sentence('{path} holds something else than was written', { path }))
    if (page === null || path !== page.pagePath) continue
    const missing = missingFromPage(textOfPage(bytes), page)
    if (missing.length > 0)
      return failed(sentence('the page lacks {list}', { list: missing.join(', ') }))
  }
  return null
}

// What machines are told stands below it, and is of a long day ten times as much as what is read.
function textOfPage(bytes: Buffer): string {
  const end = bytes.lastIndexOf('</main>')
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end)
}

function bytesAt(path: string, read: (path: string) => Buffer): Buffer | null {
  try {
    return read(path)
  } catch (cause) {
    if (codeOf(cause) === undefined) throw cause
    // Whatever keeps us from reading it keeps readers from it too.
    return null
  }
}

/** Reads files whole, each into the same memory: the bytes of one hold until the next is read. */
function fileReader(): (path: string) => Buffer {
  let into = Buffer.allocUnsafe(256 * 1024)
  return (path) => {
    const file = openSync(path, 'r')
    try {
      let length = 0
      for (;;) {
        const read = readSync(file, into, length, into.length - length, null)
        if (read === 0) return into.subarray(0, length)
        length += read
        if (length === into.length) into = Buffer.concat([into, Buffer.alloc(into.length)])
      }
    } finally {
      closeSync(file)
    }
  }
}

function failed(what: Words): AppError {
  return appError(
    'verify-failed',
    sentence('The site was written, but reading it back failed: {what}.', { what }),
    sentence('Publish again; if it happens once more, check the drive.'),
  )
}
