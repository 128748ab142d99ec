import type { Body } from '../../../shared/document/nodes'
import type { RemoteField } from '../../../shared/publish/remote/remote-fields'

/** What she decided about one part: a side, or both made one. */
export interface PartChoice {
  readonly key: string
  readonly place: number
  readonly take: 'ours' | 'theirs'
  readonly merged: Body | null
}

/** Her whole decision, about exactly what stood there under this mark. */
export interface ConflictDecision {
  readonly mark: string
  readonly fields: readonly {
    readonly field: RemoteField
    readonly take: 'ours' | 'theirs'
  }[]
  readonly parts: readonly PartChoice[]
}
