import { articleComments, type ArticleComment } from '../../../shared/document/article-comments'
import { articleLines } from '../../../shared/document/article-lines'
import { indexBehind } from '../../../shared/document/article-words'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { caretNow } from '../words/caret-now'
import { goToWords } from '../words/go-to-words'

/** Goes to the next comment behind the caret, also in another entry. */
export function goToNextComment(): boolean {
  const { coverage, tellNews } = useApp.getState()
  if (coverage === null) return false
  const comments = articleComments(coverage)
  const at = indexBehind(
    comments.map(({ place }) => place),
    caretNow(),
    articleLines(coverage),
  )
  const next = comments[at]
  if (next === undefined) tellNews({ text: say('Nothing is commented on here.'), lasts: 3_000 })
  else goToComment(next)
  return true
}

/** Puts the caret behind the words a comment is about, where it is shown. */
export function goToComment({ place }: ArticleComment): void {
  goToWords({ ...place, from: place.to })
}
