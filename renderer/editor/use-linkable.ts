import { useEffect, useState } from 'react'
import type { ArticleSource, LinkableArticle } from './article-source'

/** Articles for what was typed into a link’s field; what was found before stays until the next answer. */
export function useLinkable(source: ArticleSource, typed: string): readonly LinkableArticle[] {
  const [found, setFound] = useState<readonly LinkableArticle[]>(nothing)
  // One letter stands in nearly every text.
  const asks = typed.length >= 2
  useEffect(() => {
    let current = true
    if (!asks) return
    void source.find(typed).then((articles) => {
      if (current) setFound(articles)
    })
    return () => {
      current = false
    }
  }, [source, typed, asks])
  return asks ? found : nothing
}

const nothing: readonly LinkableArticle[] = []
