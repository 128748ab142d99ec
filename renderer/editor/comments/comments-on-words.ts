import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $getState,
  $isRangeSelection,
  $isTextNode,
  $setState,
  createState,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type TextNode,
} from 'lexical'
import { inOrder, sameComments } from '../../../shared/document/comments'
import { readComments } from '../../../shared/document/inlines/parse-comments'
import type { Comment } from '../../../shared/document/nodes'

// Kept as state of the words, not as a node around them: formats, links, cutting, copying and joining
// go on as if it were not there, and the page shows what readers get.
const noted = createState('comments', { parse: readComments, isEqual: sameComments })

/** The comments on a run of words. */
export function $commentsOn(text: TextNode): readonly Comment[] {
  return $getState(text, noted)
}

/** Puts a comment on the selected words, beside those they have; the caret goes behind them. */
export function addComment(editor: LexicalEditor, comment: Comment): void {
  editor.update(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || selection.isCollapsed()) return
    $addUpdateTag(HISTORY_PUSH_TAG)
    const texts = selection.extract().filter($isTextNode)
    for (const text of texts) $setState(text, noted, (others) => inOrder([...others, comment]))
    texts.at(-1)?.selectEnd()
  })
}

/** Gives a comment other words; null takes it off all words it is on. One step of undo. */
export function changeComment(editor: LexicalEditor, id: string, words: string | null): void {
  editor.update(() => {
    $addUpdateTag(HISTORY_PUSH_TAG)
    for (const text of $getRoot().getAllTextNodes()) {
      if (!$commentsOn(text).some((comment) => comment.id === id)) continue
      $setState(text, noted, (comments) =>
        comments.flatMap((comment) => {
          if (comment.id !== id) return [comment]
          return words === null ? [] : [{ ...comment, text: words }]
        }),
      )
    }
  })
}

/** The comments at the caret, or on the words the selection ends in; none where it is elsewhere. */
export function $commentsAtCaret(): readonly Comment[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const node = selection.focus.getNode()
  return $isTextNode(node) ? $commentsOn(node) : []
}

/** All runs of words that carry one of these comments. */
export function $textsWith(comments: readonly Comment[]): readonly TextNode[] {
  const ids = new Set(comments.map(({ id }) => id))
  return $getRoot()
    .getAllTextNodes()
    .filter((text) => $commentsOn(text).some(({ id }) => ids.has(id)))
}
