import type { LexicalEditor } from 'lexical'
import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Comment } from '../../../shared/document/nodes'
import { say } from '../../../shared/words/say'
import { focusText } from '../focus-text'
import { placeCard } from '../toolbar-place'
import { usePlaceAt } from '../use-place-at'
import { CommentField } from './comment-field'
import './comments.css'
import { changeComment } from './comments-on-words'
import { useCommentsAtCaret } from './use-comments-at-caret'

/** What the comments at the caret are drawn from. */
export interface CommentCardProps {
  readonly editor: LexicalEditor
  /** A time as the newsroom reads it. */
  readonly timeWords: (comment: Comment) => string
}

/** What was said of the words at the caret, below them; it takes no focus unless it is asked for. */
export function CommentCard({ editor, timeWords }: CommentCardProps) {
  const shown = useCommentsAtCaret(editor)
  const [editing, setEditing] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  usePlaceAt(box, shown?.range ?? null, placeCard)
  if (shown === null) return null
  const back = (): void => {
    setEditing(null)
    focusText(editor)
  }
  return createPortal(
    <div
      ref={box}
      className="comment-card"
      role="region"
      aria-label={say('{count, plural, one {Comment} other {Comments}}', {
        count: shown.comments.length,
      })}
      aria-live="polite"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        back()
      }}
    >
      {shown.comments.map((comment) =>
        comment.id === editing ? (
          <CommentField
            key={comment.id}
            of={comment.id}
            words={comment.text}
            onCancel={back}
            onSet={(words) => {
              changeComment(editor, comment.id, words)
              back()
            }}
          />
        ) : (
          <SaidComment
            key={comment.id}
            comment={comment}
            time={timeWords(comment)}
            onEdit={() => setEditing(comment.id)}
            onResolve={() => {
              changeComment(editor, comment.id, null)
              focusText(editor)
            }}
          />
        ),
      )}
    </div>,
    document.body,
  )
}

function SaidComment(props: {
  readonly comment: Comment
  readonly time: string
  readonly onEdit: () => void
  readonly onResolve: () => void
}) {
  const { comment, time } = props
  return (
    <article className="said-comment">
      <header>
        <b>{comment.author}</b> <time>{time}</time>
      </header>
      <p dir="auto">{comment.text}</p>
      <div className="comment-foot">
        <button type="button" onClick={props.onEdit}>
          {say('Edit')}
        </button>
        <button
          type="button"
          title={say('Takes the comment away; an undo brings it back')}
          onClick={props.onResolve}
        >
          {say('Resolve')}
        </button>
      </div>
    </article>
  )
}
