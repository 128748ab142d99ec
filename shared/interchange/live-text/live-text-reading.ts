import type { ArticleKind, OpeningPart } from '../../model/article'

/** What a plain-text live page says, before anybody has said which day it is. */
export interface LiveTextReading {
  readonly kind: ArticleKind
  readonly opening: ReadOpening
  /** The label most updates carry, as a template; see `formatStamp`. */
  readonly stampTemplate: string
  /** The zone most labels name, such as `GMT`; null where they name none. */
  readonly zoneLabel: string | null
  /** Newest first. */
  readonly updates: readonly ReadUpdate[]
  /** The original entry, or the text of a story. */
  readonly body: readonly ReadBlock[]
  readonly unsure: readonly Unsure[]
  readonly offers: readonly Offer[]
}

/** What stands above the first update. */
export interface ReadOpening {
  readonly headline: string
  readonly standfirst: string
  readonly caption: string
  readonly credit: string
  readonly previousDay: { readonly label: string; readonly title: string } | null
  readonly map: string | null
  /** The order of all this in the text. */
  readonly parts: readonly OpeningPart[]
}

/** One update as the text has it. */
export interface ReadUpdate {
  /** Its label as written, without the colon: `UPDATE 1254 GMT`. */
  readonly label: string
  /** The time on the label; null where no clock shows it. */
  readonly time: { readonly hour: number; readonly minute: number } | null
  /** The zone the time is read in: an IANA name. */
  readonly zone: string
  /** Days after the day of coverage: 1 for 0010 above 2350. */
  readonly dayOffset: number
  /** Its label's line in the text, from 1. */
  readonly line: number
  /** The text had no colon behind the label. */
  readonly withoutColon: boolean
  readonly blocks: readonly ReadBlock[]
}

/** One paragraph of the text; single line ends within it are kept. */
export interface ReadBlock {
  /** Its first line in the text, from 1. */
  readonly line: number
  readonly text: string
}

/** Something an editor should look at; the text itself was taken as it is. */
export interface Unsure {
  readonly kind: UnsureKind
  /** Where in the text, from 1; null: the text as a whole. */
  readonly line: number | null
  /** Whole sentences in an editor's language: what it is, and what was done or can be done. */
  readonly message: string
}

/** What reading can be unsure of. */
export type UnsureKind =
  | 'headline-missing'
  | 'address-missing'
  | 'picture-missing'
  | 'headline-guessed'
  | 'opening-line-kept'
  | 'no-updates'
  | 'no-original-entry'
  | 'empty-original-entry'
  | 'second-original-entry'
  | 'update-after-original-entry'
  | 'label-not-recognised'
  | 'impossible-time'
  | 'zone-label'
  | 'no-zone-label'
  | 'oldest-first'
  | 'out-of-order'
  | 'same-time'
  | 'past-midnight'
  | 'slip'
  | 'more'

/** A change of form the text invites to. Never made unless its id is among the ones taken. */
export interface Offer {
  readonly id: string
  readonly kind: OfferKind
  /** The block's first line in the text. */
  readonly line: number
  /** How the block begins. */
  readonly text: string
  /** Why it is offered: a whole sentence. */
  readonly reason: string
}

/** `quote`: set the block as a block quote. `related-link`: set it in italics, as the title it is. */
export type OfferKind = 'quote' | 'related-link'
