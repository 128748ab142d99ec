import { html, joinHtml, scriptJson, type Html } from '../../document/html'
import type { Fields } from './fields'

/** Structured data of a page: data blocks, which no policy against inline scripts stops. */
export function dataElements(data: readonly Fields[]): Html {
  return joinHtml(
    data.map(
      (each) => html`<script type="application/ld+json">
${scriptJson(each)}
</script>
`,
    ),
  )
}
