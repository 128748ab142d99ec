import { articleId, entryId, revisionId } from '../../../shared/ids'
import { contentHash } from '../content-hash'
import type { BrokenLine, HistoryFault } from '../revision-store'
import { chainOf, sealedColumns, sealOf } from './revision-seal'

/** What has to be read of each line in order to check it, as SQL; give the cells to `brokenLine`. */
export const checkedColumns = `r.position, before.position AS position_before,
  before.chain AS chain_before, r.chain, r.seal, r.content,
  ${sealedColumns.replaceAll(/\w+/g, (column) => `r.${column}`)}`

/** The tables behind `checkedColumns`; the caller says which lines, in order of position. */
export const checkedSource = `revisions r LEFT JOIN revisions before
  ON before.position = r.position - 1`

/** What is wrong with a line, told apart as far as its marks can still be read; null: nothing is. */
export function brokenLine(cells: readonly unknown[]): BrokenLine | null {
  const fault = faultOf(cells)
  if (fault === null) return null
  const [, , , , , , id, article, entry, at, , author, cause] = cells
  return {
    revisionId: revisionId(String(id)),
    articleId: articleId(String(article)),
    entryId: entry === null ? null : entryId(String(entry)),
    at: Number(at),
    author: String(author),
    cause: String(cause),
    fault,
  }
}

function faultOf(cells: readonly unknown[]): HistoryFault | null {
  const [position, positionBefore, chainBefore, chain, seal, content, ...sealed] = cells
  if (position !== 1 && positionBefore === null) return 'gap'
  if (sealOf(sealed) !== seal) return 'marks'
  // The hash is among what is sealed, so it is the text that is not what was written.
  if (!sealed.includes(contentHash(String(content)))) return 'text'
  const before = chainBefore === null ? null : String(chainBefore)
  return chainOf(before, String(seal)) === chain ? null : 'order'
}
