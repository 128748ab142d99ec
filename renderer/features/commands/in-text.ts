import type { PictureCommand } from '../../../shared/model/context-commands'
import { say } from '../../../shared/words/say'
import { actsAtHand } from '../../pictures/picture-at-hand'
import { useApp } from '../../state/app-store'
import { editorAtHand } from '../article/written-text'

/** Asks for the address of the selected words. */
export function linkSelection(): boolean {
  const inText = document.activeElement?.closest('.entry-editor') ?? null
  if (inText === null) return false
  editorAtHand()?.openLinkField()
  return true
}

/** Asks for a comment on the selected words. */
export function addComment(): boolean {
  if (editorAtHand()?.openCommentField() !== true) {
    useApp.getState().tellNews({ text: say('Select the words to comment on first.'), lasts: 3_000 })
  }
  return true
}

/** The choosing takes the focus: what counts is the text that was written in. */
export function addPicture(): boolean {
  const editor = editorAtHand()
  if (editor === undefined) {
    useApp.getState().tellNews({ text: say('Put the caret into a text first.'), lasts: 3_000 })
    return true
  }
  editor.addPicture()
  return true
}

/** Does something with the selected picture. */
export function onPicture(command: PictureCommand): true {
  const act = actsAtHand()[command]
  if (act !== undefined) act()
  else useApp.getState().tellNews({ text: say('Choose a picture in a text first.'), lasts: 3_000 })
  return true
}
