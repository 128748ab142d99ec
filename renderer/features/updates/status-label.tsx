import type { UpdateStatus } from '../../../shared/model/update'
import { labelsFor } from '../../../shared/publish/labels'

/** How sure the newsroom is of an update, as readers are told it. */
export function StatusLabel(props: {
  readonly status: UpdateStatus | null
  /** Of the article. */
  readonly language: string
}) {
  const { status, language } = props
  if (status === null) return null
  return <p className={`update-status is-${status}`}>{labelsFor(language).status[status]}</p>
}
