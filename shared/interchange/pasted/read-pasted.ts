import { emptyBody, makeBody } from '../../document/make-body'
import type { Body } from '../../document/nodes'
import { parseMarkup, type MarkupElement } from '../html/parse-markup'
import { readHtml } from '../html/read-html'
import { isTooLarge } from '../html/read-table'
import { bringOutPictures } from './bring-out-pictures'
import { cleanDocs } from './clean-docs'
import { cleanLinks } from './clean-links'
import { cleanOffice } from './clean-office'
import { cleanPages } from './clean-pages'
import { cleanSheets } from './clean-sheets'
import { keepFragment } from './keep-fragment'
import { readLetterPictures } from './letter-pictures'
import { levelHeadings } from './level-headings'
import { breakLines } from './line-ends'
import { elementsIn, makeElement } from './markup-tree'
import { takePictures, type PastedPicture } from './pasted-pictures'
import { tidyText } from './tidy-text'
import { trimBlock } from './trim-block'

/** What a pasted page holds. */
export interface PastedReading {
  /** A picture that has no address on the web has `placeholderOf` its place in `pictures` as its source. */
  readonly body: Body
  readonly pictures: readonly PastedPicture[]
  /** How many tables are in it as words, for no text can hold as many rows or columns. */
  readonly largeTables: number
}

/**
 * Markup from the clipboard as a body: what every source means by its own ways of writing is kept, what
 * it brings along beside that is left out.
 *
 * Nothing of it is trusted: addresses that may not be linked to lose their link, scripts and whatever
 * else runs or loads never come further than here. Any markup is read, however broken.
 */
export function readPasted(markup: string): PastedReading {
  const root = makeElement('div', {}, parseMarkup(withoutHead(markup)))
  for (const step of steps) step(root)
  const pictures = takePictures(root)
  const largeTables = elementsIn(root).filter(
    (one) => one.tagName === 'table' && isTooLarge(one),
  ).length
  const blocks = readHtml(root.childNodes)
    .body.root.children.flatMap(trimBlock)
    .flatMap(bringOutPictures)
  return { body: blocks.length === 0 ? emptyBody : makeBody(blocks), pictures, largeTables }
}

/** In this order: what one source does may stand within what another one does. */
const steps: readonly ((root: MarkupElement) => void)[] = [
  keepFragment,
  breakLines,
  readLetterPictures,
  tidyText,
  cleanSheets,
  cleanOffice,
  cleanDocs,
  cleanPages,
  levelHeadings,
  cleanLinks,
]

/** Windows writes where the markup begins and ends before it; some programs hand that on. */
function withoutHead(markup: string): string {
  return markup.replace(/^\s*Version:[\d.]+\s+StartHTML:[^<]*/, '')
}
