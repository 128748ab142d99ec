import type { ReleaseFile } from '../../shared/model/publication'
import type { FolderOutcome, FolderWork } from './folder-work'
import { putInFolder } from './put-in-folder'
import { liesThere } from './ready-file'
import { endLog, syncPlaced } from './release-log'

/** A file of ours as it was left. */
export type FileLeft = Pick<ReleaseFile, 'path' | 'size'>

/** Does the work in the folders of sites, in the order in which it is asked. */
export interface FolderHand {
  /** Which files of ours do not lie there, as large as they were left. */
  readonly missing: (folder: string, files: readonly FileLeft[]) => Promise<ReadonlySet<string>>
  /** Puts a release in place; the caller holds the folder. */
  readonly put: (work: FolderWork) => Promise<FolderOutcome>
  /** Brings to the disk what was put in place, and ends the log of it. */
  readonly end: (folder: string, paths: readonly string[]) => Promise<void>
  /** Whether it works beside its caller, who then need not wait for `end`. */
  readonly isBeside: boolean
}

/** Files that are being looked for already. */
export interface LookedFor {
  readonly paths: ReadonlySet<string>
  /** Which of them do not lie there as they were left. */
  readonly missing: Promise<ReadonlySet<string>>
}

/** Has files looked for while something else is done; whoever asks for the answer hears of a failure. */
export function lookAhead(
  hand: Pick<FolderHand, 'missing'>,
  folder: string,
  files: readonly FileLeft[],
): LookedFor {
  const missing = hand.missing(folder, files)
  missing.catch(() => undefined)
  return { paths: new Set(files.map(({ path }) => path)), missing }
}

/** The caller’s own: all else waits meanwhile. */
export const ownHand: FolderHand = {
  missing: (folder, files) => Promise.resolve(missingFiles(folder, files)),
  put: (work) =>
    new Promise((done) => {
      done(putInFolder(work))
    }),
  end: async (folder, paths) => {
    await syncPlaced(folder, paths)
    await endLog(folder)
  },
  isBeside: false,
}

/** Which files of ours do not lie in a folder, as large as they were left. */
export function missingFiles(folder: string, files: readonly FileLeft[]): ReadonlySet<string> {
  return new Set(files.filter((file) => !liesThere(folder, file)).map(({ path }) => path))
}
