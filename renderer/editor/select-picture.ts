import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical'
import { $selectCard } from './insert-cards'
import { $isCardNode } from './nodes/card-node'
import { pickPicture } from './picked-picture'

/** Every picture of a text as it stands on the page, those of galleries one by one. */
export const pictureSelector = 'figure.picture'

/** Selects the card in which a picture stands; of a gallery its fields are those of this picture. */
export function selectPicture(editor: LexicalEditor, at: number): void {
  const figure = editor.getRootElement()?.querySelectorAll(pictureSelector)[at]
  if (figure === undefined) return
  editor.update(
    () => {
      const card = $getNearestNodeFromDOMNode(figure)
      if (!$isCardNode(card)) return
      $selectCard(card)
      const ofGallery = editor
        .getElementByKey(card.getKey())
        ?.querySelectorAll(`:scope > ${pictureSelector}`)
      const place = [...(ofGallery ?? [])].indexOf(figure)
      if (place !== -1) pickPicture(editor, card.getKey(), place)
    },
    { discrete: true },
  )
}
