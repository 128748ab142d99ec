import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { lastEntry } from '../../state/history-slice'
import { restoreLine } from '../../state/restoring'
import { lookAt, markRow } from './row-keys'
import { useTimelineRows } from './use-timeline-rows'

/** What can be done with the line the cursor is on; the keys say the same. */
export function TimelineActions() {
  const cursor = useApp((state) => state.timeline.cursor)
  const mark = useApp((state) => state.timeline.mark)
  const row = useTimelineRows().find(({ key }) => key === cursor)
  if (row === undefined) return <CompareNow />
  if (row.kind === 'line' && row.line.thinnedAt !== null) return <LetGo />
  return (
    <div className="timeline-actions">
      <button
        type="button"
        className="button"
        title={
          row.kind === 'publication'
            ? say('The article as it was sent (Enter)')
            : mark !== null
              ? say('Compare with the marked line (Enter)')
              : say('Compare with the revision before it (Enter)')
        }
        onClick={() => {
          lookAt(row)
        }}
      >
        {row.kind === 'publication' ? say('See') : say('Compare')} <span className="keys">↵</span>
      </button>
      {row.kind === 'publication' ? null : (
        <>
          <button
            type="button"
            className="button quiet"
            aria-pressed={mark?.revisionId === row.line.revisionId}
            title={say('One side of a comparison; then choose the other (C)')}
            onClick={() => {
              markRow(row)
            }}
          >
            {say('Mark')} <span className="keys">C</span>
          </button>
          <button
            type="button"
            className="button quiet"
            title={say('Make this the newest again; nothing is overwritten (R)')}
            onClick={() => {
              void restoreLine(row.line, useApp.getState)
            }}
          >
            {say('Restore')} <span className="keys">R</span>
          </button>
        </>
      )}
    </div>
  )
}

/** A line without its text can be neither compared nor restored. */
function LetGo() {
  return (
    <p className="timeline-actions let-go">
      {say('Only who typed this, and when, is kept. The texts around it are whole.')}
    </p>
  )
}

/** Before a line is chosen: what an editor asks most often. */
function CompareNow() {
  const entry = useApp(lastEntry)
  const compareNow = useApp((state) => state.compareNow)
  const published = useApp((state) => state.coverage?.article.sent !== 'never')
  if (!published) return null
  return (
    <div className="timeline-actions">
      <button
        type="button"
        className="button compare-now"
        onClick={() => {
          void compareNow(entry)
        }}
      >
        {say('Compare with what readers see')}{' '}
        <span className="keys">{showKeys('CmdOrCtrl+D', isMac)}</span>
      </button>
    </div>
  )
}
