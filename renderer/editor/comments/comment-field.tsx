import { useId, useState, type FormEvent, type KeyboardEvent } from 'react'
import { say } from '../../../shared/words/say'

/** What a comment is written with. */
export interface CommentFieldProps {
  readonly words: string
  readonly onSet: (words: string) => void
  readonly onCancel: () => void
}

/** A comment as it is written: Enter keeps it, Shift+Enter begins another line, Esc leaves it. */
export function CommentField({ words, onSet, onCancel }: CommentFieldProps) {
  const [typed, setTyped] = useState(words)
  const hint = useId()
  const said = typed.trim()
  const set = (): void => {
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
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) set()
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
        onChange={(event) => setTyped(event.target.value)}
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
