import { html, htmlIf, type Html } from '../document/html'
import type { ArticleId } from '../ids'
import { dayOf, longDay } from '../model/stamp'
import { redirectPage } from './hosts/redirects'
import { labelsFor } from './labels'
import { leadsTo, type LeftPage } from './left-page'
import { rootFromFolder } from './lists/list-page'
import { wayList } from './render-frame'
import { pageShell } from './page-shell'
import type { ReleasePart } from './release-part'
import type { OnSite } from './site-file'
import { timeElement } from './time-element'

/**
 * The files of what is left of an article: of all it had only these stay. Whatever page of it is on
 * record, of an update or at an address it had before, leads there too.
 */
export function leftParts(
  left: LeftPage,
  { on, held }: { readonly on: OnSite; readonly held: readonly string[] },
): readonly ReleasePart[] {
  const { id, path, says } = left
  const ends = leadsTo(left, on.site)
  const main = `${path}index.html`
  const page = () =>
    says.kind === 'notice' ? noticePage(left, says.reason, on).markup : lead(left, ends)
  const others = held.filter((each) => each !== main && /\.html?$/i.test(each))
  return [
    textPart(main, { articleId: id, text: page }),
    ...others.map((each) => textPart(each, { articleId: id, text: () => lead(left, ends) })),
  ]
}

function lead({ id }: LeftPage, to: string): string {
  return redirectPage(to, id)
}

/** HTTP has a word for it (410), a folder has not: so the page says it, and asks not to be found. */
function noticePage(left: LeftPage, reason: string, on: OnSite): Html {
  const { language, zone, at, path } = left
  const labels = labelsFor(language)
  const root = rootFromFolder(path)
  const day = longDay(dayOf(at, zone), language)
  const ways = [
    { words: labels.frontPage, href: `${root}index.html` },
    { words: labels.archive, href: `${root}archive/index.html` },
    { words: labels.search, href: `${root}search/index.html` },
  ]
  return pageShell({
    head: {
      title: labels.takenDown,
      siteName: on.site.name,
      description: '',
      language,
      url: `${on.site.url}${path}`,
      root,
      stylesheetMark: on.stylesheetMark,
      feeds: [{ title: labels.siteFeed, href: `${root}feed.xml` }],
      type: 'website',
      image: null,
      extra: html`<meta name="robots" content="noindex">
`,
    },
    site: on.site,
    here: null,
    className: 'site lost-page',
    main: html`<div class="coverage" data-article="${left.id}">
<h1 class="headline">${labels.takenDown}</h1>
<p class="standfirst">${labels.takenDownAbout}</p>${htmlIf(
      reason.trim() !== '',
      () => html`
<p class="taken-down-reason">${reason.trim()}</p>`,
    )}
<p class="taken-down-day">${labels.takenDownDay} ${timeElement(at, zone, day)}</p>
<div class="lost-ways">
${wayList(ways, null)}
</div>
</div>`,
    ways: [],
  })
}

function textPart(
  path: string,
  of: { readonly articleId: ArticleId; readonly text: () => string },
): ReleasePart {
  const { articleId, text } = of
  return { path, articleId, content: { kind: 'text', text, madeFrom: null } }
}
