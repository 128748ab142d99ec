import type { AppError } from '../../shared/app-error'
import type {
  MovedPost,
  MoveInProgress,
  MoveInReport,
  PicturesFrom,
} from '../../shared/interchange/archive/move-in-report'
import type { ArchivedPost } from '../../shared/interchange/archive/archived-post'
import type { ArticleId } from '../../shared/ids'
import type { Act } from '../../shared/model/revision'
import type { Settings } from '../../shared/model/settings'
import type { Instant } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import type { PublicReader } from '../embeds/public-reader'
import type { Pictures } from '../pictures/pictures'
import type { ContentStore } from '../store/content-store'
import { say } from '../../shared/words/say'
import { archivedCoverage, type ReadPost } from './archived-coverage'
import { archivePictures, type ArchivePictures } from './archive-pictures'
import type { Archive } from './archives/archive'

/** What moving in needs of the newsroom. */
export interface MoveInParts {
  readonly store: ContentStore
  readonly pictures: Pick<Pictures, 'add' | 'addFile'>
  readonly settings: Pick<Settings, 'houseZone' | 'language' | 'stampTemplate'>
  readonly readPublic: PublicReader
  readonly now: () => Instant
  readonly act: () => Act
}

/** What is moved in, and how. */
export interface MoveInOrder {
  readonly archive: Archive
  readonly pictures: PicturesFrom
  readonly signal: AbortSignal
  /** After each post. */
  readonly onProgress: (progress: MoveInProgress) => void
}

/**
 * Moves a newsroom in with its archive: each post becomes an article with its pictures, or does not come
 * in at all. What was moved in before is known by its key and left as it is, so that the same archive may
 * be moved in again, and goes on where it was stopped.
 */
export async function moveIn(parts: MoveInParts, order: MoveInOrder): Promise<MoveInReport> {
  const { archive, signal } = order
  const known = new Set(parts.store.articles.origins().keys())
  const pictures = archivePictures(parts, order)
  const told: MovedPost[] = []
  const count = { moved: 0, known: 0 }
  const report = (stopped: MoveInReport['stopped']): MoveInReport => ({
    ...count,
    told,
    pictures: pictures.taken(),
    stopped,
  })
  for await (const thing of archive.things(signal)) {
    if (signal.aborted) return report('by-hand')
    const title = thing.kind === 'post' ? thing.post.title : thing.title
    if (thing.kind === 'unread') told.push({ title, articleId: null, left: [thing.reason] })
    else if (known.has(thing.post.key)) count.known += 1
    else {
      const moved = await movePost(parts, { post: thing.post, kind: archive.kind, pictures })
      if (moved.ok) {
        known.add(thing.post.key)
        count.moved += 1
        const { articleId, left } = moved.value
        if (left.length > 0) told.push({ title, articleId, left })
      } else if (isAboutDisk(moved.error)) return report(moved.error)
      else told.push({ title, articleId: null, left: [moved.error.message] })
    }
    order.onProgress({ done: count.moved + count.known, title })
    // The window is served between two posts.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return report(signal.aborted ? 'by-hand' : null)
}

interface PostToMove {
  readonly post: ArchivedPost
  readonly kind: Archive['kind']
  readonly pictures: ArchivePictures
}

async function movePost(
  parts: MoveInParts,
  { post, kind, pictures }: PostToMove,
): Promise<Result<{ readonly articleId: ArticleId; readonly left: readonly string[] }>> {
  const read = archivedCoverage(post, { kind, settings: parts.settings, now: parts.now() })
  if (!read.ok) return read
  const taken = await pictures.takeInto(read.value.coverage, post.lead?.source ?? '')
  if (!taken.ok) return taken
  const { coverage, missing } = taken.value
  const left = [...read.value.left, ...missing.map((source) => say('picture {source}', { source }))]
  const stored = store(parts, { ...read.value, coverage })
  return stored.ok ? ok({ articleId: stored.value, left }) : stored
}

/** The article and its place in the library, or neither. */
function store({ store, act }: MoveInParts, { coverage, shelf }: ReadPost): Result<ArticleId> {
  return store.together(() => {
    const stored = store.articles.importCoverage(coverage, act())
    if (!stored.ok) return stored
    const { id } = stored.value.article
    if (shelf === 'desk') return ok(id)
    const put = store.articles.putOnShelf({ articleId: id, shelf }, act())
    return put.ok ? ok(id) : put
  })
}

/** The next post would fare no better. */
function isAboutDisk({ kind }: AppError): boolean {
  return kind === 'disk-full' || kind === 'data-folder-unwritable' || kind.startsWith('database-')
}
