import type { HistoryVerified } from '../revision-store'
import { checkedColumns, checkedSource, checkLine, nothingChecked } from './check-line'
import type { Scan } from './look-into'

/** Checks every line of a file's history, oldest first, up to the first that is broken. */
export function walkHistory(scan: Scan): HistoryVerified {
  let so = nothingChecked
  const from = `${checkedSource} ORDER BY r.position`
  scan({ columns: checkedColumns.join(', '), from }, (...cells) => {
    so = checkLine(so, cells)
  })
  return so
}
