import { noHtml, type Html } from '../../document/html'
import { altOf, type Picture } from '../../model/media'
import { dayNumber } from '../../model/series'
import { clockTime, dayOf, isoTime, longDay, shortDay, zoneLabel } from '../../model/stamp'
import type { Instant, LocalDay } from '../../model/stamp'
import type { DayLink } from '../../model/article'
import { rootFrom } from '../article-texts'
import { wayToDay } from '../day-links'
import { namePath } from '../name-slug'
import { publicAuthors } from '../public-authors'
import type { PublicCoverage } from '../public-coverage'
import type { Site } from '../site'
import type { NameKind } from '../name-kind'
import { commonView, type SlotView, type ViewGroup } from './slot-view'
import { TemplatePart, type PartPlace } from './template-part'

/** What the head of an article is made of. */
export interface HeadPieces {
  readonly status: () => Html
  readonly byline: Html
  /** What was set right in the words around the text, and that they were edited. */
  readonly headNotices: Html
  /** The way to all changes, and to the days beside this one. */
  readonly moreLinks: Html
  readonly topNotices: Html
}

/** What a template of the head of an article sees. */
export function articleHeadView(page: PublicCoverage, site: Site, pieces: HeadPieces): SlotView {
  const status = new TemplatePart('status', { ...box, always: page.open }, pieces.status)
  const headNotices = part('head_notices', { ...box, always: true }, pieces.headNotices)
  const moreLinks = part('more_links', { ...box, always: true }, pieces.moreLinks)
  const topNotices = part('top_notices', { ...box, always: true }, pieces.topNotices)
  // The script of an open page keeps the time of the last update in it.
  const promised = [page.open ? status : null, headNotices, moreLinks, topNotices]
  return {
    firstHeadings: 1,
    always: promised.filter((each) => each !== null),
    data: {
      ...commonView({ site, language: page.language, root: rootFrom(page.part), isFront: false }),
      article: articleView(page, site),
      ...{ status, byline: part('byline', box, pieces.byline) },
      ...{ head_notices: headNotices, more_links: moreLinks, top_notices: topNotices },
    },
  }
}

/** What a template of the foot of an article sees. */
export function articleFootView(page: PublicCoverage, site: Site, topics: Html): SlotView {
  return {
    firstHeadings: 0,
    always: [],
    data: {
      ...commonView({ site, language: page.language, root: rootFrom(page.part), isFront: false }),
      article: articleView(page, site),
      topics: part('topics', box, topics),
    },
  }
}

const box = { stands: 'on its own', hasLinks: true } as const

function part(name: string, place: PartPlace, made: Html): TemplatePart | null {
  return made.markup.trim() === noHtml.markup ? null : new TemplatePart(name, place, () => made)
}

// Only what the marks of every file with a head in it know: see `coveragePages` and `liveUpdatesFile`.
function articleView(page: PublicCoverage, site: Site): ViewGroup {
  const { fields, article, zone, language } = page
  const root = rootFrom(page.part)
  return {
    headline: page.headline,
    standfirst: fields.standfirst.trim(),
    kind: article.kind,
    live: page.open,
    ended: article.kind === 'live' && !page.open,
    url: page.url,
    language,
    ...sortedView({ ...fields, root }),
    day: { ...dayView(fields.day, language), href: `${root}${dayPath(fields.day)}` },
    series: seriesView(fields.series?.name ?? '', dayNumber(fields.series, fields.day), root),
    published: momentView(page.startedAt, zone, language),
    changed: momentView(page.changedAt, zone, language),
    last_update: page.newestStamp === null ? null : momentView(page.newestStamp, zone, language),
    updates: page.posted.length,
    lead: leadView(fields.lead),
    previous_day: dayLinkView(fields.previousDay, { site, root }),
    next_day: dayLinkView(fields.nextDay, { site, root }),
  }
}

/** Under which names something is found: its section, tags and authors. */
export function sortedView(of: {
  readonly section: string
  readonly tags: readonly string[]
  readonly authors: Parameters<typeof publicAuthors>[0]
  readonly root: string
}): ViewGroup {
  const { root } = of
  return {
    section: of.section.trim() === '' ? null : named('section', of.section, root),
    tags: of.tags.filter((tag) => tag.trim() !== '').map((tag) => named('tag', tag, root)),
    authors: publicAuthors(of.authors).map(({ name, url }) => ({
      ...named('author', name, root),
      ...(url === null ? {} : { href: url }),
    })),
  }
}

function named(kind: NameKind, name: string, root: string): ViewGroup {
  return { name: name.trim(), href: `${root}${namePath(kind, name)}index.html` }
}

/** Coverage over many days; null where it is none. */
export function seriesView(name: string, day: number | null, root: string): ViewGroup | null {
  return name.trim() === '' ? null : { ...named('series', name, root), day }
}

/** A day, for machines and in words. */
export function dayView(day: LocalDay, language: string): ViewGroup {
  return { iso: day, words: longDay(day, language), short: shortDay(day, language) }
}

/** Where the articles of a day are listed, on the site. */
export function dayPath(day: LocalDay): string {
  return `archive/${day.replaceAll('-', '/')}/index.html`
}

/** A moment, for machines and in words. */
export function momentView(instant: Instant, zone: string, language: string): ViewGroup {
  return {
    iso: isoTime(instant, zone),
    clock: `${clockTime(instant, zone)} ${zoneLabel(instant, zone)}`,
    day: longDay(dayOf(instant, zone), language),
  }
}

/** The words of a lead picture; null where there is none. */
export function leadView(lead: Picture | null): ViewGroup | null {
  return lead === null || lead.file === null
    ? null
    : { alt: altOf(lead), caption: lead.caption.trim(), credit: lead.credit.trim() }
}

function dayLinkView(
  link: DayLink | null,
  on: { readonly site: Site; readonly root: string },
): ViewGroup | null {
  const href = link === null ? null : wayToDay(link, on)
  return link === null || href === null
    ? null
    : { label: link.label.trim(), title: link.title.trim() || link.url, href }
}
