import { shorten } from '../document/first-sentence'
import { html, htmlIf, noHtml, type Html } from '../document/html'
import { feedFileNames } from './feeds/feed'
import { openGraphLocale } from './open-graph-locale'
import { iconLinks } from './site-icon'

/** What the head of a page says to browsers, search engines and those who share it. */
export interface PageHead {
  readonly title: string
  readonly siteName: string
  readonly description: string
  readonly language: string
  /** The page's public address. */
  readonly url: string
  /** The way from the page to the site's top: empty, or `../` several times. */
  readonly root: string
  /** Changes with the stylesheet, so that no browser keeps an old one. */
  readonly stylesheetMark: string
  /** In Atom; each stands beside the same in the other formats. */
  readonly feeds: readonly { readonly title: string; readonly href: string }[]
  readonly type: 'article' | 'website'
  readonly image: SharedImage | null
  /** What only this kind of page has; absent: nothing. */
  readonly extra?: Html
}

/** The picture shown where the page is shared. */
export interface SharedImage {
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** The mark by which a page is known as ours. */
export const generatorMark = '<meta name="generator" content="Dateline">'

const longestTitle = 70

const feedLinks = [
  { type: 'application/atom+xml', name: feedFileNames.atom, words: '' },
  { type: 'application/rss+xml', name: feedFileNames.rss, words: ' (RSS)' },
  { type: 'application/feed+json', name: feedFileNames.json, words: ' (JSON)' },
] as const

/** The head of a page. */
export function pageHead(head: PageHead): Html {
  const feeds = head.feeds.flatMap(({ title, href }) =>
    feedLinks.map(
      ({ type, name, words }) =>
        html`<link rel="alternate" type="${type}" title="${title}${words}" href="${href.replace(/[^/]*$/, name)}">
`,
    ),
  )
  return html`<meta charset="utf-8">
<title>${titleOf(head)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Dateline">
${named('description', head.description)}<meta name="robots" content="max-image-preview:large">
<link rel="canonical" href="${head.url}">
<link rel="stylesheet" href="${head.root}assets/site.css?v=${head.stylesheetMark}">
${iconLinks(head.root)}${feeds}<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf9f4">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#181613">
${openGraph(head)}${head.extra ?? noHtml}`
}

/** A line of an article's own kind, such as `article:section`. */
export function property(name: string, content: string): Html {
  return htmlIf(
    content !== '',
    () => html`<meta property="${name}" content="${content}">
`,
  )
}

function openGraph(head: PageHead): Html {
  const { image } = head
  const picture =
    image === null
      ? noHtml
      : html`${property('og:image', image.url)}${property('og:image:width', String(image.width))}${property('og:image:height', String(image.height))}${property('og:image:alt', image.alt)}${named('twitter:image:alt', image.alt)}`
  return html`${property('og:type', head.type)}${property('og:site_name', head.siteName)}${property('og:title', head.title)}${property('og:description', head.description)}${property('og:url', head.url)}${property('og:locale', openGraphLocale(head.language))}${picture}${named('twitter:card', image === null ? 'summary' : 'summary_large_image')}`
}

/** A line that browsers and search engines know by its name, such as `author`. */
export function named(name: string, content: string): Html {
  return htmlIf(
    content !== '',
    () => html`<meta name="${name}" content="${content}">
`,
  )
}

// Search engines and tabs cut longer titles at any letter; the whole headline stands in the page.
function titleOf({ title, siteName, language }: PageHead): string {
  if (title === siteName) return title
  const whole = `${title} – ${siteName}`
  if (whole.length <= longestTitle) return whole
  return title.length <= longestTitle ? title : shorten(title, language, longestTitle)
}
