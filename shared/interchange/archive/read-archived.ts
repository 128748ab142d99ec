import { emptyBody, makeBody } from '../../document/make-body'
import type { Body } from '../../document/nodes'
import { parseBody } from '../../document/parse-body'
import { ok, type Result } from '../../result'
import { parseMarkup } from '../html/parse-markup'
import { readHtml } from '../html/read-html'
import { cleanPages } from '../pasted/clean-pages'
import { levelHeadings } from '../pasted/level-headings'
import { makeElement } from '../pasted/markup-tree'
import { trimBlock } from '../pasted/trim-block'
import { joinGalleries } from './join-galleries'
import { makeCards } from './make-cards'
import type { MarkupPlace } from './markup-place'
import { nameAddresses } from './name-addresses'

/** The text of an archived post, and what it has that no text here can hold, by element. */
export interface ArchivedText {
  readonly body: Body
  readonly unread: readonly string[]
}

/**
 * The markup of a post from an archive as a body: its meaning is kept, dirt is left out, nothing of it is
 * trusted. Fails (`body-invalid`) only for what is longer than any text here may be.
 */
export function readArchived(markup: string, place: MarkupPlace): Result<ArchivedText> {
  const root = makeElement('div', {}, parseMarkup(markup))
  nameAddresses(root, place)
  joinGalleries(root)
  makeCards(root)
  cleanPages(root)
  levelHeadings(root)
  const { body, unread } = readHtml(root.childNodes)
  const blocks = body.root.children.flatMap(trimBlock)
  const parsed = parseBody(blocks.length === 0 ? emptyBody : makeBody(blocks))
  return parsed.ok ? ok({ body: parsed.value, unread }) : parsed
}
