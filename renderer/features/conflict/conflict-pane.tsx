import { useEffect, useMemo, useRef, type RefObject } from 'react'
import type { TargetId } from '../../../shared/ids'
import type { SiteConflict } from '../../../shared/ipc/requests/queue-requests'
import type { Coverage } from '../../../shared/model/coverage'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import {
  conflictLines,
  leftToDecide,
  mayChoose,
  type ConflictLine,
} from '../../state/conflict-lines'
import { LookingFrame } from '../history/looking-frame'
import { useWordsOn } from '../queue/use-words-on'
import { pressConflict } from './conflict-keys'
import './conflict.css'
import { ConflictSection } from './conflict-section'
import { conflictTitle } from './conflict-words'

/** What somebody changed on a site, beside what was sent and what would be; she decides line by line. */
export function ConflictPane(props: {
  readonly targetId: TargetId
  readonly conflict: SiteConflict
}) {
  const coverage = useApp((state) => state.coverage)
  if (coverage === null) return null
  return <OpenConflict {...props} coverage={coverage} />
}

function OpenConflict(props: {
  readonly targetId: TargetId
  readonly conflict: SiteConflict
  readonly coverage: Coverage
}) {
  const { targetId, conflict, coverage } = props
  const on = useWordsOn()(targetId, coverage.article.fields)
  const list = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => conflictLines(conflict, coverage), [conflict, coverage])
  useFirstSection(list, conflict)
  return (
    <LookingFrame
      name={say('Changed on the site')}
      title={say('Changed on the site')}
      actions={<DoneButton lines={lines} />}
      tools={
        <Tools
          conflict={conflict}
          title={conflictTitle(conflict, lines, on)}
          mayMerge={lines.some((line) => mayChoose(line, 'merged'))}
        />
      }
    >
      {lines.length === 0 ? (
        <NothingToDecide />
      ) : (
        <div
          className="conflict"
          ref={list}
          onKeyDown={(event) => {
            pressConflict(event, lines)
          }}
        >
          {lines.map((line) => (
            <ConflictSection key={line.id} line={line} coverage={coverage} />
          ))}
        </div>
      )}
    </LookingFrame>
  )
}

/** The keys are for the first change, as soon as it is there; again when the site was read anew. */
function useFirstSection(list: RefObject<HTMLElement | null>, conflict: SiteConflict): void {
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('.conflict-section')?.focus()
  }, [list, conflict])
}

function Tools(props: {
  readonly conflict: SiteConflict
  readonly title: string
  readonly mayMerge: boolean
}) {
  const { conflict, title, mayMerge } = props
  return (
    <div className="conflict-head">
      <h2>{title}</h2>
      <p>
        {say(
          'Nothing was overwritten. Decide about each of the changes; their text stays in history here in any case.',
        )}{' '}
        {conflict.editUrl === '' ? null : (
          <a href={conflict.editUrl} target="_blank" rel="noreferrer">
            {say('Open it there')}
          </a>
        )}
      </p>
      <p className="queue-keys" aria-hidden>
        <span className="keys">↑ ↓</span> {say('or')} <span className="keys">N P</span>{' '}
        {say('next and before')} <span className="keys">T</span> {say('theirs')}{' '}
        <span className="keys">K</span> {say('keep mine')}
        {mayMerge ? (
          <>
            {' '}
            <span className="keys">M</span> {say('merge')}
          </>
        ) : null}
      </p>
    </div>
  )
}

function DoneButton({ lines }: { readonly lines: readonly ConflictLine[] }) {
  const settle = useApp((state) => state.settleConflict)
  const left = useApp((state) => leftToDecide(lines, state.choices))
  return (
    <button
      type="button"
      id="conflict-done"
      className="button main"
      disabled={left > 0}
      onClick={() => void settle()}
    >
      {left === 0
        ? say('Done, publish')
        : say('{left, plural, one {1 left to decide} other {# left to decide}}', { left })}
    </button>
  )
}

function NothingToDecide() {
  return (
    <div className="looking-empty">
      <h2>{say('Nothing to decide')}</h2>
      <p>{say('What stands there and what you would send are the same. You can publish.')}</p>
    </div>
  )
}
