import { useMemo, type KeyboardEvent } from 'react'
import { articleComments, type ArticleComment } from '../../../shared/document/article-comments'
import type { Coverage } from '../../../shared/model/coverage'
import { formatStamp } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { drawNow } from '../../ui/draw-now'
import { commentTime } from './make-comment'
import { goToComment } from './next-comment'

/** All that the newsroom has to say of the open article; Enter goes to the words. */
export function CommentsDialog() {
  const close = useApp((state) => state.closeDialog)
  const coverage = useApp((state) => state.coverage)
  const comments = useMemo(() => (coverage === null ? [] : articleComments(coverage)), [coverage])
  const go = (comment: ArticleComment) => {
    close()
    // The dialog gives the focus back first.
    drawNow()
    goToComment(comment)
  }
  return (
    <Dialog
      title={say('Comments')}
      lead={say('For the newsroom alone: they are never published.')}
      onClose={close}
      onSubmit={close}
      foot={
        <button type="submit" className="button main" autoFocus={comments.length === 0}>
          {say('Close')}
        </button>
      }
    >
      {comments.length === 0 || coverage === null ? (
        <p>
          {say(
            'Nothing is commented on. Select words in a text, and write what you have to say of them.',
          )}
        </p>
      ) : (
        <ul className="comment-list" onKeyDown={stepByKey}>
          {comments.map((one, index) => (
            <li key={`${one.entryId} ${one.comment.id}`}>
              <button
                type="button"
                autoFocus={index === 0}
                onClick={() => {
                  go(one)
                }}
              >
                <span className="comment-by">
                  <b>{one.comment.author}</b>
                  <span>{whereOf(one, coverage)}</span>
                  <time>{commentTime(one.comment)}</time>
                </span>
                <q dir="auto">{one.words.trim()}</q>
                <span className="comment-said" dir="auto">
                  {one.comment.text}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function stepByKey(event: KeyboardEvent<HTMLUListElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  buttons[at + by]?.focus()
}

function whereOf({ entryId, state }: ArticleComment, { article, updates }: Coverage): string {
  if (state === 'composing') return say('being written')
  if (state === 'body') return article.kind === 'live' ? say('original entry') : ''
  const { stampTemplate, zone } = article.fields
  const update = updates.find(({ id }) => id === entryId)
  if (update === undefined) return ''
  return update.stampAsWritten ?? formatStamp(stampTemplate, update.stamp, zone)
}
