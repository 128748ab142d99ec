import type { ArticleId, EntryId } from '../ids'
import type { ArticleOrigin } from './article-origin'
import type { Author } from './author'
import type { Correction, PendingChange } from './correction'
import type { Picture, MapCredit } from './media'
import type { SentMark } from './sent-mark'
import type { Series } from './series'
import type { Instant, LocalDay } from './stamp'

/** `live` has updates above its original entry; `story` is its body alone. */
export type ArticleKind = 'live' | 'story'

/** Where an article stands in its life. `live`: open for updates. `ended`: coverage is closed. */
export type ArticleState = 'draft' | 'live' | 'ended'

/** One page of coverage, without the text of its entries. */
export interface Article {
  readonly id: ArticleId
  readonly kind: ArticleKind
  readonly state: ArticleState
  readonly fields: ArticleFields
  /** Grows by one with every change of the fields; a save from an older version is refused. */
  readonly version: number
  readonly bodyId: EntryId
  readonly createdAt: Instant
  readonly modifiedAt: Instant
  /** When coverage was ended; null while it is open. */
  readonly endedAt: Instant | null
  /** When readers were last given other words around the text; null where they never were. */
  readonly editedAt: Instant | null
  /** Notices about the headline, the standfirst or a caption. */
  readonly corrections: readonly Correction[]
  /** Whether readers have the fields as they stand. */
  readonly sent: SentMark
  /** What the change of the words around the text will be told as. */
  readonly change: PendingChange
}

/** What an editor fills in around the text. */
export interface ArticleFields {
  /** May be empty while writing; see `displayHeadline`. Plain text. */
  readonly headline: string
  readonly standfirst: string
  /** The last part of the page's address; empty means: made from the headline when first published. */
  readonly slug: string
  /** The address she gave it when readers had it already: `2023/05/24/slug/`; absent: that of the first publishing. */
  readonly address?: string
  readonly section: string
  readonly tags: readonly string[]
  readonly authors: readonly Author[]
  /** BCP 47, such as `en` or `en-GB`. */
  readonly language: string
  /** The house zone: an IANA name. Days and stamps are shown in it. */
  readonly zone: string
  /** The label of an update, such as `UPDATE {HHmm} GMT`; see `formatStamp`. */
  readonly stampTemplate: string
  /** The day of coverage in the house zone. */
  readonly day: LocalDay
  readonly lead: Picture | null
  readonly map: MapCredit | null
  readonly previousDay: DayLink | null
  /** The link to the day after, once there is one. */
  readonly nextDay: DayLink | null
  /** The coverage over many days that this is a day of. */
  readonly series: Series | null
  /** How the plain text it was imported from began; null where it was written here. */
  readonly importedOpening: readonly OpeningPart[] | null
  /** Where it stood before; absent: it was written here. */
  readonly origin?: ArticleOrigin
  /** Whether readers may see every change of what was published. */
  readonly changeLog: boolean
  /** Before this time nothing of the article leaves this machine; null: it may at once. */
  readonly embargo: Instant | null
}

/** The link to another day's coverage. The address may be unknown: plain text loses it. */
export interface DayLink {
  /** As the page says it, such as `Tuesday’s Coverage`. */
  readonly label: string
  readonly title: string
  /** Absolute http(s) address, or empty where it is not known. */
  readonly url: string
  /** The article of ours it leads to: its address is filled in when readers first have it. */
  readonly articleId?: ArticleId
}

/** The link to yesterday's coverage. */
export type PreviousDay = DayLink

/** One line above the first update of an imported text, so that export gives the same order back. */
export type OpeningPart =
  | { readonly kind: 'headline' }
  | { readonly kind: 'standfirst' }
  | { readonly kind: 'caption' }
  | { readonly kind: 'previous-day' }
  | { readonly kind: 'map' }
  /** Not a line of its own: the text labelled an original entry and said nothing in it. */
  | { readonly kind: 'empty-entry' }
  /** A line no field holds; kept word for word. */
  | { readonly kind: 'kept'; readonly text: string }

/** What says in which zones an article’s times are told. */
export type HouseTimes = Pick<ArticleFields, 'zone' | 'stampTemplate'>
