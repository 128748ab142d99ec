import type { HeadingShift } from '../document/blocks/heading'
import type { PictureOptions } from '../document/blocks/image'
import type { Html } from '../document/html'
import type { BlockChange } from './change-types'
import type { DiffView } from './diff-marks'
import { renderBlockChange } from './render-block-change'
import { renderSourceChange } from './render-source-change'

/** How a comparison is drawn. */
export interface DiffOptions {
  readonly view: DiffView
  readonly headingShift?: HeadingShift
  readonly language?: string
  readonly pictures?: PictureOptions
}

/** One row of a comparison: a cell, or beside one another the old and the new one. */
export interface DiffRow {
  /** The place of its change in the list of changes. */
  readonly index: number
  readonly cells: readonly Html[]
}

/**
 * A comparison as rows, one for each change that shows anything in this view.
 *
 * What changed is `<ins>` or `<del>` with words for those who hear it, in classes `change-…`. All
 * elements of one change share the value of `data-change`, in the order of the text: whoever steps
 * from change to change steps from value to value.
 */
export function renderDiff(
  changes: readonly BlockChange[],
  options: DiffOptions,
): readonly DiffRow[] {
  return changes
    .map((change, index) => ({ index, cells: renderChange(change, index, options) }))
    .filter(({ cells }) => cells.some(({ markup }) => markup !== ''))
}

/** The cells of one change: two where texts stand beside one another, else one; see `renderDiff`. */
export function renderChange(
  change: BlockChange,
  index: number,
  { view, headingShift = 0, language = 'en', pictures = {} }: DiffOptions,
): readonly Html[] {
  const path = String(index)
  const options = { path, headingShift, language, pictures }
  if (view === 'source') return [renderSourceChange(change, path)]
  if (view === 'inline') return [renderBlockChange(change, { ...options, shown: 'both' })]
  return [
    renderBlockChange(change, { ...options, shown: 'before' }),
    renderBlockChange(change, { ...options, shown: 'after' }),
  ]
}
