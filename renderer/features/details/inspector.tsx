import { useApp } from '../../state/app-store'
import { PublishPanel } from '../publishing/publish-panel'
import { DetailsPanel } from './details-panel'
import './inspector.css'

/** Beside the article: what it is, and how it stands with the readers. */
export function Inspector() {
  const open = useApp((state) => state.coverage !== null)
  return (
    <aside className="inspector" id="inspector" aria-label="Details" tabIndex={-1}>
      {open ? (
        <>
          <DetailsPanel />
          <PublishPanel />
        </>
      ) : null}
    </aside>
  )
}
