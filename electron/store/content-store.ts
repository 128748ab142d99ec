import type { ArticleId, CorrectionId, EntryId, TargetId } from '../../shared/ids'
import type { Article, ArticleFields, ArticleKind, ArticleState } from '../../shared/model/article'
import type { ArticleSummary, Coverage, NewCoverage } from '../../shared/model/coverage'
import type { Correction, Telling } from '../../shared/model/correction'
import type { Place } from '../../shared/model/desk'
import type { LibraryFilter, LibraryPage } from '../../shared/model/search'
import type { Act } from '../../shared/model/revision'
import type { Shelf } from '../../shared/model/shelf'
import type { Instant, LocalDay } from '../../shared/model/stamp'
import type { ArticleBody, Update, UpdateFlags, UpdateStatus } from '../../shared/model/update'
import type { Author } from '../../shared/model/author'
import type { Body } from '../../shared/document/nodes'
import type { Result } from '../../shared/result'
import type { DeployedStore } from './deployed-store'
import type { OutboxStore, RemoteStore } from './outbox-store'
import type { PeopleStore } from './people-store'
import type { ScheduleStore } from './schedule-store'
import type { PublicationStore } from './publication-store'
import type { RevisionStore } from './revision-store'
import type { SearchStore } from './search-store'
import type { SiteStore } from './site-store'
import type { StetStore } from './stet-store'

/**
 * Everything the newsroom keeps, in our nouns. Each writing call is one transaction that holds the
 * change and its revision, and has reached the disk when it returns. Expected failures are values
 * (`not-found`, `draft-stale`, `update-state`, `disk-full`); the stored work is then as it was.
 */
export interface ContentStore {
  readonly articles: ArticleStore
  readonly entries: EntryStore
  readonly revisions: RevisionStore
  readonly publications: PublicationStore
  readonly sites: SiteStore
  readonly outbox: OutboxStore
  readonly remote: RemoteStore
  readonly deployed: DeployedStore
  readonly desk: DeskStore
  readonly search: SearchStore
  readonly people: PeopleStore
  readonly schedules: ScheduleStore
  readonly stets: StetStore
  /** What the editor must be told after opening, such as a backup that failed; empty if nothing. */
  readonly openingNotice: string
  /** Its file was not looked through when it was opened: somebody beside it still has to. */
  readonly isUnchecked: boolean
  /** Several writing calls as one transaction: a failure of the whole undoes all of them. */
  together<T>(change: () => Result<T>): Result<T>
  /** Changes whenever another process (the command line, a second app) wrote. */
  foreignChangeMark(): number
  /** Writes the log into the database file and lets go of it; a second call does nothing. */
  close(): void
}

/** Articles and their fields. */
export interface ArticleStore {
  /** All but those in the bin: newest day first, then newest modified. Costs the same whatever the articles hold. */
  list(): readonly ArticleSummary[]
  /** Whether none was ever begun: what lies in the bin counts. */
  isEmpty(): boolean
  /** The first so many in the library’s order; costs the same however many there are behind them. */
  page(asked: { readonly filter: LibraryFilter; readonly limit: number }): LibraryPage
  /** What was moved in from archives, by its key there; also what lies in the bin. */
  origins(): ReadonlyMap<string, ArticleId>
  /** These in this order, without those that are gone or in the bin. */
  summaries(ids: readonly ArticleId[]): readonly ArticleSummary[]
  /** The fields alone: costs the same whatever the article holds. */
  article(id: ArticleId): Result<Article>
  coverage(id: ArticleId): Result<Coverage>
  /**
   * The article as history stood at a time: everything that had been kept by then. Fails with
   * `not-in-history` where the article was not begun yet.
   */
  coverageAt(id: ArticleId, at: Instant): Result<Coverage>
  /** What readers see at a target: the last verified sending; null where there is none. */
  seenNow(id: ArticleId, targetId: TargetId): Result<Coverage | null>
  /** An empty article with an empty body; revisions carry the cause `created`. */
  create(
    fresh: { readonly kind: ArticleKind; readonly fields: ArticleFields },
    act: Act,
  ): Result<Coverage>
  /** A whole day at once; all or nothing. Causes are `imported`. */
  importCoverage(coverage: NewCoverage, act: Act): Result<Coverage>
  saveFields(save: FieldsSave, act: Act): Result<Article>
  /** The same as `EntryStore.receive`, for headline and standfirst. */
  receiveFields(received: ReceivedFields, acts: ReceivingActs): Result<null>
  shelfOf(id: ArticleId): Result<Shelf>
  /** On the desk, in the archive, or in the bin; refused (`article-queued`) for what is being sent. */
  putOnShelf(
    move: { readonly articleId: ArticleId; readonly shelf: Shelf },
    act: Act,
  ): Result<ArticleSummary>
  /** The day after: a new article, tied to this one both ways. Refused where there is one already. */
  openNextDay(opening: NextDayOpening, act: Act): Result<Coverage>
  /** Undoes it, and gives the day before as it is again; what was written meanwhile is in the bin. */
  undoNextDay(undo: NextDayUndo, act: Act): Result<Coverage>
  /** A draft with the same fields and original entry, without updates. */
  duplicate(copy: ArticleCopy, act: Act): Result<Coverage>
  /** Setting the state an article is in changes nothing; the fields' version stays in any case. */
  setState(
    change: { readonly articleId: ArticleId; readonly state: ArticleState },
    act: Act,
  ): Result<Article>
}

/** A copy of an article: at hand, or as a template. */
export interface ArticleCopy {
  readonly articleId: ArticleId
  readonly as: 'desk' | 'template'
  /** Null: the day of the article it is taken from. */
  readonly day: LocalDay | null
}

