import { articleId, isId, type ArticleId } from '../../ids'

/**
 * The look of our parts, for every theme: a theme sets the distances between the cards of a post, but
 * not those between what stands inside one.
 */
const style = `<style>
/* Names are repeated to weigh more than those of a theme. */
body :is(.dateline-update.dateline-update.dateline-update, .dateline-original.dateline-original.dateline-original) { margin-top: 2em; padding-top: 1.5em; border-top: 1px solid rgba(127, 127, 127, 0.35); }
.dateline-part.dateline-part:not(.dateline-original) { margin-top: 1em; }
:is(.dateline-update, .dateline-part, .dateline-text) > * { margin: 0; }
:is(.dateline-update, .dateline-part) > * + *, .dateline-text > * + * { margin-top: 0.9em; }
.dateline-stamp.dateline-stamp.dateline-stamp { font-size: 0.85em; line-height: 1.3; letter-spacing: 0.04em; font-variant-numeric: tabular-nums; }
.dateline-headline.dateline-headline.dateline-headline { margin-top: 0.3em; font-size: 1.3em; line-height: 1.25; }
.dateline-mark.dateline-mark, .dateline-byline.dateline-byline, .dateline-note, .dateline-line { font-size: 0.85em; line-height: 1.4; opacity: 0.75; }
.dateline-mark.dateline-mark, .dateline-byline.dateline-byline { margin-top: 0.3em; }
.dateline-text.dateline-text :is(h2, h3, h4) { font-size: 1.15em; }
.dateline-text.dateline-text :is(h5, h6) { font-size: 1em; }
.dateline-credit { opacity: 0.75; }
</style>`

const block = /\n?<!-- Dateline article [0-9a-z]+; please leave -->[\s\S]*?<!-- \/Dateline -->/g

/** What our block begins with: by this the post of an article is looked for. */
export function headMark(id: ArticleId): string {
  return `<!-- Dateline article ${id}; please leave -->`
}

/** The code of a post's head with our block in it once, and with all that others put there. */
export function withHeadMark(code: string, id: ArticleId): string {
  const others = code.replace(block, '').trim()
  const own = `${headMark(id)}\n${style}\n<!-- /Dateline -->`
  return others === '' ? own : `${others}\n${own}`
}

/** The article a post belongs to, by the code of its head; null for a post that is not ours. */
export function markedArticle(code: string | null | undefined): ArticleId | null {
  const id = /<!-- Dateline article ([0-9a-z]+); please leave -->/.exec(code ?? '')?.[1] ?? ''
  return isId(id) ? articleId(id) : null
}
