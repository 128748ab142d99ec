import { mayThin } from '../../../shared/history/thinning-policy'
import { articleId, entryId, revisionId } from '../../../shared/ids'
import { contentHash } from '../content-hash'
import type { BrokenLine, HistoryFault, HistoryVerified } from '../revision-store'
import { chainOf, sealedColumns, sealOf } from './revision-seal'
import { nextCause, wasTaken } from './thinning-facts'

/** What has to be read of each line in order to check it; give the cells to `checkLine`. */
export const checkedColumns: readonly string[] = [
  'r.position',
  'before.position',
  'before.chain',
  'r.chain',
  'r.seal',
  'r.content',
  'r.thinned_at',
  `CASE WHEN r.thinned_at IS NOT NULL THEN ${nextCause} END`,
  `CASE WHEN r.thinned_at IS NOT NULL THEN ${wasTaken} END`,
  ...sealedColumns.split(/,\s*/).map((column) => `r.${column}`),
]

// The sealed columns are the last.
const sealedFrom = checkedColumns.indexOf('r.id')

/** The tables behind `checkedColumns`; the caller says which lines, in order of position. */
export const checkedSource = `revisions r LEFT JOIN revisions before
  ON before.position = r.position - 1`

/** Before anything was checked. */
export const nothingChecked: HistoryVerified = {
  revisions: 0,
  lastAt: null,
  head: null,
  broken: null,
}

/** Checks the next line; once one is broken, those after it say nothing. */
export function checkLine(so: HistoryVerified, cells: readonly unknown[]): HistoryVerified {
  if (so.broken !== null) return so
  const fault = faultOf(cells)
  if (fault !== null) return { ...so, broken: brokenLine(cells, fault) }
  const [, , , chain] = cells
  const [, , , at] = cells.slice(sealedFrom)
  return { revisions: so.revisions + 1, lastAt: Number(at), head: String(chain), broken: null }
}

function faultOf(cells: readonly unknown[]): HistoryFault | null {
  const [position, positionBefore, chainBefore, chain, seal] = cells
  const [content, thinnedAt, next, taken, ...sealed] = cells.slice(5)
  if (position !== 1 && positionBefore === null) return 'gap'
  if (sealOf(sealed) !== seal) return 'marks'
  if (thinnedAt !== null) {
    if (!wasRightlyThinned(sealed, { thinnedAt, next, taken, content })) return 'thinned'
    // The hash is among what is sealed, so it is the text that is not what was written.
  } else if (!sealed.includes(contentHash(String(content)))) return 'text'
  const before = chainBefore === null ? null : String(chainBefore)
  return chainOf(before, String(seal)) === chain ? null : 'order'
}

// Its seal was checked: time and cause are what was written, and what follows it is sealed as well. So
// whoever empties any other line, and calls that thinning, is found.
function wasRightlyThinned(
  [, , , at, , , cause]: readonly unknown[],
  line: Readonly<Record<'thinnedAt' | 'next' | 'taken' | 'content', unknown>>,
): boolean {
  const next = line.next === null ? null : String(line.next)
  const facts = { cause: String(cause), at: Number(at), next, sent: line.taken !== 0 }
  return line.content === '' && mayThin(facts, Number(line.thinnedAt))
}

// Told as far as the line's marks can still be read.
function brokenLine(cells: readonly unknown[], fault: HistoryFault): BrokenLine {
  const [id, article, entry, at, , author, cause] = cells.slice(sealedFrom)
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
