import { useLayoutEffect, useRef, type MouseEvent } from 'react'
import { isBlank } from '../../../shared/document/plain-text'
import type { Body } from '../../../shared/document/nodes'
import { EntryEditor } from '../../editor/entry-editor'
import { EntryView } from '../../editor/entry-view'
import type { EntryEditorHandle } from '../../editor/mount-entry-editor'
import { offsetFromPoint } from '../../editor/offset-from-point'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { composerKey } from '../../state/composer'
import { mountText, unmountText } from '../../state/entry-drafts'
import type { Active } from '../../state/writing-slice'
import { rememberCaret } from './remember-caret'

interface EntryTextProps {
  readonly entryKey: Active['key']
  readonly body: Body
  readonly language: string
  readonly label: string
  readonly placeholder: string
  /** Levels by which the published page lowers this entry's headings. */
  readonly headingShift: 0 | 1 | 2
}

/** The words of one entry: an editor while the caret is in it, the page's own markup otherwise. */
export function EntryText(props: EntryTextProps) {
  const active = useApp((state) => state.active?.key === props.entryKey)
  return active ? <WrittenText {...props} /> : <RestingText {...props} />
}

function RestingText({
  entryKey,
  body,
  language,
  label,
  placeholder,
  headingShift,
}: EntryTextProps) {
  const activate = useApp((state) => state.activate)
  const shown = useRef<HTMLDivElement>(null)
  const blank = isBlank(body)
  const click = (event: MouseEvent) => {
    const { current } = shown
    if (current === null || event.button !== 0) return
    event.preventDefault()
    const caret = blank ? 'start' : offsetFromPoint(current, event.clientX, event.clientY)
    activate({ key: entryKey, caret })
  }
  return (
    <div
      ref={shown}
      className="resting-text"
      role="group"
      tabIndex={0}
      aria-label={`${label}: press Enter to edit`}
      onMouseDown={click}
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
        <EntryView body={body} language={language} headingShift={headingShift} />
      )}
    </div>
  )
}

function WrittenText({
  entryKey,
  body,
  language,
  label,
  placeholder,
  headingShift,
}: EntryTextProps) {
  const active = useApp((state) => state.active)
  const editor = useRef<EntryEditorHandle>(null)
  const typed = useApp((state) => state.typed)
  const activate = useApp((state) => state.activate)
  // The composer's draft keeps its key while its entry comes into being.
  const draftKey = useApp((state) =>
    entryKey === 'composer' ? composerKey(state.composer) : entryKey,
  )
  // Before the editor's own clean-up: a save that falls due now must not read what is gone.
  useLayoutEffect(
    () => () => {
      unmountText(draftKey)
    },
    [draftKey],
  )
  // Called again while the editor stands already: the caret comes back from wherever it was.
  useLayoutEffect(() => {
    editor.current?.focus()
  }, [active])
  return (
    <EntryEditor
      key={draftKey}
      body={body}
      caret={active?.caret ?? 'end'}
      ariaLabel={label}
      placeholder={placeholder}
      language={language}
      headingShift={headingShift}
      onReady={(handle) => {
        editor.current = handle
        mountText(draftKey, { read: handle.read, replace: handle.replaceBody })
        rememberCaret(entryKey, handle.caret())
        handle.focus()
      }}
      onChanged={() => {
        typed(entryKey)
      }}
      onCaret={(offset) => {
        rememberCaret(entryKey, offset)
      }}
      onOpenLink={(url) => void newsroom.openLink({ url })}
      onEscape={() => {
        activate(null)
      }}
    />
  )
}
