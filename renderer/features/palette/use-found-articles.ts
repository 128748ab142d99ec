import { useEffect, useState } from 'react'
import type { ArticleSummary } from '../../../shared/model/coverage'
import { noFilter } from '../../../shared/model/search'
import { newsroom } from '../../platform/newsroom'

const nothing: readonly ArticleSummary[] = []

/**
 * Articles in which the words stand, wherever; while she types on, what was found for their beginning
 * stays until the next answer.
 */
export function useFoundArticles(typed: string): readonly ArticleSummary[] {
  const [found, setFound] = useState({ words: '', articles: nothing })
  const words = typed.trim()
  useEffect(() => {
    let current = true
    // One letter stands in nearly every text.
    if (words.length < 2) return
    const asked = { words, order: 'newest', filter: noFilter, limit: 8, within: null } as const
    void newsroom.search(asked).then((answer) => {
      // A search that fails leaves what is found by name; the library's own search tells of it.
      if (current && answer.ok) {
        setFound({ words, articles: answer.value.articles.map(({ article }) => article) })
      }
    })
    return () => {
      current = false
    }
  }, [words])
  return words.length < 2 || !words.startsWith(found.words) ? nothing : found.articles
}
