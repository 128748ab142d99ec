import { useMemo } from 'react'
import type { TargetId } from '../../../shared/ids'
import type { HouseTimes } from '../../../shared/model/article'
import { zoneOfTemplate } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { ownZone } from '../../state/desk-slice'
import { useNow } from '../../ui/use-now'
import type { WordsOn } from './delivery-words'
import { useOnline } from './use-online'

/** What the words about sendings hang on, for each place and an article’s times. */
export function useWordsOn(): (targetId: TargetId, times: HouseTimes) => WordsOn {
  const desk = useApp((state) => state.desk)
  const paused = useApp((state) => state.queue.paused)
  const online = useOnline()
  const now = useNow(5_000)
  return useMemo(() => {
    const own = desk === null ? 'UTC' : ownZone(desk)
    const targets = new Map(desk?.settings.targets.map((target) => [target.id, target]))
    return (targetId, { zone: houseZone, stampTemplate }) => {
      const target = targets.get(targetId)
      const siteName = target?.siteName ?? say('A place no longer set up')
      const isFolder = target?.kind === 'folder'
      const zone = zoneOfTemplate(stampTemplate, houseZone)
      return { siteName, isFolder, paused, online, now, zone, own, houseZone }
    }
  }, [desk, paused, online, now])
}
