import { appError } from '../app-error'
import { imagesIn } from '../document/images-in'
import type { Body } from '../document/nodes'
import type { FileText } from '../document/pieces'
import { plainText } from '../document/plain-text'
import { unknownBlocks } from '../document/render-body'
import type { ArticleId } from '../ids'
import { madeInRuns } from '../made-once'
import type { PictureFile } from '../model/media'
import type { Update } from '../model/update'
import { err, ok, type Result } from '../result'
import type { Instant } from '../model/stamp'
import { updatesAt } from './article-texts'
import { noticesOn } from './article-ways'
import { affectedFiles, renderListFile } from './affected-files'
import { articleFiles, type ArticlePartsInput } from './article-files'
import { restingRedirects } from './hosts/own-places'
import { redirectsPath } from './hosts/rule-files'
import { siteFiles } from './hosts/site-files'
import type { LeftPage } from './left-page'
import { listFileKinds } from './list-files'
import { listedArticle, type ListedArticle } from './listed-article'
import { onSite } from './on-site'
import { keptWhereTheyWere } from './moved-pictures'
import type { ListFile, MovedAddress, OnSite } from './site-file'
import { allForms, type PictureForm } from '../document/picture-forms'
import { picturePath } from '../document/picture-path'
import { sentence } from '../words/sentence'
import type { Drawing, ReleasePart } from './release-part'
import { publicCoverage, updateAnchor, type PublicCoverage } from './public-coverage'
import { noticeAnchor } from './public-notices'
import { siteIcons } from './site-icon'
import { sitePages } from './site-pages'
import { pageCard, socialCardPath } from './social-card'
import type { Site } from './site'
import { withArticle, type SiteArticles } from './site-articles'
import { updateCards } from './update-card'

/** Everything a release is made from. Nothing else (no clock, no disk) has a say in it. */
export interface ReleaseInput extends ArticlePartsInput {
  /** What the site’s lists know of it as last sent; null: readers do not have it. */
  readonly before: ListedArticle | null
  /** The other articles on the site, as last sent. */
  readonly others: SiteArticles
  /** What is left there of those that were taken down, without this one; absent: none was. */
  readonly left?: readonly LeftPage[]
  /** Addresses from which readers are led on to articles, to this one too; absent: none. */
  readonly moved?: readonly MovedAddress[]
  /** Whether the site holds a file of ours already; without it all of them are made. */
  readonly isHeld: (path: string) => boolean
  /** The site's own files, such as `assets/site.css`. */
  readonly assets: readonly string[]
  /** When it is sent. */
  readonly at: Instant
}

/** The files an article's publishing touches, in the order in which they may appear to readers. */
export interface Release {
  readonly files: readonly ReleasePart[]
  readonly pagePath: string
  readonly pageUrl: string
  /** What the site’s lists know of the article from now on. */
  readonly listed: ListedArticle
  /** What the page must hold when it is read back. */
  readonly updates: readonly ExpectedUpdate[]
  readonly notices: readonly ExpectedNotice[]
  /** Paths from which her redirects lead no more: the site gets a page of its own there with it. */
  readonly resting: readonly string[]
}

/** A correction or clarification as readers must find it. */
export interface ExpectedNotice {
  readonly anchor: string
  readonly text: string
}

/** An update as readers must find it; the text is null where it was withdrawn. */
export interface ExpectedUpdate {
  readonly anchor: string
  readonly text: string | null
}

/** Turns an article into the files of its site: its page, feeds and pictures, and the site’s lists. */
export function renderRelease(input: ReleaseInput): Result<Release> {
  const page = publicCoverage(input.article)
  const unknown = unknownIn(page)
  if (unknown.length > 0) return err(unknownRefused(unknown))
  const { url } = input.site
  const listed = listedArticle(page, {
    siteUrl: url,
    publishedAt: input.article.firstPublishedAt,
  })
  const { parts, resting } = siteParts(listed, input)
  return ok({
    files: [
      ...input.assets.map(asset),
      ...iconParts(input.site),
      ...articleParts(page, input),
      ...parts,
    ],
    resting,
    pagePath: `${listed.path}index.html`,
    pageUrl: page.url,
    listed,
    updates: updatesAt(page, 0).map((update) => ({
      anchor: updateAnchor(update),
      text: update.state === 'withdrawn' ? null : plainText(update.body),
    })),
    notices: noticesOn(page, 0).map((notice) => ({
      anchor: noticeAnchor(notice),
      text: notice.text,
    })),
  })
}

/** The files of an article alone, pictures before the pages that show them. */
export function articleParts(
  page: PublicCoverage,
  input: ArticlePartsInput,
): readonly ReleasePart[] {
  const path = page.url.slice(input.site.url.length)
  const articleId = page.article.id
  const shown = [
    ...once(pictures(page).flatMap((file) => picture(file, { path, articleId }))),
    drawn(`${path}${socialCardPath}`, { drawing: pageCard(page, input.site), articleId }),
    ...updateCards(page, input.site).map(({ path: below, card }) =>
      drawn(`${path}${below}`, { drawing: card, articleId }),
    ),
  ]
  return [
    ...shown,
    ...keptWhereTheyWere(shown, { path, held: input.held ?? [] }),
    ...articleFiles(page, input).map(({ path, madeFrom, render }) => ({
      path,
      articleId,
      content: { kind: 'text' as const, text: render, madeFrom },
    })),
  ]
}

