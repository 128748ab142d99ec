import { joinHtml, html, type Html } from '../../document/html'
import { labelsFor } from '../labels'
import type { ListedArticle } from '../listed-article'
import type { MainPage, Way } from '../page-frame'
import { pageShell } from '../page-shell'
import type { OnSite } from '../site-file'
import type { Crumb } from '../structured-data/breadcrumbs'
import { listPageData } from '../structured-data/site-data'
import { storyItem } from './story-item'
import type { StoryPlace } from './story-place'

/** A page of the site that is made of lists. */
export interface ListPage {
  /** Its folder on the site: `section/coast/`. */
  readonly folder: string
  readonly title: string
  readonly description: string
  readonly className: string
  readonly here?: MainPage
  /** The pages above it, from below the front page on. */
  readonly above?: readonly Crumb[]
  /** Whether its folder holds feeds of its own, and what they are called. */
  readonly feed?: string
  readonly main: Html
  readonly ways?: readonly Way[]
}

/** Such a page as the text of its file. */
export function listPage(page: ListPage, on: OnSite): Html {
  const { site, language } = on
  const root = rootFromFolder(page.folder)
  const url = `${site.url}${page.folder}`
  return pageShell({
    head: {
      title: page.title,
      siteName: site.name,
      description: page.description,
      language,
      url,
      root,
      stylesheetMark: on.stylesheetMark,
      feeds: [
        ...(page.feed === undefined ? [] : [{ title: page.feed, href: 'feed.xml' }]),
        { title: labelsFor(language).siteFeed, href: `${root}feed.xml` },
      ],
      type: 'website',
      image: null,
    },
    site,
    here: page.here ?? null,
    className: `site list ${page.className}`,
    main: page.main,
    ways: page.ways ?? [],
    data: listPageData([], { page: { name: page.title, url }, above: page.above ?? [], on }),
  })
}

/** The way from a folder of the site to its top. */
export function rootFromFolder(folder: string): string {
  return '../'.repeat(folder.split('/').length - 1)
}

/** What stands on top of a list: what kind of list, its name, what is in it. */
export function listHead(of: {
  readonly kicker: Html
  readonly title: string
  readonly about: string
}): Html {
  return html`<header class="list-head coverage">
<p class="kicker">${of.kicker}</p>
<h1 class="headline">${of.title}</h1>
<p class="about">${of.about}</p>
</header>
`
}

/** Articles one below the other. */
export function stories(
  articles: readonly ListedArticle[],
  place: StoryPlace,
  { site }: OnSite,
): Html {
  return joinHtml(
    articles.map((article) => storyItem(article, place, site)),
    '\n',
  )
}
