import { sentence } from '../../shared/words/sentence'
import { readFile, stat } from 'node:fs/promises'
import { appError } from '../../shared/app-error'
import { err, ok, type Result } from '../../shared/result'
import { codeOf } from '../disk-error'
import { insideFolder } from '../publish/inside-folder'
import { targetFailure } from '../publish/target-failure'

/** The bytes of a site's file, as they lie in its folder. */
export function readInFolder(folder: string, path: string): Promise<Result<Buffer>> {
  return look(folder, path, (file) => readFile(file))
}

/** How many bytes a site's file has. */
export function sizeInFolder(folder: string, path: string): Promise<Result<number>> {
  return look(folder, path, async (file) => (await stat(file)).size)
}

async function look<T>(
  folder: string,
  path: string,
  act: (file: string) => Promise<T>,
): Promise<Result<T>> {
  try {
    return ok(await act(insideFolder(folder, path)))
  } catch (cause) {
    if (codeOf(cause) === undefined) throw cause
    if (codeOf(cause) !== 'ENOENT') {
      return err(targetFailure(cause, folder, sentence('Readers see what they saw before.')))
    }
    return err(
      appError(
        'target-missing',
        sentence(
          '{path} is missing from the site’s folder, so it could not be brought to the host.',
          {
            path,
          },
        ),
        sentence('Publish again: Dateline writes what belongs there.'),
        path,
      ),
    )
  }
}
