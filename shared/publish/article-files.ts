import { publicChanges } from './change-log'
import { changeLogPage, changeLogPath } from './change-log-page'
import { coveragePages } from './coverage-pages'
import { articleFeedFiles } from './feeds/article-feed-files'
import { liveUpdatesFile } from './live/live-updates-file'
import { formerPaths } from './former-address'
import { redirectPage } from './hosts/redirects'
import type { PublicCoverage } from './public-coverage'
import type { ArticlePartsInput } from './render-release'
import type { ArticleFile } from './site-file'

/** The texts an article has on its site, each before what links to it. */
export function articleFiles(
  page: PublicCoverage,
  input: ArticlePartsInput,
): readonly ArticleFile[] {
  const path = page.url.slice(input.site.url.length)
  return [
    ...articleFeedFiles(page, input.site),
    ...coveragePages(page, input),
    ...liveUpdatesFile(page, input.site),
    ...changeLog(page, { input, path }),
    ...formerPaths(page.fields.origin, input.site.url).map((former) => ({
      path: former,
      madeFrom: page.url,
      render: () => redirectPage(page.url),
    })),
  ]
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
