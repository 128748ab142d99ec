import { noHtml, html, type Html } from '../document/html'
import { namePath } from './name-slug'
import type { PublicCoverage } from './public-coverage'
import { rootFrom } from './article-texts'
import type { NameKind } from './name-kind'

/** The way to a site’s list of what bears a name, from the page of an article that is being written. */
export function wayToName(
  { part }: PublicCoverage,
  of: { readonly kind: NameKind; readonly name: string },
): string {
  return `${rootFrom(part)}${namePath(of.kind, of.name)}index.html`
}

/** Where else to read of the same: the article’s section, series and tags. */
export function topicWays(page: PublicCoverage): Html {
  const { fields, labels } = page
  const names = [
    { kind: 'section', name: fields.section },
    { kind: 'series', name: fields.series?.name ?? '' },
    ...fields.tags.map((name) => ({ kind: 'tag' as const, name })),
  ] as const
  const items = names
    .filter(({ name }) => name.trim() !== '')
    .map(
      (
        of,
      ) => html`<li><a href="${wayToName(page, of)}"${of.kind === 'tag' ? html` rel="tag"` : noHtml}>${of.name.trim()}</a></li>
`,
    )
  if (items.length === 0) return noHtml
  return html`<nav class="topics" aria-label="${labels.topics}">
<ul>
${items}</ul>
</nav>
`
}
