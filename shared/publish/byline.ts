import { html, joinHtml, noHtml, type Html } from '../document/html'
import type { Author } from '../model/author'
import { wordBefore } from './byline-line'
import type { PageLabels } from './page-labels'
import { publicAuthors, type PublicAuthor } from './public-authors'

/** `By A, B and C`, each linked to a page of their own where there is one; nothing for nobody. */
export function byline(
  authors: readonly Author[],
  on: {
    readonly labels: PageLabels
    readonly className: string
    /** The way to a site's own list of what somebody wrote; null: it has none. */
    readonly wayTo?: (name: string) => string | null
  },
): Html {
  const { labels, className } = on
  const writers = publicAuthors(authors)
  const named = writers.map(({ name, url }) =>
    authorHtml({ name, url: url ?? on.wayTo?.(name) ?? null }),
  )
  if (named.length === 0) return noHtml
  const last = named.slice(-1)
  const before = named.slice(0, -1)
  const and = wordBefore(writers.at(-1)?.name ?? '', labels)
  const all =
    before.length === 0 ? last : [joinHtml(before, labels.betweenNames), html`${and}`, ...last]
  return html`<p class="${className}">${labels.by} ${all}</p>`
}

function authorHtml({ name, url }: PublicAuthor): Html {
  return url === null
    ? html`<span class="author">${name}</span>`
    : html`<a class="author" rel="author" href="${url}">${name}</a>`
}
