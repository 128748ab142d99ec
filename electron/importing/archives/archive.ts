import type {
  ArchivedThing,
  ArchiveSurvey,
} from '../../../shared/interchange/archive/archived-post'
import type { ArchiveKind } from '../../../shared/model/article-origin'
import type { Result } from '../../../shared/result'

/** An archive on this machine, of which nothing is trusted. */
export interface Archive {
  readonly kind: ArchiveKind
  /** Its file or folder. */
  readonly path: string
  /** Reads through all of it once. */
  readonly survey: (signal: AbortSignal) => Promise<Result<ArchiveSurvey>>
  /** Its posts one after the other; what went wrong on the way is said at the end. */
  readonly things: (signal: AbortSignal) => AsyncIterable<ArchivedThing>
  /** The file of the archive that holds a picture, by its address or its path; null: it has none. */
  readonly pictureFile: (source: string) => string | null
}

/** How an archive is read. */
export interface ArchiveReading {
  /** The zone of times that do not say theirs. */
  readonly zone: string
}
