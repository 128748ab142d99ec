import { appError } from '../app-error'
import { imagesIn } from '../document/images-in'
import type { Body } from '../document/nodes'
import { plainText } from '../document/plain-text'
import { unknownBlocks } from '../document/render-body'
import type { ArticleId } from '../ids'
import type { PictureFile } from '../model/media'
import { err, ok, type Result } from '../result'
import { articleFeed, siteFeed } from './atom-feed'
import { publicChanges } from './change-log'
import { coveragePages } from './coverage-pages'
import { noticesOn } from './article-ways'
import { updatesAt } from './article-texts'
import { changeLogPage, changeLogPath } from './change-log-page'
import { correctionsPage, correctionsPath } from './corrections-page'
import { frontPage } from './front-page'
import { pictureForms, type PictureForm } from '../document/picture-forms'
import { picturePath } from '../document/picture-path'
import { publicCoverage, updateAnchor, type PublicCoverage } from './public-coverage'
import { noticeAnchor } from './public-notices'
import type { ShownChanges, Site, SiteArticle } from './site'

/** Everything a release is made from. Nothing else (no clock, no disk) has a say in it. */
export interface ReleaseInput {
  readonly site: Site
  readonly article: SiteArticle
  /** Its changes, for a public log of them; null where readers get none. */
  readonly changes: ShownChanges | null
  /** The other articles on the site, as last sent. */
  readonly others: readonly SiteArticle[]
  /** The site's own files, such as `assets/site.css`. */
  readonly assets: readonly string[]
  /** Changes with the stylesheet. */
  readonly stylesheetMark: string
}

/** The files an article's publishing touches, in the order in which they may appear to readers. */
export interface Release {
  readonly files: readonly ReleasePart[]
  readonly pagePath: string
  readonly pageUrl: string
  /** What the page must hold when it is read back. */
  readonly updates: readonly ExpectedUpdate[]
  readonly notices: readonly ExpectedNotice[]
}

/** One file of a release. */
export interface ReleasePart {
  /** Relative to the site, with `/`. */
  readonly path: string
  /** The article it belongs to; null for files of the whole site. */
  readonly articleId: ArticleId | null
  readonly content: ReleaseContent
}

/** Where a file's bytes come from. */
export type ReleaseContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly form: PictureForm }
  | { readonly kind: 'asset'; readonly name: string }

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

/** Turns an article into the files of its site: its page, feeds and pictures, and the front page. */
export function renderRelease(input: ReleaseInput): Result<Release> {
  const page = publicCoverage(input.article)
  const unknown = unknownIn(page)
  if (unknown.length > 0) return err(unknownRefused(unknown))
  const path = page.url.slice(input.site.url.length)
  const pagePath = `${path}index.html`
  const all = [page, ...input.others.map(publicCoverage)]
  const articleId = page.article.id
  return ok({
    files: [
      ...input.assets.map((name) => asset(name)),
      ...once(pictures(page).flatMap((file) => picture(file, { path, articleId }))),
      { path: `${path}feed.xml`, articleId, content: text(articleFeed(page, input.site)) },
      ...coveragePages(page, input).map(({ path: at, render }) => ({
        path: at,
        articleId,
        content: text(render()),
      })),
      ...changeLog(page, { input, path }),
      { path: 'feed.xml', articleId: null, content: text(siteFeed(all, input.site)) },
      {
        path: correctionsPath,
        articleId: null,
        content: text(correctionsPage(all, input)),
      },
      { path: 'index.html', articleId: null, content: text(frontPage(all, input)) },
    ],
    pagePath,
    pageUrl: page.url,
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

function changeLog(
  page: PublicCoverage,
  of: { readonly input: ReleaseInput; readonly path: string },
): readonly ReleasePart[] {
  const { changes, article } = of.input
  if (changes === null || !page.fields.changeLog) return []
  const told = publicChanges(changes.shown, { coverage: article.coverage, at: changes.at })
  const markup = changeLogPage(told, { page, ...of.input })
  return [{ path: `${of.path}${changeLogPath}`, articleId: page.article.id, content: text(markup) }]
}

function text(words: string): ReleaseContent {
  return { kind: 'text', text: words }
}

function asset(name: string): ReleasePart {
  return { path: name, articleId: null, content: { kind: 'asset', name } }
}

function picture(
  file: PictureFile,
  of: { readonly path: string; readonly articleId: ArticleId },
): readonly ReleasePart[] {
  const { webp, plain } = pictureForms(file)
  return [...plain, ...webp].map((form) => ({
    path: `${of.path}${picturePath(form)}`,
    articleId: of.articleId,
    content: { kind: 'picture', form },
  }))
}

function pictures(page: PublicCoverage): readonly PictureFile[] {
  const { lead, map } = page.fields
  const inTexts = textsOf(page).flatMap(imagesIn)
  return [lead, map, ...inTexts].flatMap((picture) => picture?.file ?? [])
}

/** A picture that stands twice on a page is one file. */
function once(parts: readonly ReleasePart[]): readonly ReleasePart[] {
  return [...new Map(parts.map((part) => [part.path, part])).values()]
}

/** What readers read: the original entry and the updates that stand. */
function textsOf({ body, posted }: PublicCoverage): readonly Body[] {
  return [...(body === null ? [] : [body]), ...posted.map((update) => update.body)]
}

function unknownIn(page: PublicCoverage): readonly string[] {
  return [...new Set(textsOf(page).flatMap((each) => unknownBlocks(each)))]
}

function unknownRefused(names: readonly string[]) {
  return appError(
    'publish-refused',
    `This version of Dateline cannot show a part of the text: ${names.join(', ')}. Nothing was sent.`,
    'Update Dateline, or take that part out of the text.',
  )
}