function siteParts(
  listed: ListedArticle,
  input: ReleaseInput,
): { readonly parts: readonly ReleasePart[]; readonly resting: readonly string[] } {
  const { before, others, isHeld } = input
  const articles = withArticle(others, listed)
  const on = onSite(input, articles)
  const change = { before, after: listed, others }
  const then = { before: onSite(input, withArticle(others, before)), after: on, isHeld }
  const lists = affectedFiles(listFileKinds, change, then)
  const rested = new Set(restingRedirects(then.before))
  return {
    parts: siteWhole(
      ownParts(on),
      lists.map((file) => listPart(file, articles, on)),
    ),
    resting: restingRedirects(on).flatMap((each) => (rested.has(each) ? [] : [each.from])),
  }
}

/** What a site has beside its articles: where a redirect stands in the place of a list, that list is none now. */
export function siteWhole(
  own: readonly ReleasePart[],
  lists: readonly ReleasePart[],
): readonly ReleasePart[] {
  const taken = new Set(own.map(({ path }) => path))
  return [...own, ...lists.filter(({ path }) => !taken.has(path))]
}

/** The icons of a site. */
export function iconParts(site: Site): readonly ReleasePart[] {
  return siteIcons(site).map(({ path, icon }) => drawn(path, { drawing: icon, articleId: null }))
}

/** What a site has whatever its articles are: its logo, its own pages, the small files for hosts. */
export function ownParts(on: OnSite): readonly ReleasePart[] {
  const { logo } = on.site.design
  const own = siteFiles(on)
  return [
    ...(logo === null ? [] : allForms(logo).map(logoPart)),
    ...sitePages(on).map(({ path, render, madeFrom }) => ofSite(path, render, madeFrom)),
    ...own.map(({ path, text, madeFrom }) => ({
      ...ofSite(path, () => text, madeFrom),
      yields: true as const,
    })),
    // With the last redirect goes the file of them.
    ...(own.some(({ path }) => path === redirectsPath) ? [] : [ofSite(redirectsPath, () => null)]),
  ]
}

function logoPart(form: PictureForm): ReleasePart {
  const path = `assets/${picturePath(form)}`
  return { path, articleId: null, content: { kind: 'picture', form } }
}

/** A file made from a list of a site’s articles. */
export function listPart(file: ListFile, articles: SiteArticles, on: OnSite): ReleasePart {
  return ofSite(file.path, () => renderListFile(file, articles, on))
}

function ofSite(
  path: string,
  text: () => FileText | null,
  madeFrom: string | null = null,
): ReleasePart {
  return { path, articleId: null, content: { kind: 'text', madeFrom, text } }
}

/** A file that comes with Dateline. */
export function asset(name: string): ReleasePart {
  return { path: name, articleId: null, content: { kind: 'asset', name } }
}

function drawn(
  path: string,
  of: { readonly drawing: Drawing; readonly articleId: ArticleId | null },
): ReleasePart {
  const { drawing, articleId } = of
  return { path, articleId, content: { kind: 'drawing', drawing } }
}

function picture(
  file: PictureFile,
  of: { readonly path: string; readonly articleId: ArticleId },
): readonly ReleasePart[] {
  return allForms(file).map((form) => ({
    path: `${of.path}${picturePath(form)}`,
    articleId: of.articleId,
    content: { kind: 'picture', form },
  }))
}

function pictures(page: PublicCoverage): readonly PictureFile[] {
  const { lead, map } = page.fields
  const inBody = page.body === null ? [] : filesIn([page.body])
  const inUpdates = filesInRuns(page.posted, '', (run) => filesIn(run.map(({ body }) => body)))
  return [...[lead, map].flatMap((picture) => picture?.file ?? []), ...inBody, ...inUpdates.flat()]
}

const filesInRuns = madeInRuns<Update, readonly PictureFile[]>()

function filesIn(texts: readonly Body[]): readonly PictureFile[] {
  return texts.flatMap(imagesIn).flatMap(({ file }) => file ?? [])
}

/** A picture that stands twice on a page is one file. */
function once(parts: readonly ReleasePart[]): readonly ReleasePart[] {
  return [...new Map(parts.map((part) => [part.path, part])).values()]
}

function unknownIn({ body, posted }: PublicCoverage): readonly string[] {
  const inUpdates = unknownInRuns(posted, '', (run) =>
    run.flatMap((each) => unknownBlocks(each.body)),
  )
  return [...new Set([...(body === null ? [] : unknownBlocks(body)), ...inUpdates.flat()])]
}

const unknownInRuns = madeInRuns<Update, readonly string[]>()

function unknownRefused(names: readonly string[]) {
  return appError(
    'publish-refused',
    sentence('This version of Dateline cannot show a part of the text: {list}. Nothing was sent.', {
      list: names.join(', '),
    }),
    sentence('Update Dateline, or take that part out of the text.'),
  )
}
