import { useMemo, useState } from 'react'
import { isBlank } from '../../../shared/document/plain-text'
import type { BlockChange } from '../../../shared/history/change-types'
import { isChoice, mergeBlocks } from '../../../shared/history/merge-blocks'
import { say } from '../../../shared/words/say'
import { EntryView } from '../../editor/entry-view'
import { useApp } from '../../state/app-store'
import { mergeChanges, withTaken, type ConflictLine } from '../../state/conflict-lines'
import { ChangedBlock } from '../history/changed-block'
import { foldedWords, foldUnchanged } from '../history/fold-unchanged'
import type { Phrase } from '../../../shared/words/german'

/** Hers, with each of their changes to be taken one by one; what comes of it stands below. */
export function MergeText(props: {
  readonly line: Extract<ConflictLine, { readonly kind: 'entry' }>
  readonly taken: ReadonlySet<number>
  readonly language: string
}) {
  const { line, taken, language } = props
  const { part } = line
  const changes = useMemo(() => mergeChanges(part, language), [part, language])
  const merged = useMemo(() => mergeBlocks(changes, taken), [changes, taken])
  const take = (index: number) => {
    const { choices, choose } = useApp.getState()
    choose(withTaken(choices, line, index))
  }
  return (
    <div className="merge">
      <div className="merge-changes" role="group" aria-label={say('Their changes against yours')}>
        <h3>{say('From yours to theirs')}</h3>
        <MergeRows changes={changes} taken={taken} language={language} onTake={take} />
      </div>
      <div className="merge-result" role="group" aria-label={say('What you will send')}>
        <h3>{say('What you will send')}</h3>
        {isBlank(merged) ? (
          <p className="conflict-none">{say('Nothing: every paragraph is taken out.')}</p>
        ) : (
          <EntryView body={merged} language={language} headingShift={1} />
        )}
      </div>
    </div>
  )
}

function MergeRows(props: {
  readonly changes: readonly BlockChange[]
  readonly taken: ReadonlySet<number>
  readonly language: string
  readonly onTake: (index: number) => void
}) {
  const { changes, taken, language, onTake } = props
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(noneUnfolded)
  const rows = useMemo(() => foldUnchanged(changes, unfolded), [changes, unfolded])
  if (!changes.some(isChoice)) {
    return <p className="conflict-none">{say('The two texts are the same, letter by letter.')}</p>
  }
  return (
    <div className="coverage-text changed-text inline lowered-1" lang={language} dir="auto">
      {rows.map((row) =>
        row.kind === 'folded' ? (
          <p key={`fold-${String(row.from)}`} className="folded">
            <button
              type="button"
              aria-expanded={false}
              onClick={() => {
                setUnfolded(new Set([...unfolded, row.from]))
              }}
            >
              {foldedWords(row.count)}
            </button>
          </p>
        ) : (
          <div key={row.index} className={`changed-row ${row.change.kind}`}>
            <ChangedBlock
              change={row.change}
              index={row.index}
              view="inline"
              headingShift={1}
              language={language}
            />
            {isChoice(row.change) ? (
              <button
                type="button"
                className="button take-block"
                aria-pressed={taken.has(row.index)}
                onClick={() => {
                  onTake(row.index)
                }}
              >
                {takingWords(row.change)}
              </button>
            ) : null}
          </div>
        ),
      )}
    </div>
  )
}

function takingWords({ kind }: BlockChange): string {
  const phrase = takeWords[kind]
  return phrase === null ? '' : say(phrase)
}

/** What taking a change of theirs does to her text. */
const takeWords: Readonly<Record<BlockChange['kind'], Phrase | null>> = {
  same: null,
  'moved-away': null,
  added: 'Put it in',
  removed: 'Take it out, as they did',
  changed: 'Take their wording',
  split: 'Part it, as they did',
  joined: 'Join it, as they did',
  'moved-here': 'Move it here',
}

const noneUnfolded: ReadonlySet<number> = new Set()
