import { posix } from 'node:path'
import { ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import { askSftp, unlessMissing, type SftpWay } from './ask-sftp'
import type { Told, ReadersRights } from './readers-rights'

/**
 * The folders of a site on a server: gives a function that makes the folder of a file where it is missing,
 * each looked at once. One that is there is left with the rights it has: it may be closed on purpose.
 */
export function siteFolders(
  { way, rights }: { readonly way: SftpWay; readonly rights: ReadersRights },
  top: string,
): (file: string) => Promise<Result<null>> {
  const looked = new Map<string, Promise<Result<null>>>()
  const ready = (folder: string): Promise<Result<null>> => {
    const looking = looked.get(folder) ?? lookAt(folder)
    looked.set(folder, looking)
    return looking
  }
  const lookAt = async (folder: string): Promise<Result<null>> => {
    if (folder === top) return makeUpTo(top)
    const above = await ready(posix.dirname(folder))
    if (!above.ok) return above
    const there = await lookFor(way, folder)
    if (!there.ok) return there
    return there.value === null ? make(folder) : ok(null)
  }
  const makeUpTo = async (folder: string): Promise<Result<null>> => {
    const there = await lookFor(way, folder)
    if (!there.ok) return there
    if (there.value !== null) return ok(null)
    const parent = posix.dirname(folder)
    const above = parent === folder ? ok(null) : await makeUpTo(parent)
    return above.ok ? make(folder) : above
  }
  const make = async (folder: string): Promise<Result<null>> => {
    const made = await askSftp(way, sentence('make a folder'), (sftp, done) => {
      sftp.mkdir(folder, done)
    })
    if (made.ok) {
      await rights.ofMade(folder, 'folder')
      return ok(null)
    }
    // Somebody else may have made it first.
    const now = await lookFor(way, folder)
    return now.ok && now.value !== null ? ok(null) : made
  }
  return (file) => ready(posix.dirname(file))
}

/** What the server tells of a folder; null: it is not there. */
async function lookFor(way: SftpWay, folder: string): Promise<Result<Told | null>> {
  const stat = await askSftp<Told>(way, sentence('look at a folder'), (sftp, done) => {
    sftp.stat(folder, done)
  })
  return unlessMissing(stat)
}
