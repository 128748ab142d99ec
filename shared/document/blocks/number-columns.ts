import { inlineText } from '../inlines/inline-text'
import type { Table } from '../nodes'
import { hasHeaderRow, placeCells, type Spans } from './table-grid'

/**
 * The columns of figures: below the heading nothing but figures, perhaps with a unit, and what stands
 * for a missing one. They are set to the right, so that ones stand below ones.
 */
export function numberColumns(table: Table): ReadonlySet<number> {
  const rows = table.children.map((row) =>
    row.children.map(({ colSpan, rowSpan, children: [line] }) => ({
      ...{ colSpan, rowSpan },
      words: inlineText(line.children),
    })),
  )
  return figureColumns(rows, hasHeaderRow(table))
}

/** The same for the words of cells, row by row. */
export function figureColumns(
  rows: readonly (readonly (Spans & { readonly words: string })[])[],
  isHeaded: boolean,
): ReadonlySet<number> {
  const figures = new Set<number>()
  const others = new Set<number>()
  const { starts } = placeCells(rows)
  rows.forEach((row, at) => {
    if (at === 0 && isHeaded) return
    row.forEach(({ words, colSpan }, index) => {
      const said = words.trim()
      const column = starts[at]?.[index] ?? index
      if (said === '' || colSpan > 1 || missing.test(said)) return
      if (figure.test(said)) figures.add(column)
      else others.add(column)
    })
  })
  return new Set([...figures].filter((column) => !others.has(column)))
}

const missing = /^(?:[-–—.…]+|n\/?a|\?)$/i

const figure =
  /^[~≈<>±]?\s?[+\-−–]?\s?[$€£¥₴₽]?\s?\d+(?:[.,:'’\u00A0\u202F ]\d+)*\s?(?:[%‰°$€£¥₴₽]|°?[CFK]\b|(?:[kmµ]?[mglsVWJ]|km\/h|m\/s|mm|cm|ha|kWh|[MGk]W|kg|bn|mn|m|k)\b)?$/u
