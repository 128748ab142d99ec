import { useEffect, useState } from 'react'
import type { TargetId } from '../../../shared/ids'
import { newsroom } from '../../platform/newsroom'

/** The paths of a site’s redirects that lead nobody on for now, for it has pages of its own there. */
export function useResting(id: TargetId): ReadonlySet<string> {
  const [resting, setResting] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let isOver = false
    void newsroom.restingRedirects({ id }).then((found) => {
      if (!isOver && found.ok) setResting(new Set(found.value))
    })
    return () => {
      isOver = true
    }
  }, [id])
  return resting
}
