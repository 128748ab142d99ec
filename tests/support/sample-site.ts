import { wholeText } from '../../shared/document/pieces'
import { plainDesign } from '../../shared/model/site-design'
import { listedArticle, type ListedArticle } from '../../shared/publish/listed-article'
import { publicCoverage } from '../../shared/publish/public-coverage'
import { renderListFile } from '../../shared/publish/affected-files'
import { articlesAtHand } from '../../shared/publish/site-articles'
import type { Site, SiteArticle } from '../../shared/publish/site'
import type { ArticleFile, ListFile, ListFilesOf, OnSite } from '../../shared/publish/site-file'
import { at } from './sample-coverage'

/** The sample’s site. */
export const sampleSite: Site = {
  name: 'The Eastmouth Courier',
  url: 'https://news.example/',
  design: plainDesign,
}

/** An article as the lists of the sample’s site know it. */
export function listedOn(article: SiteArticle, site: Site = sampleSite): ListedArticle {
  return listedArticle(publicCoverage(article), {
    siteUrl: site.url,
    publishedAt: article.firstPublishedAt,
  })
}

/** A site with these articles, as its lists are made. */
export function onSampleSite(
  articles: readonly ListedArticle[],
  changes: Partial<OnSite> = {},
): OnSite {
  const months = [...new Set(articles.map(({ day }) => day.slice(0, 7)))].sort().reverse()
  return {
    site: sampleSite,
    stylesheetMark: '0123abcd',
    language: 'en-GB',
    zone: 'Europe/London',
    at: at(14),
    count: (set) =>
      articles.filter(({ day }) =>
        set.kind === 'day' ? day === set.day : set.kind !== 'month' || day.startsWith(set.month),
      ).length,
    months: () =>
      months.map((month) => {
        const within = articles.filter(({ day }) => day.startsWith(month))
        return {
          month,
          articles: within.length,
          changedAt: Math.max(...within.map(({ changedAt }) => changedAt)),
        }
      }),
    names: articlesAtHand(articles).names,
    ...changes,
  }
}

/** The text of a list’s file with these articles in it, as they are asked for; null where it goes. */
export function listFileOf(
  kind: ListFilesOf,
  path: string,
  { articles, on }: { readonly articles: readonly ListedArticle[]; readonly on?: OnSite },
): string | null {
  const site = on ?? onSampleSite(articles)
  const found = articles
    .flatMap((article): readonly ListFile[] => kind(article, site))
    .find((file) => file.path === path)
  if (found === undefined) throw new Error(`${path} is no file of this kind`)
  const text = renderListFile(found, articlesAtHand(articles), site)
  return text === null ? null : wholeText(text)
}

/** The text of one of an article’s files. */
export function articleFileOf(files: readonly ArticleFile[], path: string): string {
  const file = files.find((each) => each.path === path)
  if (file === undefined) throw new Error(`${path} is no file of the article`)
  return wholeText(file.render())
}
