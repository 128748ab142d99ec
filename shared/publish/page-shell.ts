import { html, type Html } from '../document/html'
import { labelsFor } from './labels'
import { pageHead, type PageHead } from './page-head'
import { textDirection } from './text-direction'

/** A page's parts: what stands around is the same on every page of a site. */
export interface PageShell {
  readonly head: PageHead
  readonly className: string
  /** The site's name on top; on the front page it is the headline. */
  readonly masthead: Html
  readonly main: Html
  readonly footer: Html
}

/** A whole page, complete without a script, as the text of its file. */
export function pageShell({ head, className, masthead, main, footer }: PageShell): string {
  const direction = textDirection(head.language)
  return html`<!DOCTYPE html>
<html lang="${head.language}" dir="${direction}">
<head>
${pageHead(head)}</head>
<body class="${className}">
<a class="skip-link" href="#text">${labelsFor(head.language).skip}</a>
<header class="masthead">
${masthead}
</header>
<main id="text" tabindex="-1">
${main}
</main>
<footer class="site-foot">
${footer}
</footer>
</body>
</html>
`.markup
}
