import { noticeAddress } from '../article-ways'
import type { PublicCoverage } from '../public-coverage'
import type { Site } from '../site'
import type { ArticleFile } from '../site-file'
import { updateMark } from '../update-mark'
import { articleFeed, mostInArticleFeed } from './article-feed'
import { feedFileNames } from './feed'
import { feedFile, feedFormats } from './feed-file'

/** The feeds of one article: its updates, in every format. */
export function articleFeedFiles(
  page: PublicCoverage,
  on: { readonly site: Site; readonly stylesheetMark: string },
): readonly ArticleFile[] {
  const { site } = on
  const folder = page.url.slice(site.url.length)
  const madeFrom = feedMadeFrom(page, on)
  return feedFormats.map((format) => ({
    path: `${folder}${feedFileNames[format]}`,
    madeFrom,
    render: () => feedFile(articleFeed(page, site), format),
  }))
}

function feedMadeFrom(
  page: PublicCoverage,
  { site, stylesheetMark }: { readonly site: Site; readonly stylesheetMark: string },
): string {
  const { name, url, design } = site
  const { fields, article, notices, changedAt, startedAt } = page
  return JSON.stringify([
    // Another version of Dateline may write it otherwise, as it does the page.
    stylesheetMark,
    [name, url, design.pings.webSubHub, design.logo],
    [
      page.url,
      page.bornUrl,
      article.version,
      article.state,
      changedAt,
      startedAt,
      page.bodyChangedAt,
    ],
    [page.headline, page.description, fields.language, page.zone, fields.authors],
    [page.bodyVersion, [...page.linked]],
    notices.map((notice) => [notice.id, notice.at, notice.text, noticeAddress(page, notice)]),
    page.updates.slice(0, mostInArticleFeed).map(updateMark),
  ])
}
