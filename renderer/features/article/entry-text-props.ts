import type { Body } from '../../../shared/document/nodes'
import type { Active } from '../../state/active'

/** What an entry's words are drawn from, written or at rest. */
export interface EntryTextProps {
  readonly entryKey: Active['key']
  readonly body: Body
  readonly language: string
  readonly label: string
  readonly placeholder: string
  /** Levels by which the published page lowers this entry's headings. */
  readonly headingShift: 0 | 1 | 2
}
