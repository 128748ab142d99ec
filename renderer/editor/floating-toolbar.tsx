import type { LexicalEditor } from 'lexical'
import { useImperativeHandle, useRef, useState, type FocusEvent, type Ref } from 'react'
import { createPortal } from 'react-dom'
import { focusText } from './focus-text'
import { LinkField } from './link-field'
import { setLink } from './set-link'
import { toggleStyle } from './text-style'
import { ToolbarButtons } from './toolbar-buttons'
import { useMarkedRange } from './use-marked-range'
import { usePlaceAt } from './use-place-at'
import { useTextSelection } from './use-text-selection'

/** What the keys in the text ask of the toolbar. */
export interface FloatingToolbarHandle {
  readonly openLinkField: () => void
  readonly focusButtons: () => void
  /** Puts the toolbar away; false where there was nothing to put away. */
  readonly dismiss: () => boolean
}

/** What the toolbar is drawn from. */
export interface FloatingToolbarProps {
  readonly editor: LexicalEditor
  readonly ref: Ref<FloatingToolbarHandle>
}

/** At rest it shows for selected words; it can be called, ask for an address, or be put away. */
type Mode = 'rest' | 'called' | 'link' | 'dismissed'

/** Formats for the selected words, at the words. */
export function FloatingToolbar({ editor, ref }: FloatingToolbarProps) {
  const { selection, focused } = useTextSelection(editor)
  const [mode, setMode] = useState<Mode>('rest')
  const [inside, setInside] = useState(false)
  const box = useRef<HTMLDivElement>(null)

  // Put away for these words only: the next selection shows it again.
  if (mode === 'dismissed' && selection?.spans !== true) setMode('rest')
  const forWords = mode === 'rest' && selection?.spans === true && (focused || inside)
  const shows = selection !== null && (forWords || mode === 'called' || mode === 'link')
  const range = shows ? selection.range : null
  usePlaceAt(box, range)
  useMarkedRange(mode === 'link' ? range : null)
  useImperativeHandle(ref, () => ({
    openLinkField: () => setMode('link'),
    focusButtons: () => setMode('called'),
    dismiss: () => {
      if (shows) setMode('dismissed')
      return shows
    },
  }))
  if (!shows) return null

  const backToText = (next: Mode): void => {
    setMode(next)
    setInside(false)
    focusText(editor)
  }
  const onBlur = (event: FocusEvent): void => {
    // Another window has the focus, perhaps to copy an address from: the field waits.
    if (!document.hasFocus() || event.currentTarget.contains(event.relatedTarget)) return
    setInside(false)
    setMode('rest')
  }
  return createPortal(
    <div ref={box} className="floating-toolbar" onFocus={() => setInside(true)} onBlur={onBlur}>
      {mode === 'link' ? (
        <LinkField
          address={selection.style.link ?? ''}
          onCancel={() => backToText('rest')}
          onSet={(address) => {
            setLink(editor, address)
            backToText('dismissed')
          }}
        />
      ) : (
        <ToolbarButtons
          style={selection.style}
          takesFocus={mode === 'called'}
          onLeave={() => backToText('dismissed')}
          onPress={(does) => (does === 'link' ? setMode('link') : toggleStyle(editor, does))}
        />
      )}
    </div>,
    document.body,
  )
}
