import { useMemo } from 'react'
import type { TargetId } from '../../../shared/ids'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { ownZone } from '../../state/desk-slice'
import { useNow } from '../../ui/use-now'
import type { WordsOn } from './delivery-words'
import { useOnline } from './use-online'

/** What the words about sendings hang on, for each place and the house zone of the article. */
export function useWordsOn(): (targetId: TargetId, houseZone: string) => WordsOn {
  const desk = useApp((state) => state.desk)
  const paused = useApp((state) => state.queue.paused)
  const online = useOnline()
  const now = useNow(5_000)
  return useMemo(() => {
    const zone = desk === null ? 'UTC' : ownZone(desk)
    const targets = new Map(desk?.settings.targets.map((target) => [target.id, target]))
    return (targetId, houseZone) => {
      const target = targets.get(targetId)
      const siteName = target?.siteName ?? say('A place no longer set up')
      const isFolder = target?.kind === 'folder'
      return { siteName, isFolder, paused, online, now, zone, houseZone }
    }
  }, [desk, paused, online, now])
}
