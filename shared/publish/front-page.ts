import { html, htmlIf, joinHtml, type Html } from '../document/html'
import { aboutList, headlinesOf } from './lists/about-list'
import { labelsFor } from './labels'
import type { ListedArticle } from './listed-article'
import { shownOfLatest } from './lists/latest-words'
import { shownOfStory, storyItem } from './lists/story-item'
import { namePath, nameSlug } from './name-slug'
import { wayList } from './render-frame'
import { pageShell } from './page-shell'
import type { ListFilesOf, OnSite } from './site-file'
import { frontPageData } from './structured-data/site-data'
import { fillSlot, type SlotContent } from './templates/fill-slot'
import { frontPageView } from './templates/list-views'

// Who looks for more finds it by day, section or tag.
const newestShown = 30

/** The site's front page: what is live on top, the one that changed last first, then the newest day first. */
export const frontPageFile: ListFilesOf = (_, { count }) => [
  {
    path: 'index.html',
    lists: [
      { within: { kind: 'open' }, order: 'changed', take: 'all' },
      { within: { kind: 'all' }, order: 'newest', take: { newest: newestShown } },
    ],
    shows: (article) => [shownOfStory(article), shownOfLatest(article)],
    beside: count({ kind: 'all' }) > newestShown,
    render: frontPage,
  },
]

/** Its words. */
export function frontPage(articles: readonly ListedArticle[], on: OnSite): Html {
  const { site, language } = on
  const labels = labelsFor(language)
  return pageShell({
    head: {
      title: site.name,
      siteName: site.name,
      description: site.design.tagline.trim() || aboutList(headlinesOf(articles), language),
      language,
      url: site.url,
      root: '',
      stylesheetMark: on.stylesheetMark,
      feeds: [{ title: labels.siteFeed, href: 'feed.xml' }],
      type: 'website',
      image: null,
    },
    site,
    here: 'front',
    className: 'site front list',
    main: html`${fillSlot(site, 'front-page', frontSlot(articles, on))}${htmlIf(
      articles.length === 0,
      () => html`<p class="nothing-yet">${labels.nothingYet}</p>`,
    )}`,
    ways: [],
    data: frontPageData(on),
  })
}

/** What stands on it, from what it is made. */
export function frontSlot(articles: readonly ListedArticle[], on: OnSite): SlotContent {
  const { site, language } = on
  const ways = sections(articles, on)
  const [first] = articles
  const item = (article: ListedArticle) =>
    storyItem(
      article,
      { root: '', withLatest: true, ...(article === first ? { leads: true } : {}) },
      site,
    )
  const more = htmlIf(
    on.count({ kind: 'all' }) > newestShown,
    () => html`
<p class="more"><a href="archive/index.html">${labelsFor(language).moreInArchive}</a></p>`,
  )
  return {
    view: () => frontPageView(articles, { on, sections: ways, more, item }),
    builtIn: () => html`${ways}${joinHtml(articles.map(item), '\n')}${more}`,
  }
}

/** The sections of what is shown, each a step away. */
function sections(articles: readonly ListedArticle[], { language, site }: OnSite): Html {
  const named = articles.filter(({ section }) => section !== '')
  const ways = new Map(
    named.map(({ section }) => [
      nameSlug(section),
      { words: section, href: `${namePath('section', section)}index.html` },
    ]),
  )
  const ordered = [...ways.values()].sort((a, b) => (a.words < b.words ? -1 : 1))
  // A site that says its own ways says which sections it wants there.
  return htmlIf(
    ordered.length > 0 && site.design.navigation.length === 0,
    () => html`<nav class="sections" aria-label="${labelsFor(language).indexes.section}">
${wayList(ordered, null)}
</nav>
`,
  )
}

/** The value that comes most often, the first in the alphabet of equals; undefined for none. */
export function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))
  return most?.[0]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
