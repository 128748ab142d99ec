import { assertNever } from '../../../shared/result'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'

/** One click to the readers. */
export function PublishButton() {
  const publish = useApp((state) => state.publish)
  const running = useApp((state) => state.publishing.kind === 'running')
  return (
    <button
      type="button"
      className="button main publish-button"
      disabled={running}
      onClick={() => void publish()}
    >
      {running ? 'Publishing …' : 'Publish'}
      {running ? null : <span className="keys">{showKeys('CmdOrCtrl+Shift+P', isMac)}</span>}
    </button>
  )
}

/** How the last publishing went, in the article's bar: for a window without the details beside it. */
export function PublishNews() {
  const publishing = useApp((state) => state.publishing)
  switch (publishing.kind) {
    case 'idle':
    case 'running':
      return <span role="status" />
    case 'done': {
      const { finishedAt, startedAt } = publishing.report.publication
      const time = new Date(finishedAt ?? startedAt).toLocaleTimeString('en-GB')
      return (
        <span role="status" className="saving time">
          Live {time}
        </span>
      )
    }
    case 'failed': {
      const { message, remedy } = publishing.error
      return (
        <span role="status" className="saving trouble" title={`${message} ${remedy}`}>
          Not published: {message} {remedy}
        </span>
      )
    }
    default:
      return assertNever(publishing)
  }
}
