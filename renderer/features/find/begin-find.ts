import { useApp } from '../../state/app-store'
import { foundNow } from '../../state/find-slice'
import { caretNow } from '../words/caret-now'
import { goToWords } from '../words/go-to-words'

/** A selection that is longer is no word to look for. */
const mostSelected = 200

/** Shows the bar, with the selected words in it; its field has the focus. */
export function beginFind(replacing: boolean): boolean {
  const app = useApp.getState()
  if (app.coverage === null) return false
  if (app.preview !== null) app.showPreview(null)
  app.stopLooking()
  app.openFind({ replacing, words: selectedWords(), from: caretNow() })
  // An update just begun is looked through as soon as it is stored: only then has it a place.
  if (app.active?.key === 'composer' && app.composer.entryId === null) {
    void app.saveAll().then(() => {
      app.anchorFind(caretNow())
    })
  }
  return true
}

/** Goes to what was found next, also when the bar was put away. */
export function findAgain(by: 1 | -1): boolean {
  const { find, stepFind, lastQuery } = useApp.getState()
  if (find === null) return lastQuery.words !== '' && beginFind(false)
  stepFind(by)
  return true
}

/** Puts the bar away; the caret goes to the words she was at. */
export function endFind(): void {
  const { find, closeFind, activate, active } = useApp.getState()
  const now = foundNow(find)
  closeFind()
  if (now?.mayChange === true) goToWords(now)
  // The editor still stands: the caret goes back to where it was.
  else if (active !== null) activate({ ...active })
}

function selectedWords(): string {
  const selected = String(window.getSelection() ?? '').trim()
  const inText = window.getSelection()?.anchorNode?.parentElement?.closest('.canvas') ?? null
  const isWords = selected.length <= mostSelected && !selected.includes('\n')
  return inText !== null && isWords ? selected : ''
}
