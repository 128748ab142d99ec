import { articleLines } from '../../../shared/document/article-lines'
import { indexBehind, wordsToCome, type ArticleWords } from '../../../shared/document/article-words'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { caretNow } from './caret-now'
import { goToWords } from './go-to-words'

let last: ArticleWords | undefined

/** Selects what is to come next behind the caret, also in another entry. */
export function goToNextToCome(): boolean {
  const { coverage, tellNews } = useApp.getState()
  if (coverage === null) return false
  const words = wordsToCome(coverage)
  const next = words[indexAfterCaret(words)]
  if (next === undefined) {
    tellNews({ text: say('Nothing is marked TK here.'), lasts: 3_000 })
    return true
  }
  last = next
  goToWords(next)
  return true

  function indexAfterCaret(all: readonly ArticleWords[]): number {
    if (coverage === null) return -1
    const inField = all.findIndex((one) => isSame(one, last))
    if (inField !== -1 && isInField()) return (inField + 1) % all.length
    return indexBehind(all, caretNow(), articleLines(coverage))
  }
}

/** The field it was selected in last still has the focus: fields tell no caret of the article. */
function isInField(): boolean {
  return document.activeElement?.matches('textarea') === true
}

function isSame(one: ArticleWords, other: ArticleWords | undefined): boolean {
  return JSON.stringify(one.place) === JSON.stringify(other?.place) && one.from === other?.from
}
