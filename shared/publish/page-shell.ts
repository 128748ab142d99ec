import { html, type Html } from '../document/html'
import { labelsFor } from './labels'
import { ownStyleMark, ownStylePath } from './own-style'
import type { MainPage, Way } from './page-frame'
import { masthead, siteFoot } from './render-frame'
import { pageHead, type PageHead } from './page-head'
import type { Site } from './site'
import { dataElements } from './structured-data/data-elements'
import type { Fields } from './structured-data/fields'
import { textDirection } from './text-direction'

/** A page's parts: what stands around is the same on every page of a site. */
export interface PageShell {
  readonly head: PageHead
  readonly site: Site
  /** Which of the main pages it is; null: none of them. */
  readonly here: MainPage | null
  readonly className: string
  readonly main: Html
  /** Its own ways, at its foot. */
  readonly ways: readonly Way[]
  /** What machines are told, below all that is read: of a long day it is ten times as much as the text. */
  readonly data?: readonly Fields[]
}

/** A whole page, complete without a script, as the text of its file. */
export function pageShell({ head, site, here, className, main, ways, data }: PageShell): Html {
  const { language, root } = head
  const frame = { site, language, root, here }
  return html`<!DOCTYPE html>
<html lang="${language}" dir="${textDirection(language)}">
<head>
${pageHead(head)}${ownStyle(site, root)}</head>
<body class="${className}">
<a class="skip-link" href="#text">${labelsFor(language).skip}</a>
<header class="masthead">
${masthead(frame)}
</header>
<main id="text" tabindex="-1">
${main}
</main>
<footer class="site-foot">
${siteFoot(frame, { ways, address: head.url })}
</footer>
${dataElements(data ?? [])}</body>
</html>
`
}

function ownStyle({ design }: Site, root: string): Html {
  const mark = ownStyleMark(design.looks)
  return mark === null
    ? html``
    : html`<link rel="stylesheet" href="${root}${ownStylePath}?v=${mark}">
`
}
