import { publicChanges } from './change-log'
import { changeLogPage, changeLogPath } from './change-log-page'
import { coveragePages } from './coverage-pages'
import { articleFeedFiles } from './feeds/article-feed-files'
import { liveUpdatesFile } from './live/live-updates-file'
import { formerPaths } from './former-address'
import { movedPage, pageOf, redirectPath } from './hosts/redirects'
import { movedFiles } from './moved-files'
import type { PublicCoverage } from './public-coverage'
import type { ShownChanges, Site, SiteArticle } from './site'
import type { ArticleFile } from './site-file'

/** What an article’s own files are made from. */
export interface ArticlePartsInput {
  readonly site: Site
  readonly article: SiteArticle
  /** Its changes, for a public log of them; null where readers get none. */
  readonly changes: ShownChanges | null
  /** Changes with the stylesheet. */
  readonly stylesheetMark: string
  /** Files of the article that are on record there outside of its folder; absent: none. */
  readonly held?: readonly string[]
}

/** The texts an article has on its site, each before what links to it. */
export function articleFiles(
  page: PublicCoverage,
  input: ArticlePartsInput,
): readonly ArticleFile[] {
  const path = page.url.slice(input.site.url.length)
  const own = new Set((input.site.design.redirects ?? []).map(({ from }) => fileOf(from)))
  const pages = coveragePages(page, input)
  const files = [
    ...articleFeedFiles(page, input),
    ...pages.slice(0, -1),
    // The page asks for it: it must never know less than the page.
    ...liveUpdatesFile(page, input),
    ...pages.slice(-1),
    ...changeLog(page, { input, path }),
    ...formerPaths(page.fields.origin, input.site.url)
      // What her own hand says goes before.
      .filter((former) => !own.has(former))
      .map((former) => ({
        path: former,
        madeFrom: page.url,
        render: () => movedPage(page.url, page.article.id),
      })),
  ]
  const { id } = page.article
  return [...files, ...movedFiles({ id, url: page.url, path, files, held: input.held ?? [] })]
}

function fileOf(from: string): string | null {
  const path = redirectPath(from)
  return path === null ? null : pageOf(path)
}

function changeLog(
  page: PublicCoverage,
  of: { readonly input: ArticlePartsInput; readonly path: string },
): readonly ArticleFile[] {
  const { input, path } = of
  const { changes, article } = input
  if (changes === null || !page.fields.changeLog) return []
  const told = publicChanges(changes.shown, { coverage: article.coverage, at: changes.at })
  return [
    {
      path: `${path}${changeLogPath}`,
      madeFrom: null,
      render: () => changeLogPage(told, { page, ...input }),
    },
  ]
}
