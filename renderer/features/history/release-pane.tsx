import { useEffect, useMemo, useRef, useState } from 'react'
import { beforeFirst } from '../../../shared/history/entry-content'
import { diffRevisions } from '../../../shared/history/diff-revisions'
import { releaseChanges, type ReleaseChange } from '../../../shared/history/release-changes'
import type { TargetId } from '../../../shared/ids'
import { natureNames } from '../../../shared/model/correction'
import { pendingTexts, type PendingText } from '../../../shared/model/pending-changes'
import type { Coverage } from '../../../shared/model/coverage'
import { say } from '../../../shared/words/say'
import { withinSentence } from '../../../shared/words/within-sentence'
import type { Phrase } from '../../../shared/words/german'
import { EntryView } from '../../editor/entry-view'
import { useApp } from '../../state/app-store'
import { PlaceChoice } from '../publishing/place-choice'
import { PublishButton } from '../publishing/publish-button'
import { unsentWords } from '../publishing/unsent-words'
import { usePlaces } from '../publishing/use-places'
import { ChangedFields, NewFields } from './changed-fields'
import { ChangedText, shiftOf } from './changed-text'
import { LookingFrame } from './looking-frame'
import { entryName, sizeWords } from './revision-words'
import { StepButtons } from './step-buttons'
import { useChangeSteps } from './use-change-steps'

/** Entries drawn at a time: a page of thousands that nobody has seen comes in without a wait. */
const drawnAtOnce = 40

/** Before publishing: what readers see now against what they are about to be sent, entry by entry. */
export function ReleasePane(props: {
  readonly seen: Coverage | null
  readonly targetId: TargetId | null
}) {
  const { seen, targetId } = props
  const coverage = useApp((state) => state.coverage)
  const changes = useMemo(
    () => (coverage === null ? [] : releaseChanges(seen, coverage)),
    [seen, coverage],
  )
  const drawn = useGrowing(changes.length)
  const list = useRef<HTMLDivElement>(null)
  const steps = useChangeSteps(list, [changes, drawn])
  useSentMeanwhile(targetId)
  const siteName = useApp(
    ({ desk }) =>
      desk?.settings.targets.find(({ id }) => targetId === null || id === targetId)?.siteName,
  )
  const sentElsewhere = useApp(
    (state) => seen === null && targetId === null && state.coverage?.article.sent !== 'never',
  )
  if (coverage === null) return null
  return (
    <LookingFrame
      name={say('What changes for readers')}
      title={say('Before publishing')}
      words={summaryWords(changes, { seen, siteName, sentElsewhere })}
      actions={
        <>
          <PlaceChoice chosen={targetId} />
          <PublishButton />
        </>
      }
      tools={
        changes.length === 0 ? null : (
          <div className="looking-tools">
            <span className="tool-name">
              {say('What readers see now, against what you are about to send')}
            </span>
            <StepButtons steps={steps} />
          </div>
        )
      }
    >
      {changes.length === 0 ? (
        <NothingChanges coverage={coverage} targetId={targetId} />
      ) : (
        <div className="release-changes" ref={list}>
          {changes.slice(0, drawn).map((change) => (
            <ChangedEntry key={change.entryId ?? 'fields'} change={change} coverage={coverage} />
          ))}
        </div>
      )}
    </LookingFrame>
  )
}

function ChangedEntry(props: { readonly change: ReleaseChange; readonly coverage: Coverage }) {
  const { change, coverage } = props
  const { fields } = coverage.article
  const before = change.kind === 'added' ? beforeFirst(change.after) : change.before
  const difference = useMemo(
    () => diffRevisions(before, change.after, fields),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- What readers saw hangs on the change.
    [change, fields],
  )
  const { after, entryId } = change
  const told = pendingTexts(coverage).find((text) => text.entryId === entryId)?.change
  return (
    <section className={`changed-entry ${change.kind}`} data-entry={entryId ?? 'fields'}>
      <header className="changed-entry-head">
        <h2>{entryName(coverage, entryId)}</h2>
        <span className="changed-mark">{say(kindWords[change.kind])}</span>
        {told === undefined ? null : <span className="changed-told">{toldMark(told)}</span>}
        <span className="time">{sizeWords(difference)}</span>
      </header>
      {change.kind === 'added' ? (
        <div className="new-entry" data-change="new">
          <NewFields fields={difference.fields} />
          {after.kind === 'fields' ? null : (
            <EntryView body={after.body} language={fields.language} headingShift={shiftOf(after)} />
          )}
        </div>
      ) : (
        <>
          <ChangedFields fields={difference.fields} />
          {after.kind === 'fields' ? null : (
            <ChangedText
              changes={difference.blocks}
              view="inline"
              language={fields.language}
              headingShift={shiftOf(after)}
            />
          )}
        </>
      )}
    </section>
  )
}

const kindWords = { added: 'New', changed: 'Changed', withdrawn: 'Withdrawn' } as const

function toldMark(change: PendingText['change']): string {
  return change === 'undecided'
    ? say('still to be named')
    : say('told as {nature}', { nature: withinSentence(say(natureNames[change])) })
}

/** There is nothing to send; that is not to say that readers have it: somebody may have changed it there. */
function NothingChanges(props: {
  readonly coverage: Coverage
  readonly targetId: TargetId | null
}) {
  const { coverage, targetId } = props
  const places = usePlaces().filter(({ target }) => targetId === null || target.id === targetId)
  const { waits, text } = unsentWords(coverage, places)
  return (
    <div className="looking-empty">
      <h2>{waits ? say('Nothing new from here') : say('Readers have everything')}</h2>
      <p>{waits ? text : say('Publishing now would change nothing on the page.')}</p>
    </div>
  )
}

function summaryWords(
  changes: readonly ReleaseChange[],
  on: {
    readonly seen: Coverage | null
    readonly siteName: string | undefined
    readonly sentElsewhere: boolean
  },
): string {
  if (on.sentElsewhere)
    return say('No site that is set up here has this article. All of it is new.')
  if (on.seen === null)
    return on.siteName === undefined
      ? say('Readers have not seen this article yet. All of it is new.')
      : say('Readers have not seen this article yet at {siteName}. All of it is new.', {
          siteName: on.siteName,
        })
  if (changes.length === 0) return ''
  const count = (kind: ReleaseChange['kind'], phrase: Phrase) => {
    const number = changes.filter((change) => change.kind === kind).length
    return number === 0 ? '' : say(phrase, { number })
  }
  const parts = [
    count('added', '{number} new'),
    count('changed', '{number} changed'),
    count('withdrawn', '{number} withdrawn'),
  ]
  const words = parts.filter((part) => part !== '').join(', ')
  return on.siteName === undefined
    ? words
    : say('{words} at {siteName}', { words, siteName: on.siteName })
}

/** Draws more with each frame until all is drawn. */
function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(drawnAtOnce)
  useEffect(() => {
    if (drawn >= total) return
    const frame = requestAnimationFrame(() => {
      setDrawn(drawn + drawnAtOnce)
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [drawn, total])
  return drawn
}

/** When a publishing has ended, what readers see is asked anew. */
function useSentMeanwhile(targetId: TargetId | null): void {
  const newest = useApp(
    (state) => state.publications.find(({ state: is }) => is === 'verified')?.id,
  )
  const known = useRef(newest)
  useEffect(() => {
    if (known.current === newest) return
    known.current = newest
    void useApp.getState().seeRelease(targetId)
  }, [newest, targetId])
}
