import { useMemo, useState } from 'react'
import type { BlockChange } from '../../../shared/history/change-types'
import type { DiffView } from '../../../shared/history/diff-marks'
import { restoreWords } from '../../../shared/history/restore-block'
import type { BodyRevision, UpdateRevision } from '../../../shared/model/revision'
import { ChangedBlock } from './changed-block'
import { foldedWords, foldUnchanged } from './fold-unchanged'

interface ChangedTextProps {
  readonly changes: readonly BlockChange[]
  readonly view: DiffView
  readonly language: string
  readonly headingShift: 0 | 1 | 2
  /** Puts one change back; null where the newer text is not the one being written. */
  readonly onRestore?: ((index: number) => void) | null
}

/** The words of two texts in one, set as the page sets them; long unchanged runs are folded. */
export function ChangedText(props: ChangedTextProps) {
  const { changes, view, onRestore } = props
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(noneUnfolded)
  const rows = useMemo(() => foldUnchanged(changes, unfolded), [changes, unfolded])
  return (
    <div
      className={`coverage-text changed-text ${view} lowered-${String(props.headingShift)}`}
      lang={props.language}
      dir="auto"
    >
      {rows.map((row) =>
        row.kind === 'folded' ? (
          <Folded
            key={`fold-${String(row.from)}`}
            count={row.count}
            onUnfold={() => {
              setUnfolded(new Set([...unfolded, row.from]))
            }}
          />
        ) : (
          <div key={row.index} className={`changed-row ${row.change.kind}`}>
            <ChangedBlock
              change={row.change}
              index={row.index}
              view={view}
              headingShift={props.headingShift}
              language={props.language}
            />
            <RestoreButton change={row.change} index={row.index} onRestore={onRestore ?? null} />
          </div>
        ),
      )}
    </div>
  )
}

/** Levels by which the page lowers the headings of a text. */
export function shiftOf(content: BodyRevision | UpdateRevision): 0 | 1 | 2 {
  if (content.kind === 'body') return 1
  return content.headline.trim() === '' ? 1 : 2
}

const noneUnfolded: ReadonlySet<number> = new Set()

function Folded(props: { readonly count: number; readonly onUnfold: () => void }) {
  return (
    <p className="folded">
      <button type="button" aria-expanded={false} onClick={props.onUnfold}>
        {foldedWords(props.count)}
      </button>
    </p>
  )
}

function RestoreButton(props: {
  readonly change: BlockChange
  readonly index: number
  readonly onRestore: ((index: number) => void) | null
}) {
  const { change, index, onRestore } = props
  const words = onRestore === null ? null : restoreWords(change)
  if (words === null) return null
  return (
    <button
      type="button"
      className="button restore-block"
      onClick={() => {
        onRestore?.(index)
      }}
    >
      {words}
    </button>
  )
}
