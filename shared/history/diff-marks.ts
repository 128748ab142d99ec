import { html, noHtml, type Html } from '../document/html'
import { say } from '../words/say'

/** How a comparison is set: marks within one text, old beside new, or the stored form line by line. */
export type DiffView = 'inline' | 'beside' | 'source'

/** Which text a cell of a comparison shows: the old one, the new one, or both in one another. */
export type Shown = 'both' | 'before' | 'after'

/** How one thing is marked as changed. The key is shared by all that one change consists of. */
export interface Mark {
  readonly kind: 'added' | 'removed' | 'moved-here' | 'moved-away' | 'changed'
  readonly key: string
}

/** The attributes of a marked element. */
export function markAttributes({ kind, key }: Mark): Html {
  return html` class="change-${kind}" data-change="${key}"`
}

/** Words in `<ins>` or `<del>` as their mark wants; what only moved stands as it is. */
export function markedWords(mark: Mark | null, words: Html): Html {
  if (mark?.kind === 'added') return html`<ins>${heard(say('put in'), words)}</ins>`
  if (mark?.kind === 'removed') return html`<del>${heard(say('taken out'), words)}</del>`
  return words
}

/** Words for those who hear the page: colour and strokes are silent. */
export function heard(what: string, words: Html): Html {
  return html`${unseen(`[${what}: `)}${words}${unseen(']')}`
}

/** A note of ours within the text, such as “now bold”. */
export function note(words: string | Html, key: string | null = null): Html {
  const change = key === null ? noHtml : html` data-change="${key}"`
  // The space keeps it apart from the words before it, also where no style sheet does.
  return html`<span class="change-note"${change}> ${words}</span>`
}

/** Whether a kind of change stands in this cell. */
export function isShown(kind: Mark['kind'], shown: Shown): boolean {
  if (shown === 'before') return kind !== 'added' && kind !== 'moved-here'
  if (shown === 'after') return kind !== 'removed' && kind !== 'moved-away'
  return true
}

function unseen(words: string): Html {
  return html`<span class="visually-hidden">${words}</span>`
}