/** How the day after an article begins. */
export interface NextDayOpening {
  readonly articleId: ArticleId
  readonly day: LocalDay
  readonly headline: string
  /** The update whose text it begins with, as `planNextDay` offers it; null: it begins empty. */
  readonly summaryId: EntryId | null
  /** Whether coverage of the day before ends. */
  readonly endsDay: boolean
}

/** The two days, and the state the first of them had; null: that was not changed. */
export interface NextDayUndo {
  readonly before: ArticleId
  readonly after: ArticleId
  readonly reopensAs: ArticleState | null
}

/** What somebody wrote on a site around the text, and what is to stand after it was taken in. */
export interface ReceivedFields {
  readonly articleId: ArticleId
  readonly theirs: Partial<ArticleFields>
  readonly then: Partial<ArticleFields> | null
}

/** New fields, and the version they were typed upon. */
export interface FieldsSave {
  readonly articleId: ArticleId
  readonly baseVersion: number
  readonly fields: ArticleFields
}

/** The original entry and the updates. */
export interface EntryStore {
  /**
   * Saves text while it is being written; a stale base version is refused, never an overwrite. Only
   * this raises an entry's version: posting or pinning does not make text in another window stale.
   */
  saveDraft(save: DraftSave, act: Act): Result<DraftSaved>
  /** A new composing update; its stamp is the time the writer started. */
  startUpdate(articleId: ArticleId, act: Act): Result<Update>
  post(post: { readonly id: EntryId; readonly stamp: Instant }, act: Act): Result<Update>
  /** Takes a posting back within the seconds of undo: the update is composing again. */
  unpost(id: EntryId, act: Act): Result<Update>
  /** Deletes a draft in a way that can be undone: its words and their history stay. */
  discard(id: EntryId, act: Act): Result<Update>
  bringBack(id: EntryId, act: Act): Result<Update>
  /** One thing done to several updates, in one transaction. */
  changeMany(change: ManyChange, act: Act): Result<readonly Update[]>
  restamp(change: { readonly id: EntryId; readonly stamp: Instant }, act: Act): Result<Update>
  setDetails(details: UpdateDetails, act: Act): Result<Update>
  withdraw(change: { readonly id: EntryId; readonly reason: string }, act: Act): Result<Update>
  reinstate(id: EntryId, act: Act): Result<Update>
  /**
   * Takes in what somebody wrote on a site as a line of history under the cause `received`; then what
   * she decided stands (null: their text), under the cause `restored`. For the original entry the
   * headline is empty.
   */
  receive(received: ReceivedText, acts: ReceivingActs): Result<null>
  /**
   * Says what a change of published words is. It holds for the words as they stand: typing on makes
   * the change undecided again. Refused (`update-state`) where readers have seen no text, or have it
   * as it stands and no notice is given.
   */
  decideChange(decision: ChangeDecision, act: Act): Result<ToldEntry>
  /** Gives a notice other words or another place; its time stays. */
  editCorrection(
    edit: CorrectionNamed & Pick<Correction, 'text' | 'place'>,
    act: Act,
  ): Result<ToldEntry>
  /** Takes back a notice no reader has seen; refused (`update-state`) for any other. */
  removeCorrection(of: CorrectionNamed, act: Act): Result<ToldEntry>
}

/** Somebody else's text of an entry, and what is to stand after it was taken in. */
export interface ReceivedText {
  readonly id: EntryId
  readonly theirs: EntryWords
  readonly then: EntryWords | null
}

/** The words of an entry. */
export interface EntryWords {
  readonly headline: string
  readonly body: Body
}

/** Who wrote it there, and who takes it in. */
export interface ReceivingActs {
  readonly there: Act
  readonly here: Act
}

/** The text a decision is about, and what an editor says its change is. */
export interface ChangeDecision {
  readonly articleId: ArticleId
  /** Null: the words around the text. */
  readonly entryId: EntryId | null
  readonly telling: Telling
}

/** One notice of a text. */
export interface CorrectionNamed extends Pick<ChangeDecision, 'articleId' | 'entryId'> {
  readonly correctionId: CorrectionId
}

/** A text as it stands after something was said of it. */
export type ToldEntry = Article | ArticleBody | Update

/** Text on its way to the disk. */
export interface DraftSave {
  readonly id: EntryId
  readonly baseVersion: number
  readonly body: Body
}

/** The entry after a save: its new version, for the next one. */
export interface DraftSaved {
  readonly id: EntryId
  readonly version: number
  readonly savedAt: Instant
  /** The entry as it now stands. */
  readonly entry: Update | ArticleBody
}

/** What an editor sets on an update beside its text. Pinning one that is posted unpins the other. */
export interface UpdateDetails {
  readonly id: EntryId
  readonly headline: string
  readonly authors: readonly Author[]
  readonly flags: UpdateFlags
  readonly status: UpdateStatus | null
}

/** What is done to several updates at once; each keeps a line of history of its own. */
export type ManyChange =
  | { readonly kind: 'withdraw'; readonly ids: readonly EntryId[]; readonly reason: string }
  | { readonly kind: 'reinstate'; readonly ids: readonly EntryId[] }
  | { readonly kind: 'details'; readonly of: readonly UpdateDetails[] }
  | {
      readonly kind: 'restamp'
      readonly to: readonly Pick<Update, 'id' | 'stamp' | 'stampAsWritten'>[]
    }

/** Where the writer was. */
export interface DeskStore {
  remember(place: Place): void
  lastPlace(): Place | null
}
