import type { Author } from '../model/author'
import type { ArticleId, CorrectionId, EntryId } from '../ids'
import type { ArticleKind } from '../model/article'
import type { NoticeKind } from '../model/correction'
import type { Picture } from '../model/media'
import { dayNumber } from '../model/series'
import type { Instant, LocalDay } from '../model/stamp'
import type { UpdateStatus } from '../model/update'
import { noticePlace, updatePlace } from './article-ways'
import { openingWords } from '../document/opening-words'
import { readersHaveSince } from './former-address'
import { updateChangedAt, updateTitle, type PublicCoverage } from './public-coverage'
import { stampWords } from './time-element'

/** Grows by one with every change of `ListedArticle`: what was noted before is then noted anew. */
export const listedForm = 3

/**
 * What lists, feeds and maps of a site know of an article as last sent: little enough to keep at hand
 * for ten thousand of them, so that no list needs an article’s texts.
 */
export interface ListedArticle {
  readonly id: ArticleId
  /** On the site, ending in a slash: `2023/05/24/slug/`. */
  readonly path: string
  /** Its address when it was first published, which is its name in feeds; absent: that of now. */
  readonly bornAt?: string
  readonly kind: ArticleKind
  readonly open: boolean
  readonly headline: string
  readonly standfirst: string
  /** One or two sentences about it; may be empty. */
  readonly description: string
  readonly language: string
  readonly day: LocalDay
  readonly zone: string
  readonly section: string
  readonly tags: readonly string[]
  readonly authors: readonly Author[]
  readonly series: { readonly name: string; readonly day: number | null } | null
  readonly lead: Picture | null
  /** A version up to 0.2 sent it: its pictures lie there as they were taken in. */
  readonly picturesAsTaken: boolean
  readonly startedAt: Instant
  /** The last change a reader can see. */
  readonly changedAt: Instant
  /** Readers could find it since. */
  readonly publishedAt: Instant
  /** The newest update; null where there is none. */
  readonly newest: ListedUpdate | null
  /** The newest few of a live article, newest first: what feeds of lists say of it. */
  readonly latest: readonly LatestUpdate[]
  /** How its text begins, in plain words; empty where nothing is written in it. */
  readonly opening: string
  /** What was set right or taken back, newest first. */
  readonly notices: readonly ListedNotice[]
  /** Our other articles that its texts link to, whether readers have them or not; absent: none. */
  readonly linksTo?: readonly ArticleId[]
}

/** An update as a list names it. */
export interface ListedUpdate {
  readonly id: EntryId
  readonly stamp: Instant
  /** Its headline, else its first sentence. */
  readonly title: string
}

/** An update as the feed of a list tells it. */
export interface LatestUpdate extends ListedUpdate {
  /** As its article labels it: `UPDATE 1254 GMT`. */
  readonly label: string
  readonly changedAt: Instant
  readonly status: UpdateStatus | null
  /** Its own headline; empty where it has none. */
  readonly headline: string
  /** How its text begins, in plain words. */
  readonly opening: string
}

/** A line of the corrections page. */
export type ListedNotice =
  | {
      readonly kind: NoticeKind
      readonly id: CorrectionId
      /** Below the article’s folder, with `#`: where readers find it now. */
      readonly place: string
      readonly at: Instant
      readonly text: string
    }
  /** An update readers had seen was taken back; the text is the reason, which may be empty. */
  | {
      readonly kind: 'withdrawn'
      readonly id: EntryId
      readonly place: string
      readonly at: Instant
      readonly text: string
    }

// Enough for a feed reader to know what happened; ten thousand articles stay small.
const latestKept = 5
const openingLength = 400

/** An article as the lists of its site know it. */
export function listedArticle(
  page: PublicCoverage,
  on: { readonly siteUrl: string; readonly publishedAt: Instant },
): ListedArticle {
  const { article, fields } = page
  const newest = page.posted[0]
  const { language } = fields
  return {
    id: article.id,
    path: page.url.slice(on.siteUrl.length),
    ...(page.bornUrl === page.url ? {} : { bornAt: page.bornUrl }),
    kind: article.kind,
    open: page.open,
    headline: page.headline,
    standfirst: fields.standfirst.trim(),
    description: page.description,
    language,
    day: fields.day,
    zone: page.zone,
    section: fields.section.trim(),
    tags: fields.tags,
    authors: fields.authors,
    series: seriesOf(page),
    lead: fields.lead,
    picturesAsTaken: page.picturesAsTaken,
    startedAt: page.startedAt,
    changedAt: page.changedAt,
    publishedAt: readersHaveSince(fields.origin, on.publishedAt),
    newest:
      newest === undefined
        ? null
        : { id: newest.id, stamp: newest.stamp, title: updateTitle(newest, language) },
    latest: page.posted.slice(0, latestKept).map((update) => ({
      id: update.id,
      stamp: update.stamp,
      title: updateTitle(update, language),
      label: stampWords(update, page),
      changedAt: updateChangedAt(update),
      status: update.status,
      headline: update.headline.trim(),
      opening: openingWords(update.body, { language, length: openingLength }),
    })),
    opening: page.body === null ? '' : openingWords(page.body, { language, length: openingLength }),
    notices: listedNotices(page),
    ...(page.linksTo.length === 0 ? {} : { linksTo: page.linksTo }),
  }
}

function seriesOf({ fields }: PublicCoverage): ListedArticle['series'] {
  const name = fields.series?.name.trim() ?? ''
  return name === '' ? null : { name, day: dayNumber(fields.series, fields.day) }
}

function listedNotices(page: PublicCoverage): readonly ListedNotice[] {
  const told = page.notices.map((notice) => {
    const { kind, id, at, text } = notice
    return { kind, id, place: noticePlace(page, notice), at, text }
  })
  const withdrawn = page.updates
    .filter(({ state }) => state === 'withdrawn')
    .map(({ id, withdrawnAt, stamp, withdrawnReason }) => ({
      kind: 'withdrawn' as const,
      id,
      place: updatePlace(page, id),
      at: withdrawnAt ?? stamp,
      text: withdrawnReason.trim(),
    }))
  return [...told, ...withdrawn].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}
