import type { Coverage } from '../../shared/model/coverage'
import { plainDesign } from '../../shared/model/site-design'
import { renderRelease, type Release } from '../../shared/publish/render-release'
import type { ShownChanges, SiteArticle } from '../../shared/publish/site'
import { onSite } from './sample-coverage'

/** The release of an article on the sample's site. */
export function releaseOf(
  coverage: Coverage,
  changes: Partial<SiteArticle> = {},
  others: readonly SiteArticle[] = [],
  shown: ShownChanges | null = null,
): Release {
  const made = renderRelease({
    site: { name: 'The Eastmouth Courier', url: 'https://news.example/', design: plainDesign },
    article: onSite(coverage, changes),
    others,
    changes: shown,
    assets: ['assets/site.css'],
    stylesheetMark: '0123abcd',
  })
  if (!made.ok) throw new Error(made.error.message)
  return made.value
}

/** The text of one file of a release, by the end of its path. */
export function fileOf(release: Release, path: string): string {
  const file = release.files.find((part) => part.path === path)
  if (file?.content.kind !== 'text') throw new Error(`${path} is not a page of the release`)
  return file.content.text
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
