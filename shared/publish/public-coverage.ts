import { mainPart, type ArticlePart } from './article-part'
import { articlesLinked, withArticleLinks } from '../document/article-links'
import { withoutComments } from '../document/comments'
import { coverageHeadline } from '../document/display-headline'
import { firstSentence } from '../document/first-sentence'
import { isBlank, leadingText } from '../document/plain-text'
import type { ArticleId } from '../ids'
import { madeInRuns, madeOnce } from '../made-once'
import type { Article, ArticleFields } from '../model/article'
import type { Body } from '../document/nodes'
import { newestNoticeAt } from '../model/correction'
import type { Coverage } from '../model/coverage'
import { zoneOfTemplate, type Instant } from '../model/stamp'
import { newestFirst, type Update } from '../model/update'
import { readersHaveSince } from './former-address'
import { labelsFor } from './labels'
import type { PageLabels } from './page-labels'
import { latestOf, publicNotices, type PublicNotice } from './public-notices'
import type { SiteArticle } from './site'
import { textDirection } from './text-direction'
import { updatePlaces, type UpdatePlaces } from './update-places'

/** What readers get to see of an article, and what follows from it. */
export interface PublicCoverage {
  readonly article: Article
  readonly fields: ArticleFields
  readonly headline: string
  /** One or two sentences about it; may be empty. */
  readonly description: string
  /** BCP 47, and the words that pages say in it by themselves. */
  readonly language: string
  readonly labels: PageLabels
  readonly direction: 'ltr' | 'rtl'
  /** The zone of all times on the page. */
  readonly zone: string
  readonly open: boolean
  /** Posted ones, and notes of those withdrawn after readers had seen them; newest first. */
  readonly updates: readonly Update[]
  readonly posted: readonly Update[]
  /** What readers are told was wrong or unclear, newest first. */
  readonly notices: readonly PublicNotice[]
  /** The copy on top; none where the pinned update is the newest anyway. */
  readonly pinned: Update | null
  /** Key events and summaries, newest first. */
  readonly jumps: readonly Update[]
  /** Null where nothing is written in it. */
  readonly body: Body | null
  readonly startedAt: Instant
  /** Grows with each save of the original entry. */
  readonly bodyVersion: number
  readonly bodyChangedAt: Instant
  /** When the original entry was last changed in a way that readers are told of; null: never. */
  readonly bodyEditedAt: Instant | null
  /** The last change a reader can see. */
  readonly changedAt: Instant
  /** On which of its pages each update stands. */
  readonly places: UpdatePlaces
  /** Which of its pages is being written. */
  readonly part: ArticlePart
  readonly newestStamp: Instant | null
  readonly url: string
  /** Where it was first published: what feeds call it and its updates for life. */
  readonly bornUrl: string
  /** The addresses of other articles of ours that its texts link to. */
  readonly linked: ReadonlySet<string>
  /** The other articles of ours that its texts link to, whether readers have them or not. */
  readonly linksTo: readonly ArticleId[]
  /** A version up to 0.2 sent it: its pictures lie there as they were taken in. */
  readonly picturesAsTaken: boolean
}

/** Chooses what of an article is for readers: nothing being composed, nothing withdrawn unseen. */
export function publicCoverage({ coverage, ...facts }: SiteArticle): PublicCoverage {
  const { article, body } = coverage
  const fields = article.fields
  const labels = labelsFor(fields.language)
  const firstPublishedAt = readersHaveSince(fields.origin, facts.firstPublishedAt)
  const linked = new Set<string>()
  const addressOf = (id: ArticleId) => {
    const address = facts.addressOf?.(id) ?? null
    if (address !== null) linked.add(address)
    return address
  }
  const forReaders = (text: Body): Body => withArticleLinks(withoutComments(text), addressOf)
  const written = newestFirst(article.kind === 'live' ? coverage.updates : [])
  const ordered = written.map((update) => {
    const addresses = articlesLinked(update.body).map(({ id }) => addressOf(id))
    return readersUpdate(update, addresses.join(' '), () => forReaders(update.body))
  })
  const posted = ordered.filter((update) => update.state === 'posted')
  const updates = ordered.filter(
    ({ state, id }) => state === 'posted' || (state === 'withdrawn' && facts.seen.has(id)),
  )
  const notices = publicNotices(coverage, updates)
  const pinned = posted.find((update) => update.flags.pinned)
  return {
    article,
    fields,
    headline: coverageHeadline(coverage, labels.untitled),
    description: describe(coverage, posted),
    language: fields.language,
    labels,
    direction: textDirection(fields.language),
    zone: zoneOfTemplate(fields.stampTemplate, fields.zone),
    open: article.kind === 'live' && article.state !== 'ended',
    updates,
    posted,
    notices,
    pinned: pinned === undefined || pinned === updates[0] ? null : pinned,
    jumps: posted.filter(({ flags }) => flags.keyEvent || flags.summary),
    body: isBlank(body.body) ? null : forReaders(body.body),
    startedAt: Math.min(
      firstPublishedAt,
      ...firstInRuns(posted, '', (run) => Math.min(...run.map(({ stamp }) => stamp))),
    ),
    bodyVersion: body.version,
    bodyChangedAt: Math.max(
      firstPublishedAt,
      body.editedAt ?? 0,
      newestNoticeAt(body.corrections) ?? 0,
    ),
    bodyEditedAt: body.editedAt,
    changedAt: lastChange(coverage, updates, firstPublishedAt),
    places: updatePlaces(updates),
    part: mainPart,
    newestStamp: posted[0]?.stamp ?? null,
    url: facts.url,
    bornUrl: facts.bornUrl ?? facts.url,
    linked,
    linksTo: linksOf(coverage, written),
    picturesAsTaken: facts.picturesAsTaken === true,
  }
}

