import { useEffect, useState } from 'react'
import type { Coverage } from '../../../shared/model/coverage'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'

/** What readers see of the open article now; null until it is known, and where no site has it. */
export function useSeenNow(): Coverage | null {
  const articleId = useApp((state) => state.coverage?.article.id)
  const [seen, setSeen] = useState<Coverage | null>(null)
  useEffect(() => {
    if (articleId === undefined) return
    let wanted = true
    void newsroom.seenNow({ articleId, targetId: null }).then((answer) => {
      if (wanted && answer.ok) setSeen(answer.value)
    })
    return () => {
      wanted = false
    }
  }, [articleId])
  return seen
}
