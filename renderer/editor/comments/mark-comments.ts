import {
  $getNodeByKey,
  $getRoot,
  $isTextNode,
  HISTORIC_TAG,
  type LexicalEditor,
  type NodeKey,
  type TextNode,
} from 'lexical'
import { markWords, type WordMark } from '../../ui/mark-words'
import { $commentsAtCaret, $commentsOn, $textsWith } from './comments-on-words'

/**
 * Marks the words that were commented on, and those whose comments are shown just now. Nothing is put
 * into the text, and only what a key has changed is looked at; returns the end of it.
 */
export function markComments(editor: LexicalEditor): () => void {
  const marks = new Map<NodeKey, () => void>()
  let endNow = (): void => undefined
  let now = ''
  const unmark = (key: NodeKey): void => {
    marks.get(key)?.()
    marks.delete(key)
  }
  const mark = (text: TextNode): void => {
    if ($commentsOn(text).length > 0) marks.set(text.getKey(), marked(editor, 'comment', [text]))
  }
  const $markNow = (isChanged: boolean): void => {
    const comments = $commentsAtCaret()
    const at = comments.map(({ id }) => id).join(' ')
    if (at === now && (at === '' || !isChanged)) return
    now = at
    endNow()
    endNow = marked(editor, 'comment-now', at === '' ? [] : $textsWith(comments))
  }
  const $markAll = (): void => {
    for (const key of [...marks.keys()]) unmark(key)
    for (const text of $getRoot().getAllTextNodes()) mark(text)
  }
  editor.getEditorState().read($markAll)
  const stop = editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
    editorState.read(() => {
      // An undo puts a whole state back and names nothing that it changed.
      if (tags.has(HISTORIC_TAG)) $markAll()
      for (const key of dirtyLeaves) {
        unmark(key)
        const node = $getNodeByKey(key)
        if ($isTextNode(node) && node.isAttached()) mark(node)
      }
      $markNow(dirtyLeaves.size > 0 || tags.has(HISTORIC_TAG))
    })
  })
  return () => {
    stop()
    endNow()
    for (const end of marks.values()) end()
  }
}

function marked(editor: LexicalEditor, mark: WordMark, texts: readonly TextNode[]): () => void {
  const ranges = texts.flatMap((text) => {
    const element = editor.getElementByKey(text.getKey())
    if (element === null) return []
    const range = document.createRange()
    range.selectNodeContents(element)
    return [range]
  })
  return markWords(mark, ranges)
}
