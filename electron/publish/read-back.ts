import { readFile } from 'node:fs/promises'
import { appError, type AppError } from '../../shared/app-error'
import { missingFromPage } from '../../shared/publish/read-page'
import type { Release } from '../../shared/publish/render-release'
import { say } from '../../shared/words/say'
import { codeOf } from '../disk-error'
import { insideFolder } from './plan-write'
import { hashOf, type ReadyFile } from './release-bytes'

/** Reads the published files again, as a reader would; null where all is there, each update included. */
export async function readBack(
  folder: string,
  files: readonly ReadyFile[],
  release: Pick<Release, 'pagePath' | 'updates' | 'notices'>,
): Promise<AppError | null> {
  for (const { path, hash } of files) {
    const bytes = await bytesAt(insideFolder(folder, path))
    if (bytes === null) return failed(say('{path} is not there', { path }))
    if (hashOf(bytes) !== hash)
      return failed(say('{path} holds something else than was written', { path }))
    if (path !== release.pagePath) continue
    const missing = missingFromPage(bytes.toString('utf8'), release)
    if (missing.length > 0)
      return failed(say('the page lacks {list}', { list: missing.join(', ') }))
  }
  return null
}

async function bytesAt(path: string): Promise<Buffer | null> {
  return readFile(path).catch((cause: unknown) => {
    // Whatever keeps us from reading it keeps readers from it too.
    return codeOf(cause) === undefined ? Promise.reject(cause) : null
  })
}

function failed(what: string): AppError {
  return appError(
    'verify-failed',
    say('The site was written, but reading it back failed: {what}.', { what }),
    say('Publish again; if it happens once more, check the drive.'),
  )
}