// As they were written: for readers a link to what they do not have is none.
function linksOf({ article, body }: Coverage, written: readonly Update[]): readonly ArticleId[] {
  const { previousDay, nextDay } = article.fields
  const ids = [
    ...articlesLinked(body.body).map(({ id }) => id),
    ...linksInRuns(written, '', linksIn).flat(),
    ...[previousDay, nextDay].flatMap((link) => link?.articleId ?? []),
  ]
  return [...new Set(ids)].filter((id) => id !== article.id).sort()
}

const linksInRuns = madeInRuns<Update, readonly ArticleId[]>()

function linksIn(updates: readonly Update[]): readonly ArticleId[] {
  return updates
    .filter(({ state }) => state === 'posted')
    .flatMap(({ body }) => articlesLinked(body).map(({ id }) => id))
}

/** An update whose text and links stay as they were is the same object as before. */
function readersUpdate(update: Update, addresses: string, textOf: () => Body): Update {
  return readersUpdates(update, addresses, () => withText(update, textOf()))
}

const readersUpdates = madeOnce<Update, Update>()

/** An update with a text: the same object where it has that text already. */
export function withText(update: Update, body: Body): Update {
  return body === update.body ? update : { ...update, body }
}

/** The address of an update: its own for life. */
export function updateAnchor(update: Pick<Update, 'id'>): string {
  return `u-${update.id}`
}

/** What an update is called: its headline, else its first sentence. */
export function updateTitle(update: Update, language: string): string {
  return titles(
    update,
    language,
    () => update.headline.trim() || firstSentence(leadingText(update.body), language),
  )
}

const titles = madeOnce<Update, string>()

/** When an update last changed for readers. */
export function updateChangedAt(update: Update): Instant {
  const told = updateToldAt(update) ?? 0
  return Math.max(update.postedAt ?? update.stamp, told, update.withdrawnAt ?? 0)
}

/** When its words were last changed in a way that readers are told of; null: never. */
export function updateToldAt({ editedAt, corrections }: Update): Instant | null {
  return latestOf(editedAt, newestNoticeAt(corrections))
}

function describe({ article, body }: Coverage, posted: readonly Update[]): string {
  const { standfirst, language } = article.fields
  if (standfirst.trim() !== '') return standfirst.replace(/\s+/g, ' ').trim()
  const fromBody = firstSentence(leadingText(body.body), language, 200)
  const newest = posted[0]
  if (fromBody !== '' || newest === undefined) return fromBody
  return firstSentence(leadingText(newest.body), language, 200)
}

function lastChange(
  { article, body }: Coverage,
  updates: readonly Update[],
  firstPublishedAt: Instant,
): Instant {
  // Not when anything was last kept: a minor fix is silent, and so is typing that is not posted.
  const around = [article, body].map(({ editedAt, corrections }) =>
    latestOf(editedAt, newestNoticeAt(corrections)),
  )
  const changed = lastInRuns(updates, '', (run) => Math.max(...run.map(updateChangedAt)))
  return Math.max(firstPublishedAt, article.endedAt ?? 0, latestOf(...around) ?? 0, ...changed)
}

const firstInRuns = madeInRuns<Update, Instant>()
const lastInRuns = madeInRuns<Update, Instant>()
