import {
  $createParagraphNode,
  $getNodeByKey,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import type { CardPlace } from '../../shared/document/card-words'
import type { PictureEdit } from '../../shared/model/media'
import { fieldStep } from './field-steps'
import { focusText } from './focus-text'
import { $selectCard } from './insert-cards'
import { $isCardNode, type CardNode } from './nodes/card-node'

/** What can be done with the selected card from its fields. */
export interface CardEdit {
  /** Says something in a field. */
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

/** Edits one card. */
export function useCardEdit(editor: LexicalEditor, key: NodeKey): CardEdit {
  const change = (run: (node: CardNode) => void, step = HISTORY_PUSH_TAG): void => {
    editor.update(
      () => {
        const node = $getNodeByKey(key)
        if ($isCardNode(node)) run(node)
      },
      // It stands when this returns: a command that follows reads the text at once.
      { tag: [step, SKIP_DOM_SELECTION_TAG], discrete: true },
    )
  }
  return {
    say: (place, value) => {
      change((node) => {
        node.say(place, value)
      }, fieldStep(editor))
    },
    editPicture: (made, at) => {
      const typed = made.file === undefined && made.decorative === undefined
      change(
        (node) => {
          node.editPicture(made, at)
        },
        typed ? fieldStep(editor) : HISTORY_PUSH_TAG,
      )
    },
    change: (run) => {
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
