import {
  $createParagraphNode,
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { useRef } from 'react'
import type { CardPlace } from '../../shared/document/card-words'
import type { PictureEdit } from '../../shared/model/media'
import { focusText } from './focus-text'
import { $selectCard } from './insert-cards'
import { $isCardNode, type CardNode } from './nodes/card-node'

/** What can be done with the selected card from its fields. */
export interface CardEdit {
  /** Says something in a field: all of one visit is one step back. */
  readonly say: (place: CardPlace, value: string) => void
  /** Changes one of its pictures: words as in a field, a cut as a step of its own. */
  readonly editPicture: (edit: PictureEdit, at?: number) => void
  /** Changes the card otherwise: a step of its own. */
  readonly change: (change: (node: CardNode) => void) => void
  /** Goes to the line below it. */
  readonly goOn: () => void
  /** Goes back to the text, with the card selected. */
  readonly leave: () => void
  readonly remove: () => void
}

/** Edits one card; give the component its key, so that a visit ends with it. */
export function useCardEdit(editor: LexicalEditor, key: NodeKey): CardEdit {
  const typing = useRef(false)
  const change = (run: (node: CardNode) => void, tag: string[] = []): void => {
    editor.update(
      () => {
        const node = $getNodeByKey(key)
        if ($isCardNode(node)) run(node)
      },
      { tag: [...tag, SKIP_DOM_SELECTION_TAG] },
    )
  }
  return {
    say: (place, value) => {
      const tag = typing.current ? [HISTORY_MERGE_TAG] : []
      typing.current = true
      change((node) => {
        node.say(place, value)
      }, tag)
    },
    editPicture: (made, at) => {
      const typed = made.file === undefined && made.decorative === undefined
      const tag = typing.current && typed ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG
      typing.current = typed
      change(
        (node) => {
          node.editPicture(made, at)
        },
        [tag],
      )
    },
    change: (run) => {
      typing.current = false
      change(run)
    },
    goOn: () => {
      editor.update(() => {
        const node = $getNodeByKey(key)
        if (node === null) return
        const below =
          node.getNextSibling() ?? node.insertAfter($createParagraphNode()).getNextSibling()
        below?.selectStart()
      })
      focusText(editor)
    },
    leave: () => {
      editor.update(() => {
        const node = $getNodeByKey(key)
        if ($isCardNode(node)) $selectCard(node)
      })
      focusText(editor)
    },
    remove: () => {
      editor.update(() => {
        const node = $getNodeByKey(key)
        node?.selectPrevious()
        node?.remove()
      })
      focusText(editor)
    },
  }
}
