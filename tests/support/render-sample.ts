import { wholeText } from '../../shared/document/pieces'
import type { Coverage } from '../../shared/model/coverage'
import { plainDesign } from '../../shared/model/site-design'
import { renderRelease, type Release } from '../../shared/publish/render-release'
import { listedArticle } from '../../shared/publish/listed-article'
import { publicCoverage } from '../../shared/publish/public-coverage'
import type { ShownChanges, Site, SiteArticle } from '../../shared/publish/site'
import { articlesAtHand } from '../../shared/publish/site-articles'
import { at, onSite } from './sample-coverage'

const plainSite: Site = {
  name: 'The Eastmouth Courier',
  url: 'https://news.example/',
  design: plainDesign,
}

/** The release of an article on the sample's site. */
export function releaseOf(
  coverage: Coverage,
  changes: Partial<SiteArticle> = {},
  others: readonly SiteArticle[] = [],
  shown: ShownChanges | null = null,
  site: Site = plainSite,
): Release {
  const listed = others.map((other) =>
    listedArticle(publicCoverage(other), {
      siteUrl: site.url,
      publishedAt: other.firstPublishedAt,
    }),
  )
  const made = renderRelease({
    site,
    article: onSite(coverage, changes),
    before: null,
    others: articlesAtHand(listed),
    isHeld: () => false,
    changes: shown,
    assets: ['assets/site.css'],
    stylesheetMark: '0123abcd',
    at: at(13),
  })
  if (!made.ok) throw new Error(made.error.message)
  return made.value
}

/** The text of one file of a release, by the end of its path. */
export function fileOf(release: Release, path: string): string {
  const file = release.files.find((part) => part.path === path)
  const text = file?.content.kind === 'text' ? file.content.text() : null
  if (text === null) throw new Error(`${path} is not a page of the release`)
  return wholeText(text)
}

/** Every file of a release as it is written: texts rendered, the others by what they are made from. */
export function filesOf(release: Release): readonly (readonly [path: string, what: unknown])[] {
  return release.files.map(({ path, content }) => {
    if (content.kind !== 'text') return [path, content]
    const text = content.text()
    return [path, text === null ? null : wholeText(text)]
  })
}

/** The article's page. */
export function pageOf(coverage: Coverage, changes: Partial<SiteArticle> = {}): string {
  const release = releaseOf(coverage, changes)
  return fileOf(release, release.pagePath)
}

/** What search engines read in a page. */
export function structuredDataOf(page: string): Record<string, unknown> {
  const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''
  const data: unknown = JSON.parse(json)
  if (typeof data !== 'object' || data === null) throw new Error('No structured data')
  return { ...data }
}
