import { html, htmlIf, joinHtml, noHtml, type Html } from '../document/html'
import { pictureForms } from '../document/picture-forms'
import { picturePath } from '../document/picture-path'
import { renderBody } from '../document/render-body'
import { safeWebUrl } from '../document/safe-url'
import { shownSize, type PictureFile } from '../model/media'
import type { SiteDesign, SiteLink } from '../model/site-design'
import { labelsFor } from './labels'
import type { PageLabels } from './page-labels'
import { markOf } from './made-from'
import { ownStyleMark } from './own-style'
import type { MainPage, PageFrame, Way } from './page-frame'
import type { Site } from './site'
import { isPathOnSite, pageOnSite, siteText } from './site-text'
import { sitePagePath } from './site-page-path'
import { fillSlot, templateMark, type SlotContent } from './templates/fill-slot'
import { footView, mastheadView } from './templates/site-views'

const paths: Readonly<Record<MainPage, string>> = {
  front: 'index.html',
  archive: 'archive/index.html',
  search: 'search/index.html',
  corrections: 'corrections/index.html',
}

/** The site's name and its ways, on top of a page; on the front page the name is the headline. */
export function masthead(frame: PageFrame): Html {
  const { site, language, root, here } = frame
  const key = JSON.stringify([site.name, site.url, language, root, here])
  return heads(site.design, key, () => fillSlot(site, 'masthead', mastheadSlot(frame)))
}

const heads = madeForMany()

/** What it is made from. */
export function mastheadSlot(frame: PageFrame): SlotContent {
  const { site, language, root, here } = frame
  const labels = labelsFor(language)
  const { logo, navigation, tagline } = site.design
  const picture = logo === null ? null : logoElement(logo, { alt: site.name, root })
  const name = picture ?? html`${site.name}`
  const own = navigation.flatMap((link) => ownWay(link, root))
  const ways = [...own, mainWay('archive', labels, root), mainWay('search', labels, root)]
  const title =
    here === 'front'
      ? html`<h1 class="site-name">${name}</h1>${htmlIf(
          tagline.trim() !== '',
          () => html`
<p class="tagline">${tagline.trim()}</p>`,
        )}`
      : html`<p class="site-name"><a href="${root}index.html">${name}</a></p>`
  const hereHref = hereOf(frame)
  const nav = html`<nav class="site-nav" aria-label="${labels.siteNavigation}">
${wayList(ways, hereHref)}
</nav>`
  return {
    view: () =>
      mastheadView(frame, {
        ...{ ways, hereHref, logo: picture },
        name: () => title,
        navigation: () => nav,
      }),
    builtIn: () => html`${title}
${nav}`,
  }
}

/** The way to the page itself, as its own list of ways has it; null where it is none of the main pages. */
function hereOf({ root, here }: PageFrame): string | null {
  return here === null ? null : `${root}${paths[here]}`
}

/** What the site says below every page, and its ways; the page's own ways come first. */
export function siteFoot(
  frame: PageFrame,
  own: { readonly ways: readonly Way[]; readonly address: string },
): Html {
  return fillSlot(frame.site, 'footer', footSlot(frame, own))
}

/** What it is made from. */
export function footSlot(
  frame: PageFrame,
  own: { readonly ways: readonly Way[]; readonly address: string },
): SlotContent {
  const { site, language, root } = frame
  const labels = labelsFor(language)
  const pages = site.design.pages.map(({ slug, title }) => ({
    words: title.trim(),
    href: `${root}${sitePagePath(slug)}index.html`,
  }))
  const ways = [
    ...own.ways,
    mainWay('front', labels, root),
    mainWay('archive', labels, root),
    mainWay('corrections', labels, root),
    ...pages.filter(({ words }) => words !== ''),
    { words: labels.siteFeed, href: `${root}feed.xml` },
  ]
  const said = footerText(frame)
  const hereHref = hereOf(frame)
  const nav = html`<nav class="foot-nav" aria-label="${labels.more}">
${wayList(ways, hereHref)}
</nav>
`
  const { address } = own
  return {
    view: () => footView(frame, { ways, hereHref, said, address, navigation: () => nav }),
    builtIn: () => html`${said}${nav}<p class="address">${address}</p>`,
  }
}

/** Changes with whatever stands around every page of a site, in this language. */
export function frameMark({
  site,
  stylesheetMark,
}: {
  readonly site: Site
  readonly stylesheetMark: string
}): string {
  const { logo, looks, navigation, footer, pages, tagline, publisher } = site.design
  const titles = pages.map(({ slug, title, role }) => [slug, title, role])
  return markOf([
    ...[site.name, site.url, stylesheetMark, ownStyleMark(looks)],
    ...[logo, navigation, footer, titles, tagline, publisher],
    ...templateMark(site, ['masthead', 'article-head', 'article-foot', 'footer']),
  ])
}

/** Ways as a list; the page itself is named as such. */
export function wayList(ways: readonly Way[], here: string | null): Html {
  const items = ways.map(
    ({ words, href }) =>
      html`<li><a href="${href}"${htmlIf(href === here, () => html` aria-current="page"`)}>${words}</a></li>`,
  )
  return html`<ul>
${joinHtml(items, '\n')}
</ul>`
}

function mainWay(page: MainPage, labels: PageLabels, root: string): Way {
  const words = { ...labels, front: labels.frontPage }[page]
  return { words, href: `${root}${paths[page]}` }
}

/** Whether a way of a site’s own is one: it has words, and an address that a page can lead to. */
export function isOwnWay(link: SiteLink): boolean {
  return link.url.trim() !== '' && ownWay(link, '').length > 0
}

function ownWay({ label, url }: SiteLink, root: string): readonly Way[] {
  const words = label.trim()
  if (words === '') return []
  const away = safeWebUrl(url)
  if (away !== null) return [{ words, href: away }]
  const path = url.trim().replace(/^\/+/, '')
  if (!isPathOnSite(path)) return []
  return [{ words, href: `${root}${pageOnSite(path)}` }]
}

function logoElement(logo: PictureFile, of: { readonly alt: string; readonly root: string }): Html {
  const forms = pictureForms(logo).plain
  const form = forms.find(({ width }) => width >= 480) ?? forms.at(-1)
  if (form === undefined) return noHtml
  const { width, height } = shownSize(logo)
  return html`<img class="logo" src="${of.root}assets/${picturePath(form)}" alt="${of.alt}" width="${width}" height="${height}">`
}

function footerText({ site, root }: PageFrame): Html {
  return footers(site.design, JSON.stringify([site.url, root]), () => {
    const words = renderBody(siteText(site.design.footer, { site, root }))
    return htmlIf(
      words.markup !== '',
      () => html`<div class="foot-words coverage-text">
${words}
</div>
`,
    )
  })
}

const footers = madeForMany()

/** The same stands around all pages that lie as deep: it is made once for them. */
function madeForMany(): (design: SiteDesign, key: string, make: () => Html) => Html {
  const all = new WeakMap<SiteDesign, Map<string, Html>>()
  return (design, key, make) => {
    const known = all.get(design) ?? new Map<string, Html>()
    const made = known.get(key) ?? make()
    all.set(design, known.set(key, made))
    return made
  }
}
