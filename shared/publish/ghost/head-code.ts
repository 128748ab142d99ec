import { articleId, isId, type ArticleId } from '../../ids'

/**
 * The look of our parts, for every theme: a theme sets the distances between the cards of a post, but
 * not those between what stands inside one.
 */
const style = `<style>
.dateline-update, .dateline-part { margin: 0; }
.dateline-update { padding-top: 1.5em; border-top: 1px solid rgba(127, 127, 127, 0.35); }
:is(.dateline-update, .dateline-part, .dateline-text) > * { margin: 0; }
:is(.dateline-update, .dateline-part) > * + *, .dateline-text > * + * { margin-top: 0.9em; }
.dateline-stamp { font-size: 0.8em; line-height: 1.3; letter-spacing: 0.04em; font-variant-numeric: tabular-nums; }
.dateline-update > .dateline-stamp + .dateline-headline { margin-top: 0.35em; }
.dateline-headline { font-size: 1.25em; line-height: 1.25; }
.dateline-mark, .dateline-byline, .dateline-note, .dateline-line { font-size: 0.8em; line-height: 1.4; opacity: 0.75; }
:is(.dateline-update, .dateline-part) > :is(.dateline-mark, .dateline-byline) { margin-top: 0.35em; }
.dateline-text h4 { font-size: 1.1em; } .dateline-text :is(h5, h6) { font-size: 1em; }
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
