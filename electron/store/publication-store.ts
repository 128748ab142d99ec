import type { ArticleId, EntryId, PublicationId, TargetId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { Publication, ReleaseFile, SentRevision } from '../../shared/model/publication'
import type { Act } from '../../shared/model/revision'
import type { Instant } from '../../shared/model/stamp'
import type { ShownRevision } from '../../shared/publish/change-log'
import type { Result } from '../../shared/result'
import type { SiteChange } from './site-store'
import type { Words } from '../../shared/words/sentence'

/** What was sent where, and the files each target holds of ours. */
export interface PublicationStore {
  /**
   * Records the sending with the newest revision of every entry, before a byte leaves. Refused
   * (`article-binned`) for what is in the bin.
   */
  start(sending: SendingStart, act: Act): Result<Publication>
  /**
   * The read-back succeeded: the manifest's changes and the end of the sending, in one transaction.
   * Also sets right a sending that was given up as interrupted; refused is only a second finish.
   */
  finish(id: PublicationId, release: ReleaseOutcome, act: Act): Result<Publication>
  fail(id: PublicationId, reason: Words, act: Act): Result<Publication>
  /** The folder holds it, its host not yet: the files are recorded, and nothing is called live. */
  wroteFolder(id: PublicationId, release: Omit<ReleaseOutcome, 'url'>): Result<null>
  /** Takes back a sending that only waits for its host: the next try is recorded in its stead. */
  drop(id: PublicationId): Result<null>
  /** Readers of a target no longer find the article; where no other has it, it counts as not sent. */
  takenDown(of: { readonly articleId: ArticleId; readonly targetId: TargetId }): Result<null>
  /** Newest first. */
  listOf(articleId: ArticleId): readonly Publication[]
  /** What a publication sent: the revision of each entry that readers see, and of the fields. */
  sentBy(id: PublicationId): Result<readonly SentRevision[]>
  /** The articles that have a verified publication at the target, as last sent; newest day first. */
  articlesAt(targetId: TargetId): readonly PublishedArticle[]
  /** The ids of the same, in the order of their last sending. */
  idsAt(targetId: TargetId): readonly ArticleId[]
  /** One of the same as last sent; null: it has no verified publication there, or was taken down. */
  articleAt(targetId: TargetId, articleId: ArticleId): PublishedArticle | null
  /** Where readers of a target find an article; null: they do not. */
  addressAt(articleId: ArticleId, targetId: TargetId): string | null
  /**
   * What each verified sending to the target showed for the first time, oldest first: of texts that
   * readers had in more than one form, or that stand in another one now.
   */
  shownAt(articleId: ArticleId, targetId: TargetId): readonly ShownRevision[]
  /** When readers of a target first had an article, and where they last did; null: never. */
  sentTo(articleId: ArticleId, targetId: TargetId): SentTo | null
  /** Which of an article’s updates a target was sent while they stood. */
  seenOf(at: UpdatesAt): ReadonlySet<EntryId>
  /** Our files at the target that belong to the article. */
  filesAt(targetId: TargetId, articleId: ArticleId): readonly ReleaseFile[]
  /**
   * Every file of ours at the target that is for readers: of the whole site, of articles they were seen
   * to have, and of this one.
   */
  siteFiles(targetId: TargetId, articleId: ArticleId | null): readonly ReleaseFile[]
  /** Sendings that a crash left open become `failed`; returns how many. Called once at start. */
  failInterrupted(act: Act): number
}

/** What is about to be sent where. */
export interface SendingStart {
  readonly articleId: ArticleId
  readonly targetId: TargetId
  readonly url: string
  /** The place in history that is sent; by default all there is. */
  readonly lastRevision?: number
}

/** What a release changed at the target. */
export interface ReleaseOutcome extends SiteChange {
  readonly url: string
}

/** Updates of an article whose readers at a target are meant. */
export interface UpdatesAt {
  readonly articleId: ArticleId
  readonly targetId: TargetId
  readonly updates: readonly EntryId[]
}

/** The first and the last verified sending of an article to a target. */
export interface SentTo {
  readonly firstStartedAt: Instant
  readonly firstUrl: string
  readonly lastUrl: string
}

/** One article as the target's front page and feed need it. */
export interface PublishedArticle {
  readonly coverage: Coverage
  readonly url: string
  /** When the first verified sending began: the page that was sent then says this time. */
  readonly firstPublishedAt: Instant
  /** Where it was then. */
  readonly firstUrl: string
}
