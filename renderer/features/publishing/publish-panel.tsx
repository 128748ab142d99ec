import { useDeferredValue, useMemo } from 'react'
import type { Coverage } from '../../../shared/model/coverage'
import type { FolderTarget, Publication, Target } from '../../../shared/model/publication'
import { preflight } from '../../../shared/preflight/preflight'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { useNow } from '../../ui/use-now'
import { ToldAs } from '../telling/told-as'
import { PublishButton } from './publish-button'
import './publish-panel.css'

/** What readers see, what they will be sent, and the one button between the two. */
export function PublishPanel() {
  const coverage = useApp((state) => state.coverage)
  const target = useApp((state) => state.desk?.settings.targets.find(isFolder))
  const openDialog = useApp((state) => state.openDialog)
  // All updates are looked through: after the letter just typed is on the screen, not before.
  const calm = useDeferredValue(coverage)
  if (coverage === null || calm === null) return null
  return (
    <section className="publish-panel" aria-label="Publish">
      <h2>Publish</h2>
      <div className="publish-target">
        <span>
          {target === undefined ? (
            'No folder is chosen yet.'
          ) : (
            <>
              <strong>{target.siteName}</strong>
              <span className="path" title={target.folder}>
                {target.folder}
              </span>
            </>
          )}
        </span>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            openDialog({ kind: 'target', thenPublish: false })
          }}
        >
          {target === undefined ? 'Choose' : 'Change'}
        </button>
      </div>
      <Unsent coverage={calm} />
      <ToldAs coverage={calm} />
      <Findings coverage={calm} />
      <SeeChangesButton />
      <PublishButton />
      <Outcome />
    </section>
  )
}

/** One key from the publish button: what readers see now against what they would be sent. */
function SeeChangesButton() {
  const see = useApp((state) => state.seeRelease)
  return (
    <button
      type="button"
      className="button see-changes"
      onClick={() => {
        void see()
      }}
    >
      See what changes <span className="keys">{showKeys('CmdOrCtrl+Shift+D', isMac)}</span>
    </button>
  )
}

/** What the next publishing would bring to readers, in numbers. */
function Unsent({ coverage }: { readonly coverage: Coverage }) {
  const words = useMemo(() => unsentWords(coverage), [coverage])
  return <p className={words.waits ? 'unsent waits' : 'unsent'}>{words.text}</p>
}

function unsentWords({ article, body, updates }: Coverage): {
  readonly waits: boolean
  readonly text: string
} {
  if (article.sent === 'never')
    return { waits: true, text: 'Readers have not seen this article yet.' }
  const fresh = updates.filter(({ state, sent }) => state === 'posted' && sent === 'never').length
  const changed = updates.filter(
    ({ state, sent }) => state !== 'composing' && sent === 'changed',
  ).length
  const parts = [
    fresh === 0 ? '' : `${String(fresh)} new ${fresh === 1 ? 'update' : 'updates'}`,
    changed === 0 ? '' : `${String(changed)} changed`,
    body.sent === 'changed' ? 'the original entry' : '',
    article.sent === 'changed' ? 'the details' : '',
  ].filter((part) => part !== '')
  return parts.length === 0
    ? { waits: false, text: 'Readers have everything.' }
    : { waits: true, text: `Not sent yet: ${parts.join(', ')}.` }
}

/** What to look at before sending. */
function Findings({ coverage }: { readonly coverage: Coverage }) {
  const now = useNow(60_000)
  // What is not named yet is asked for by publishing, or named for her.
  const findings = useMemo(
    () => preflight(coverage, { now }).filter(({ kind }) => kind !== 'change-undecided'),
    [coverage, now],
  )
  if (findings.length === 0) return null
  return (
    <details className="findings">
      <summary>
        {findings.length === 1
          ? '1 thing to look at'
          : `${String(findings.length)} things to look at`}
      </summary>
      <ul>
        {findings.slice(0, 30).map((finding, index) => (
          <li key={index} className={finding.severity}>
            {finding.message} <span>{finding.remedy}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Outcome() {
  const publishing = useApp((state) => state.publishing)
  const last = useApp((state) => state.publications[0])
  const verified = useApp((state) => state.publications.find(isVerified))
  return (
    <div className="publish-outcome" role="status" aria-live="polite">
      {publishing.kind === 'running' ? <p>{publishing.step} …</p> : null}
      {publishing.kind === 'failed' ? (
        <p className="trouble-note">
          {publishing.error.message} {publishing.error.remedy}
        </p>
      ) : null}
      {publishing.kind === 'idle' && last?.state === 'failed' ? (
        <p className="trouble-note">{last.reason}</p>
      ) : null}
      {verified === undefined ? null : <Live publication={verified} />}
    </div>
  )
}

function Live({ publication }: { readonly publication: Publication }) {
  const openPublished = useApp((state) => state.openPublished)
  const { finishedAt, startedAt } = publication
  return (
    <p className="live-line">
      <strong className="time">Live {timeOf(finishedAt ?? startedAt)}</strong>
      <button
        type="button"
        className="button quiet"
        title={`${publication.url} (${showKeys('CmdOrCtrl+Shift+O', isMac)})`}
        onClick={() => void openPublished()}
      >
        Open in browser
      </button>
      <span className="address">{publication.url}</span>
    </p>
  )
}

function isVerified({ state }: Publication): boolean {
  return state === 'verified'
}

/** `12:54:07` today, with its day otherwise. */
function timeOf(instant: number): string {
  const then = new Date(instant)
  const clock = then.toLocaleTimeString('en-GB')
  const today = then.toDateString() === new Date().toDateString()
  return today
    ? clock
    : `${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}, ${clock}`
}

function isFolder(target: Target): target is FolderTarget {
  return target.kind === 'folder'
}
