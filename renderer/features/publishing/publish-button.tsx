import { say } from '../../../shared/words/say'
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
      {running ? say('Publishing …') : say('Publish')}
      {running ? null : <span className="keys">{showKeys('CmdOrCtrl+Shift+P', isMac)}</span>}
    </button>
  )
}
