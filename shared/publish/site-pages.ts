import { firstSentence } from '../document/first-sentence'
import { html, noHtml, type Html } from '../document/html'
import { leadingText } from '../document/plain-text'
import { renderBody } from '../document/render-body'
import type { SitePageText } from '../model/site-design'
import { labelsFor } from './labels'
import { markOf } from './made-from'
import { rootFromFolder } from './lists/list-page'
import { searchPage, searchPagePath } from './lists/search-page'
import { ownStylePath, ownStylesheet } from './own-style'
import { wayList } from './render-frame'
import { pageShell } from './page-shell'
import type { OnSite, SitePage } from './site-file'
import { sitePagePath } from './site-page-path'
import { siteText } from './site-text'

// Whoever changes how they are made adds one: what lies on a site is then made anew.
const sitePagesForm = 2

/** What a site has whatever its articles are: search, its own pages and colours, and the page for lost readers. */
export function sitePages(on: OnSite): readonly SitePage[] {
  const { site, language, stylesheetMark } = on
  const { looks, pages } = site.design
  const madeFrom = markOf([sitePagesForm, site, language, stylesheetMark])
  const own = ownStylesheet(looks)
  return [
    ...(own === null ? [] : [{ path: ownStylePath, madeFrom, render: () => own }]),
    ...pages
      .filter(({ title }) => title.trim() !== '')
      .map((page) => ({
        path: `${sitePagePath(page.slug)}index.html`,
        madeFrom,
        render: () => textPage(page, on),
      })),
    { path: searchPagePath, madeFrom, render: () => searchPage(on) },
    { path: '404.html', madeFrom, render: () => lostPage(on) },
  ]
}

/** A page from Markdown: about, a policy. */
function textPage(page: SitePageText, on: OnSite): Html {
  const folder = sitePagePath(page.slug)
  const root = rootFromFolder(folder)
  const body = siteText(page.markdown, { site: on.site, root })
  const title = page.title.trim()
  return framed(
    {
      title,
      description: firstSentence(leadingText(body), on.language, 200),
      url: `${on.site.url}${folder}`,
      root,
      className: 'site text-page',
      main: html`<article class="coverage">
<h1 class="headline">${title}</h1>
<div class="coverage-text story-text">
${renderBody(body, { words: labelsFor(on.language).text })}
</div>
</article>`,
    },
    on,
  )
}

/**
 * Shown at any address where nothing is: all its ways begin at the top of the host. With the host’s name
 * it would have no style, by our own policy, wherever the site answers to another name as well.
 */
function lostPage(on: OnSite): Html {
  const labels = labelsFor(on.language)
  const { url } = on.site
  const root = url.replace(/^https?:\/\/[^/]+/i, '')
  const ways = [
    { words: labels.frontPage, href: `${root}index.html` },
    { words: labels.archive, href: `${root}archive/index.html` },
    { words: labels.search, href: `${root}search/index.html` },
  ]
  return framed(
    {
      title: labels.notFound,
      description: '',
      url: `${url}404.html`,
      root,
      className: 'site lost-page',
      extra: html`<meta name="robots" content="noindex">
`,
      main: html`<div class="coverage">
<h1 class="headline">${labels.notFound}</h1>
<p class="standfirst">${labels.notFoundAbout}</p>
<div class="lost-ways">
${wayList(ways, null)}
</div>
</div>`,
    },
    on,
  )
}

interface FramedPage {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly root: string
  readonly className: string
  readonly extra?: Html
  readonly main: Html
}

function framed(page: FramedPage, { site, language, stylesheetMark }: OnSite): Html {
  const { title, description, url, root, extra = noHtml } = page
  return pageShell({
    head: {
      ...{ title, description, url, root, extra, language, stylesheetMark },
      siteName: site.name,
      feeds: [{ title: labelsFor(language).siteFeed, href: `${root}feed.xml` }],
      type: 'website',
      image: null,
    },
    site,
    here: null,
    className: page.className,
    main: page.main,
    ways: [],
  })
}
