import { useId, useState, type FormEvent, type KeyboardEvent } from 'react'
import { say } from '../../../shared/words/say'
import { noteUnsaid, unsaidWords } from './unsaid-comments'

/** What a comment is written with. */
export interface CommentFieldProps {
  /** Its id; `newComment` for one that is not made yet. */
  readonly of: string
  readonly words: string
  readonly onSet: (words: string) => void
  readonly onCancel: () => void
}

/** A comment as it is written: Enter keeps it, Shift+Enter begins another line, Esc leaves it for later. */
export function CommentField({ of, words, onSet, onCancel }: CommentFieldProps) {
  const [typed, setTyped] = useState(() => unsaidWords(of) ?? words)
  const hint = useId()
  const said = typed.trim()
  const set = (): void => {
    noteUnsaid(of, null)
    if (said === '') onCancel()
    else onSet(said)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    set()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel()
    // With Ctrl too, which would post the update below.
    else if (event.key === 'Enter' && !event.shiftKey) set()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form className="comment-field" onSubmit={submit}>
      <textarea
        // It opens because she asked for it: the next key is part of the comment.
        autoFocus
        aria-label={say('Comment')}
        aria-describedby={hint}
        placeholder={say('Comment for the newsroom')}
        rows={Math.min(6, typed.split('\n').length + 1)}
        maxLength={4_000}
        dir="auto"
        value={typed}
        // Words of before can be gone on with, or typed over.
        onFocus={({ target }) => {
          if (unsaidWords(of) !== undefined) target.select()
        }}
        onChange={({ target: { value } }) => {
          noteUnsaid(of, value === words || value.trim() === '' ? null : value)
          setTyped(value)
        }}
        onKeyDown={onKeyDown}
      />
      <div className="comment-foot">
        <span id={hint}>{say('Never published')}</span>
        <button type="submit" disabled={said === ''}>
          {words === '' ? say('Comment|add') : say('Save')}
        </button>
      </div>
    </form>
  )
}
