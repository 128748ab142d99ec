import { useDeferredValue, useEffect } from 'react'
import { describeError } from '../../../shared/app-error'
import { articleLines } from '../../../shared/document/article-lines'
import { foundWords, linesToSearch } from '../../../shared/find/find-in-article'
import { useApp } from '../../state/app-store'
import { searchTexts } from './search-texts'

/** Looks for the words as they are typed, and again as the article changes. */
export function useSearch(): void {
  const coverage = useApp((state) => state.coverage)
  const query = useApp((state) => state.find?.query)
  const putFound = useApp((state) => state.putFound)
  // All updates are looked through: after the letter just typed is on the screen, not before.
  const calm = useDeferredValue(coverage)
  useEffect(() => {
    if (calm === null || query === undefined) return
    if (query.words === '') {
      putFound([], '')
      return
    }
    const entries = articleLines(calm)
    const texts = linesToSearch(entries).map(({ text }) => text)
    return searchTexts({ texts, query }, (found) => {
      if (found.ok) putFound(foundWords(entries, found.value), '')
      else putFound([], describeError(found.error))
    })
  }, [calm, query, putFound])
}
