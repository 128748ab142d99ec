import { mergeRegister, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { sameComments } from '../../../shared/document/comments'
import type { Comment } from '../../../shared/document/nodes'
import { $commentsAtCaret, $textsWith } from './comments-on-words'

/** A caret that passes by opens nothing; one that rests in commented words does. */
const restMs = 250

/** While she writes in them the words are hers. */
const afterTypingMs = 1_200

/** The comments at the caret, and the words they are about as they stand on the screen. */
export interface CommentsAtCaret {
  readonly comments: readonly Comment[]
  readonly range: Range
}

/** What was said of the words at the caret, once it rests there; null: nothing. */
export function useCommentsAtCaret(editor: LexicalEditor): CommentsAtCaret | null {
  const [shown, setShown] = useState<CommentsAtCaret | null>(null)
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    let known: readonly Comment[] = []
    const look = (): void => {
      const found = commentsAt(editor)
      known = found?.comments ?? []
      setShown(found)
    }
    const wait = (time: number): void => {
      clearTimeout(rest)
      rest = setTimeout(look, time)
    }
    return mergeRegister(
      editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
        const comments = editorState.read($commentsAtCaret)
        if (comments.length === 0 && known.length === 0) return
        const typed = dirtyLeaves.size > 0 && sameComments(comments, known)
        if (typed || !sameComments(comments, known)) setShown(null)
        else if (dirtyLeaves.size === 0) return
        known = []
        wait(typed && !tags.has('historic') ? afterTypingMs : restMs)
      }),
      () => clearTimeout(rest),
    )
  }, [editor])
  return shown
}

function commentsAt(editor: LexicalEditor): CommentsAtCaret | null {
  return editor.getEditorState().read(() => {
    const comments = $commentsAtCaret()
    const texts = comments.length === 0 ? [] : $textsWith(comments)
    const elements = texts.flatMap((text) => editor.getElementByKey(text.getKey()) ?? [])
    const [first, last] = [elements[0], elements.at(-1)]
    if (first === undefined || last === undefined) return null
    const range = document.createRange()
    range.setStartBefore(first)
    range.setEndAfter(last)
    return { comments, range }
  })
}
