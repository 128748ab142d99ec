import { readFile } from 'node:fs/promises'
import type { ReleaseFile } from '../../shared/model/publication'
import type { Release, ReleasePart } from '../../shared/publish/render-release'
import { codeOf } from '../disk-error'
import { insideFolder, isOurs } from './plan-write'

/**
 * The release without those files that give way, such as `robots.txt`, where the folder has one of that
 * name that somebody else put there: theirs stays.
 */
export async function leaveOthers(
  folder: string,
  release: Release,
  held: readonly ReleaseFile[],
): Promise<Release> {
  const ours = new Set(held.map(({ path }) => path))
  const files: ReleasePart[] = []
  for (const part of release.files) {
    const stays = part.yields === true && !ours.has(part.path) && (await isTheirs(folder, part))
    if (!stays) files.push(part)
  }
  return { ...release, files }
}

async function isTheirs(folder: string, part: ReleasePart): Promise<boolean> {
  const bytes = await readFile(insideFolder(folder, part.path)).catch((cause: unknown) => {
    // What cannot be read is looked at again, and said, where the release is compared with the folder.
    return codeOf(cause) === undefined ? Promise.reject(cause) : null
  })
  return bytes !== null && !isOurs(part, bytes)
}
