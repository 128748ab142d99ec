import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import type { Body } from '../../shared/document/nodes'
import { renderBody } from '../../shared/document/render-body'
import './editor.css'
import { ourPictures } from './our-pictures'
import { showsBody } from './offset-from-point'

/** What an entry that is not being edited is drawn from. */
export interface EntryViewProps {
  readonly body: Body
  readonly language: string
  /** As in `EntryEditorProps`. */
  readonly headingShift?: 0 | 1 | 2
}

/** An entry as readers see it. A click, also on a link, is the parent's to handle. */
export const EntryView = memo(function EntryView({
  body,
  language,
  headingShift = 0,
}: EntryViewProps) {
  const element = useRef<HTMLDivElement>(null)
  // Safe: made by the escaping template alone, and again with each body.
  const inner = useMemo(
    () => ({ __html: renderBody(body, { headingShift, ...ourPictures }).markup }),
    [body, headingShift],
  )
  useLayoutEffect(() => {
    if (element.current !== null) showsBody(element.current, body)
  }, [body])
  return (
    <div
      ref={element}
      className="coverage-text entry-text entry-view"
      lang={language}
      dir="auto"
      dangerouslySetInnerHTML={inner}
    />
  )
})
