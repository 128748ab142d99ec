import type { LexicalEditor } from 'lexical'
import { useImperativeHandle, useRef, useState, type FocusEvent, type Ref } from 'react'
import { createPortal } from 'react-dom'
import type { Comment } from '../../shared/document/nodes'
import { say } from '../../shared/words/say'
import type { ArticleSource } from './article-source'
import { CommentField } from './comments/comment-field'
import './comments/comments.css'
import { addComment } from './comments/comments-on-words'
import { newComment } from './comments/unsaid-comments'
import { focusText } from './focus-text'
import { LinkField } from './link-field'
import { setLink } from './set-link'
import { toggleStyle } from './text-style'
import { ToolbarButtons } from './toolbar-buttons'
import type { ToolbarAction } from './toolbar-items'
import { useMarkedRange } from './use-marked-range'
import { usePlaceAt } from './use-place-at'
import { useTextSelection } from './use-text-selection'

/** What the keys in the text ask of the toolbar. */
export interface FloatingToolbarHandle {
  readonly openLinkField: () => void
  readonly openCommentField: () => void
  readonly focusButtons: () => void
  /** Puts the toolbar away; false where there was nothing to put away. */
  readonly dismiss: () => boolean
}

/** What the toolbar is drawn from. */
export interface FloatingToolbarProps {
  readonly editor: LexicalEditor
  readonly articles: ArticleSource
  /** A comment of these words by the editor who writes, made now. */
  readonly makeComment: (words: string) => Comment
  readonly ref: Ref<FloatingToolbarHandle>
}

/** At rest it shows for selected words; it can be called by key, or ask for an address or a comment. */
type Mode = 'rest' | 'called' | 'link' | 'comment'

/** Formats for the selected words, at the words. */
export function FloatingToolbar({ editor, articles, makeComment, ref }: FloatingToolbarProps) {
  const { selection, focused, drawing } = useTextSelection(editor)
  const [mode, setMode] = useState<Mode>('rest')
  const [dismissed, setDismissed] = useState<number | null>(null)
  const [inside, setInside] = useState(false)
  const pressing = useRef(false)
  const box = useRef<HTMLDivElement>(null)

  const wanted = selection?.spans === true && selection.serial !== dismissed
  const forWords = wanted && (focused || inside) && !drawing
  const shows = selection !== null && (forWords || mode !== 'rest')
  const range = shows ? selection.range : null
  usePlaceAt(box, range)
  useMarkedRange(mode === 'link' || mode === 'comment' ? range : null)
  useImperativeHandle(ref, () => ({
    openLinkField: () => setMode('link'),
    openCommentField: () => setMode('comment'),
    focusButtons: () => setMode('called'),
    dismiss: () => {
      if (shows) setDismissed(selection.serial)
      return shows
    },
  }))
  if (!shows) return null

  const backToText = (): void => {
    setMode('rest')
    setInside(false)
    focusText(editor)
  }
  const putAway = (): void => {
    setDismissed(selection.serial)
    backToText()
  }
  const press = (does: ToolbarAction, button: HTMLElement | null): void => {
    if (does === 'link' || does === 'comment') return setMode(does)
    // Writing the selection to the page takes the focus to the text; a keyboard stays in the toolbar.
    pressing.current = button !== null
    const onUpdate = (): void => {
      button?.focus({ preventScroll: true })
      pressing.current = false
    }
    editor.update(() => toggleStyle(editor, does), { onUpdate })
  }
  const onBlur = (event: FocusEvent): void => {
    // Another window has the focus, perhaps to copy an address from: the field waits.
    if (pressing.current || !document.hasFocus()) return
    if (event.currentTarget.contains(event.relatedTarget)) return
    setInside(false)
    setMode('rest')
  }
  return createPortal(
    <div
      ref={box}
      className="floating-toolbar"
      role="region"
      aria-label={say('Formatting')}
      onFocus={() => setInside(true)}
      onBlur={onBlur}
    >
      {mode === 'link' ? (
        <LinkField
          address={selection.style.link ?? ''}
          articles={articles}
          onCancel={backToText}
          onSet={(address) => {
            setLink(editor, address)
            putAway()
          }}
        />
      ) : mode === 'comment' ? (
        <CommentField
          of={newComment}
          words=""
          onCancel={backToText}
          onSet={(words) => {
            addComment(editor, makeComment(words))
            putAway()
          }}
        />
      ) : (
        <ToolbarButtons
          style={selection.style}
          takesFocus={mode === 'called'}
          onLeave={putAway}
          onPress={press}
        />
      )}
    </div>,
    document.body,
  )
}
