import type { UpdateStatus } from '../../../shared/model/update'
import { labels } from '../../../shared/publish/labels'

/** How sure the newsroom is of an update, as readers are told it. */
export function StatusLabel({ status }: { readonly status: UpdateStatus | null }) {
  if (status === null) return null
  return <p className={`update-status is-${status}`}>{labels.status[status]}</p>
}
