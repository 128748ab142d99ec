import type { TargetId } from '../../../shared/ids'
import { useApp } from '../../state/app-store'
import { TakeFromFolderDialog } from './take-from-folder-dialog'
import { TakeFromServerDialog } from './take-from-server-dialog'

/** Takes an article from the readers of a place, each kind of place in its own way. */
export function TakeDownDialog({ targetId }: { readonly targetId: TargetId }) {
  const target = useApp(({ desk }) => desk?.settings.targets.find(({ id }) => id === targetId))
  const articleId = useApp((state) => state.coverage?.article.id)
  if (target === undefined || articleId === undefined) return null
  const at = { articleId, targetId, siteName: target.siteName }
  return target.kind === 'folder' ? (
    <TakeFromFolderDialog {...at} />
  ) : (
    <TakeFromServerDialog {...at} />
  )
}
