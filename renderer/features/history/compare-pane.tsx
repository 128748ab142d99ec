import { useMemo, useRef } from 'react'
import type { RevisionChange } from '../../../shared/history/change-types'
import { diffRevisions } from '../../../shared/history/diff-revisions'
import type { EntryId } from '../../../shared/ids'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { comparedContents, type Comparison } from '../../state/looking'
import { restoreChange, restoreLine } from '../../state/restoring'
import { ChangedFields } from './changed-fields'
import { ChangedText, shiftOf } from './changed-text'
import { CompareSide } from './compare-side'
import { LookingFrame } from './looking-frame'
import { entryName, sizeWords } from './revision-words'
import { StepButtons } from './step-buttons'
import { useChangeSteps, type ChangeSteps } from './use-change-steps'
import { ViewChoice } from './view-choice'

/** Two texts of one entry, and always in words which two. */
export function ComparePane({ comparison }: { readonly comparison: Comparison }) {
  const coverage = useApp((state) => state.coverage)
  const view = useApp((state) => state.compareView)
  const text = useRef<HTMLDivElement>(null)
  const contents = useMemo(
    () => (coverage === null ? null : comparedContents(comparison, coverage)),
    [comparison, coverage],
  )
  const fields = coverage?.article.fields
  const change = useMemo(
    () =>
      contents === null || fields === undefined
        ? null
        : diffRevisions(contents.before, contents.after, fields),
    [contents, fields],
  )
  const steps = useChangeSteps(text, [change, view])
  if (coverage === null || contents === null || change === null) return null
  const { entryId } = comparison
  return (
    <LookingFrame
      name={say('Compare')}
      title={say('Compare')}
      words={
        <>
          <h2>{entryName(coverage, entryId)}</h2> <span className="time">{sizeWords(change)}</span>
        </>
      }
      tools={<Tools {...{ comparison, steps }} same={isSame(change)} />}
    >
      <div className={`compared ${view}`} ref={text}>
        <ChangedFields fields={change.fields} />
        {isSame(change) ? <NoDifference /> : null}
        {contents.after.kind === 'fields' ? null : (
          <ChangedText
            changes={change.blocks}
            view={view}
            language={coverage.article.fields.language}
            headingShift={shiftOf(contents.after)}
            onRestore={restorer(comparison, change)}
          />
        )}
      </div>
    </LookingFrame>
  )
}

function Tools(props: {
  readonly comparison: Comparison
  readonly steps: ChangeSteps
  readonly same: boolean
}) {
  return (
    <>
      <div className="compare-sides">
        <CompareSide comparison={props.comparison} which="older" />
        <CompareSide comparison={props.comparison} which="newer" />
      </div>
      <div className="looking-tools">
        <ViewChoice />
        {props.same ? null : <RestoreOlder comparison={props.comparison} />}
        <StepButtons steps={props.steps} />
      </div>
    </>
  )
}

function RestoreOlder({ comparison }: { readonly comparison: Comparison }) {
  const { older } = comparison
  if (older.kind !== 'revision') return null
  return (
    <button
      type="button"
      className="button quiet"
      title={say('Make the text it is compared from the newest again; nothing is overwritten')}
      onClick={() => {
        void restoreLine(older.line, useApp.getState)
      }}
    >
      {say('Restore the older text')}
    </button>
  )
}

/** Blocks are put back into the text as it stands: only where that is what is compared. */
function restorer(
  { entryId, newer }: Comparison,
  change: RevisionChange,
): ((index: number) => void) | null {
  const update = useApp.getState().coverage?.updates.find(({ id }) => id === entryId)
  if (entryId === null || newer.kind !== 'now' || update?.state === 'withdrawn') return null
  return restoreOne(entryId, change)
}

function restoreOne(entryId: EntryId, change: RevisionChange): (index: number) => void {
  return (index) => {
    void restoreChange(entryId, { changes: change.blocks, index }, useApp.getState)
  }
}

function isSame({ fields, blocks }: RevisionChange): boolean {
  return fields.length === 0 && blocks.every(({ kind }) => kind === 'same')
}

function NoDifference() {
  return <p className="no-difference">{say('The two are the same, letter by letter.')}</p>
}
