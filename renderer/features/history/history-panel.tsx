import { useEffect } from 'react'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { checkPauseMs, timelineEntry } from '../../state/history-slice'
import './history-panel.css'
import { ProofLine } from './proof-line'
import { TimelineActions } from './timeline-actions'
import { TimelineFilterBar } from './timeline-filter-bar'
import { TimelineList } from './timeline-list'

/** How long after a save the timeline is read anew: not at every autosave of a burst. */
const restMs = 400

/** Who changed what, when, and what readers saw of it. */
export function HistoryPanel() {
  useTimeline()
  return (
    <section className="history-panel" aria-label={say('History')}>
      <ProofLine />
      <TimelineFilterBar />
      <TimelineList />
      <TimelineActions />
    </section>
  )
}

/** The lines follow what is saved, posted and published while the panel is open. */
function useTimeline(): void {
  const coverage = useApp((state) => state.coverage)
  const publications = useApp((state) => state.publications)
  const entry = useApp(timelineEntry)
  const articleId = coverage?.article.id
  useEffect(() => {
    void useApp.getState().checkHistory()
  }, [articleId])
  useEffect(() => {
    void useApp.getState().loadTimeline()
  }, [articleId, entry])
  useEffect(() => {
    const reading = setTimeout(() => {
      void useApp.getState().loadTimeline()
    }, restMs)
    const checking = setTimeout(() => {
      void useApp.getState().checkHistory()
    }, checkPauseMs())
    return () => {
      clearTimeout(reading)
      clearTimeout(checking)
    }
  }, [coverage, publications])
}
