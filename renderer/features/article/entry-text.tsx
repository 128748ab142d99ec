import { useLayoutEffect, useRef, type MouseEvent, type RefObject } from 'react'
import { isBlank } from '../../../shared/document/plain-text'
import { say } from '../../../shared/words/say'
import { EntryView } from '../../editor/entry-view'
import { offsetFromPoint } from '../../editor/offset-from-point'
import { usePictureFiles } from '../../pictures/use-picture-files'
import { useApp } from '../../state/app-store'
import { isOnPicture } from '../commands/picture-menu'
import { useFoundInText } from '../find/use-found'
import type { EntryTextProps } from './entry-text-props'
import { editorAtHand, WrittenText } from './written-text'

/** The words of one entry: an editor while the caret is in it, the page's own markup otherwise. */
export function EntryText(props: EntryTextProps) {
  const active = useApp((state) => state.active?.key === props.entryKey)
  const wasActive = useRef(false)
  const resting = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // The editor has taken the focus with it: she goes on from where it stood.
    const lost = wasActive.current && document.activeElement === document.body
    if (lost) resting.current?.focus({ preventScroll: true })
    wasActive.current = active
  }, [active])
  return active ? <WrittenText {...props} /> : <RestingText {...props} place={resting} />
}

function RestingText({
  entryKey,
  body,
  language,
  label,
  placeholder,
  headingShift,
  place,
}: EntryTextProps & { readonly place: RefObject<HTMLDivElement | null> }) {
  const activate = useApp((state) => state.activate)
  const found = useFoundInText(entryKey)
  const blank = isBlank(body)
  const click = (event: MouseEvent) => {
    const { current } = place
    if (current === null || event.button !== 0) return
    event.preventDefault()
    const caret = blank ? 'start' : offsetFromPoint(current, event.clientX, event.clientY)
    activate({ key: entryKey, caret })
  }
  // What its menu can do is done in the text.
  const openAtPicture = ({ target, clientX, clientY }: MouseEvent) => {
    const { current } = place
    if (current === null || !(target instanceof Element) || !isOnPicture(target)) return
    activate({ key: entryKey, caret: offsetFromPoint(current, clientX, clientY) })
  }
  const { over, ...heard } = usePictureFiles((files, at) => {
    const { current } = place
    const inText = current !== null && at !== null && !blank
    const caret = inText ? offsetFromPoint(current, at.x, at.y) : 'end'
    activate({ key: entryKey, caret })
    // Its editor stands with the next frame.
    requestAnimationFrame(() => editorAtHand()?.takeFiles(files))
  })
  return (
    <div
      ref={place}
      {...heard}
      className={over ? 'resting-text over' : 'resting-text'}
      role="group"
      tabIndex={0}
      aria-label={say('{label}: press Enter to edit', { label })}
      onMouseDown={click}
      onContextMenu={openAtPicture}
      onClick={(event) => {
        event.preventDefault()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        activate({ key: entryKey, caret: 'end' })
      }}
    >
      {blank ? (
        <p className="text-placeholder">{placeholder}</p>
      ) : (
        <EntryView body={body} language={language} headingShift={headingShift} found={found} />
      )}
    </div>
  )
}
