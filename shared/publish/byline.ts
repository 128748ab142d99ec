import { html, joinHtml, noHtml, type Html } from '../document/html'
import { safeWebUrl } from '../document/safe-url'
import type { Author } from '../model/author'
import { labels } from './labels'

/** `By A, B and C`, each linked to a page of their own where there is one; nothing for nobody. */
export function byline(authors: readonly Author[], className: string): Html {
  const named = authors.filter((author) => author.name.trim() !== '').map(authorHtml)
  if (named.length === 0) return noHtml
  const last = named.slice(-1)
  const before = named.slice(0, -1)
  const all = before.length === 0 ? last : [joinHtml(before, ', '), html` ${labels.and} `, ...last]
  return html`<p class="${className}">${labels.by} ${all}</p>`
}

function authorHtml({ name, url }: Author): Html {
  const address = url === undefined ? null : safeWebUrl(url)
  const words = name.trim()
  return address === null
    ? html`<span class="author">${words}</span>`
    : html`<a class="author" rel="author" href="${address}">${words}</a>`
}
