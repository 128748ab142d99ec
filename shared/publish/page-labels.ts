import type { TextWords } from '../document/text-words'
import type { LocalDay } from '../model/stamp'
import type { UpdateStatus } from '../model/update'
import type { PublicChange } from './change-log'
import type { NameKind } from './name-kind'

/** The words a page says by itself, apart from what was written. One table for each language. */
export interface PageLabels {
  readonly skip: string
  readonly live: string
  readonly lastUpdate: string
  readonly by: string
  /** What stands between two names, and before the last one. */
  readonly betweenNames: string
  readonly beforeLastName: string
  /** What stands there before names that begin so, where that is another word. */
  readonly beforeSuchName?: { readonly begins: RegExp; readonly word: string }
  /** Between a word and what it introduces. */
  readonly colon: string
  /** What a text says by itself. */
  readonly text: TextWords
  /** What an article without a word is called. */
  readonly untitled: string
  /** How the link to another day is introduced. */
  readonly coverageOf: (day: LocalDay) => string
  readonly map: string
  readonly picture: string
  readonly keyEvents: string
  readonly keyEvent: string
  readonly summary: string
  readonly pinned: string
  readonly status: Readonly<Record<UpdateStatus, string>>
  readonly updated: string
  readonly coverageEnded: string
  readonly withdrawnAt: string
  readonly originalEntry: string
  readonly dayOfSeries: string
  readonly correction: string
  readonly clarification: string
  readonly corrected: string
  readonly clarified: string
  readonly withdrawn: string
  readonly noReason: string
  readonly corrections: string
  readonly correctionsAbout: string
  readonly noCorrections: string
  readonly allChanges: string
  readonly allChangesAbout: string
  readonly noChanges: string
  readonly backToArticle: string
  readonly headAndCaptions: string
  readonly theText: string
  readonly headline: string
  readonly standfirst: string
  readonly caption: string
  readonly credit: string
  readonly pictureInWords: string
  readonly mapCredit: string
  readonly mapInWords: string
  readonly putIn: string
  readonly takenOut: string
  readonly unchanged: (paragraphs: number) => string
  readonly told: Readonly<Record<PublicChange['told'], string>>
  readonly updatesFeed: string
  /** Said by the script of open pages; `#` is their number. */
  readonly newUpdate: string
  readonly newUpdates: string
  readonly pageMoved: string
  readonly ownTimes: string
  readonly houseTimes: string
  readonly siteFeed: string
  /** The ways around a site. */
  readonly siteNavigation: string
  readonly frontPage: string
  readonly archive: string
  readonly search: string
  readonly more: string
  readonly topics: string
  readonly kinds: Readonly<Record<NameKind, string>>
  readonly indexes: Readonly<Record<NameKind, string>>
  readonly articles: (count: number) => string
  readonly articleLists: string
  readonly newestArticles: string
  readonly newerArticles: string
  readonly olderArticles: string
  readonly pageNumber: (number: number) => string
  readonly archiveAbout: string
  readonly moreInArchive: string
  readonly nothingYet: string
  readonly ended: string
  /** The pages of a long day. */
  readonly updatesPages: string
  readonly updatesFrom: (first: number, last: number) => string
  readonly newestUpdates: string
  readonly newerUpdates: string
  readonly olderUpdates: string
  readonly newerUpdate: string
  readonly olderUpdate: string
  readonly inItsDay: string
  readonly fromTheBeginning: string
  readonly goOnReading: string
  readonly readBack: string
  readonly update: string
  /** Search, and pages that are not there. */
  readonly searchWords: string
  readonly searchAbout: string
  readonly searchWithoutScript: string
  readonly searching: string
  readonly searchFailed: string
  readonly found: (count: string) => string
  readonly foundOne: string
  readonly foundNone: string
  readonly moreFound: string
  readonly notFound: string
  readonly notFoundAbout: string
  readonly takenDown: string
  readonly takenDownAbout: string
  /** Followed by the day. */
  readonly takenDownDay: string
}
