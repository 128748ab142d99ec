import { html, htmlIf, type Html } from '../../document/html'
import type { RemoteLead } from '../remote/remote-content'
import { cutAtWord } from './cut-at-word'

/** How long Ghost lets a line be, in UTF-16 units; beyond that it refuses the whole post. */
export const ghostLimits = {
  headline: 255,
  standfirst: 300,
  alt: 191,
  tag: 191,
  slug: 185,
} as const

/** A headline as Ghost takes it: a post without one is called so by Ghost itself. */
export function titleFor(headline: string): string {
  return cutAtWord(headline.trim(), ghostLimits.headline) || '(Untitled)'
}

/** A tag's name as Ghost takes it: a `#` at its beginning would hide it from readers. */
export function tagName(tag: string): string {
  return tag
    .replace(/^[#,\s]+/u, '')
    .slice(0, ghostLimits.tag)
    .trim()
}

/** A picture's words as Ghost shows them under it: the credit apart, so that it can be told again. */
export function captionMarkup(words: Pick<RemoteLead, 'caption' | 'credit'>): Html {
  const { caption, credit } = words
  const gap = caption !== '' && credit !== '' ? ' ' : ''
  // Of a caption Ghost shows `a`, `b`, `i` and `span` alone, without classes: a line end would be lost.
  const own = htmlIf(
    credit !== '',
    () => html`<span class="dateline-credit" style="display:block">${credit}</span>`,
  )
  return html`${caption}${gap}${own}`
}

/** The words of a lead whose picture is missing, as one line. */
export function leadLine({ caption, credit }: Pick<RemoteLead, 'caption' | 'credit'>): string {
  return [caption, credit].filter((words) => words !== '').join(' ')
}
