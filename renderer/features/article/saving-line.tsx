import type { Instant } from '../../../shared/model/stamp'
import { useApp } from '../../state/app-store'
import { savingMark } from '../../state/writing-slice'

/** How far the text is from the disk, told by time. */
export function SavingLine() {
  const drafts = useApp((state) => state.drafts)
  const mark = savingMark(drafts)
  switch (mark.kind) {
    case 'clean':
      return <span className="saving">All saved</span>
    case 'unsaved':
      return <span className="saving unsaved">Unsaved</span>
    case 'saved':
      return <span className="saving time">Saved {clockSeconds(mark.savedAt)}</span>
    case 'trouble':
      return (
        <span className="saving trouble" role="alert" title={mark.message}>
          Not saved: {mark.message}
        </span>
      )
  }
}

function clockSeconds(instant: Instant): string {
  // In the window's own zone: it answers “when did I last see it safe?”.
  return new Date(instant).toLocaleTimeString('en-GB')
}
