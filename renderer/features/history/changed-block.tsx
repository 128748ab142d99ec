import { memo, useMemo } from 'react'
import type { HeadingShift } from '../../../shared/document/blocks/heading'
import type { BlockChange } from '../../../shared/history/change-types'
import type { DiffView } from '../../../shared/history/diff-marks'
import { renderChange } from '../../../shared/history/render-diff'
import { ourPictures } from '../../editor/our-pictures'

/** One block of a comparison: a cell, or the old beside the new. */
export const ChangedBlock = memo(function ChangedBlock(props: {
  readonly change: BlockChange
  readonly index: number
  readonly view: DiffView
  readonly headingShift: HeadingShift
  readonly language: string
}) {
  const { change, index, view, headingShift, language } = props
  // Safe: made by the escaping template alone.
  const cells = useMemo(
    () =>
      renderChange(change, index, { view, headingShift, language, pictures: ourPictures }).map(
        ({ markup }) => ({
          __html: markup,
        }),
      ),
    [change, index, view, headingShift, language],
  )
  return cells.map((cell, place) => (
    <div key={place} className="changed-cell" dangerouslySetInnerHTML={cell} />
  ))
})
