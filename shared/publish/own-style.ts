import type { SiteLooks } from '../model/site-design'
import { accentColours } from './accent-colours'
import { markOf } from './made-from'

/** Where a site's own colours, faces and rules lie. */
export const ownStylePath = 'assets/own.css'

/** The stylesheet that makes a site its newsroom's own, behind the built-in one; null where it adds nothing. */
export function ownStylesheet({ accent, faces, css }: SiteLooks): string | null {
  const colours = accentColours(accent)
  const rules = [
    ...(colours === null
      ? []
      : [
          `:root {\n  --page-link: ${colours.light};\n  --page-link-line: ${colours.lightLine};\n}`,
          `@media (prefers-color-scheme: dark) {\n  :root {\n    --page-link: ${colours.dark};\n    --page-link-line: ${colours.darkLine};\n  }\n}`,
          // Paper has one colour.
          '@media print {\n  :root {\n    --page-link: #000;\n    --page-link-line: #999;\n  }\n}',
        ]),
    ...(faces === 'sans' ? [':root {\n  --page-serif: var(--page-sans);\n}'] : []),
    ...(css.trim() === '' ? [] : [css.trim()]),
  ]
  return rules.length === 0 ? null : `${rules.join('\n\n')}\n`
}

/** Changes with it; null where there is none. */
export function ownStyleMark(looks: SiteLooks): string | null {
  const sheet = ownStylesheet(looks)
  return sheet === null ? null : markOf(sheet).slice(0, 8)
}
