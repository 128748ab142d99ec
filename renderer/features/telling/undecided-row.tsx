import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react'
import { diffRevisions } from '../../../shared/history/diff-revisions'
import { contentOfEntry } from '../../../shared/history/entry-content'
import type { EntryId } from '../../../shared/ids'
import {
  changeNatures,
  natureNames,
  type ChangeNature,
  type NoticeKind,
} from '../../../shared/model/correction'
import type { Coverage } from '../../../shared/model/coverage'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { entryName, sizeWords } from '../history/revision-words'
import { NoticeField } from './notice-field'

/** What she says one change is, as far as she has said it. */
export interface Choice {
  readonly nature: ChangeNature
  /** What was wrong; of no meaning for what needs no notice. */
  readonly text: string
}

/** One change, its size, and the four answers: keys 1 to 4 on the row. */
export function UndecidedRow(props: {
  readonly entryId: EntryId | null
  readonly seen: Coverage | null
  /** The article as it stood when she was asked: what her answers change of it has no other size. */
  readonly asked: Coverage | null
  readonly choice: Choice | null
  /** What was typed of a notice when she was asked before. */
  readonly keptText: (nature: NoticeKind) => string | undefined
  readonly autoFocus: boolean
  readonly onChoose: (choice: Choice) => void
  readonly onDone: () => void
}) {
  const { entryId, choice, autoFocus, onChoose } = props
  const row = useRef<HTMLDivElement>(null)
  const title = useId()
  const name = useApp((state) =>
    state.coverage === null ? '' : entryName(state.coverage, entryId),
  )
  const size = useSize(entryId, props)
  useEffect(() => {
    if (autoFocus) row.current?.focus()
  }, [autoFocus])
  const choose = (nature: ChangeNature) => {
    const silent = nature === 'minor' || nature === 'update'
    const kept = silent ? '' : (props.keptText(nature) ?? '')
    onChoose({ nature, text: (choice?.text ?? '') || kept })
    if (silent) props.onDone()
  }
  const keyDown = (event: KeyboardEvent) => {
    const nature = changeNatures[Number(event.key) - 1]
    // With a modifier a digit is another command, such as a heading or a window.
    const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
    if (nature === undefined || held || event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    choose(nature)
  }
  return (
    <div
      className="undecided-row"
      role="group"
      aria-labelledby={title}
      ref={row}
      tabIndex={-1}
      onKeyDown={keyDown}
    >
      <h3 id={title}>
        {name} <span className="time">{size}</span>
      </h3>
      <span className="nature-choice">
        {changeNatures.map((nature, index) => (
          <button
            key={nature}
            type="button"
            className="button nature"
            aria-pressed={choice?.nature === nature}
            onClick={() => {
              choose(nature)
            }}
          >
            {say(natureNames[nature])} <span className="keys">{index + 1}</span>
          </button>
        ))}
      </span>
      {choice?.nature === 'correction' || choice?.nature === 'clarification' ? (
        <NoticeField
          autoFocus
          nature={choice.nature}
          value={choice.text}
          onChange={(text) => {
            onChoose({ ...choice, text })
          }}
        />
      ) : null}
    </div>
  )
}

/** Words put in and taken out since readers saw it; empty where that is not known. */
function useSize(
  entryId: EntryId | null,
  { seen, asked }: { readonly seen: Coverage | null; readonly asked: Coverage | null },
): string {
  return useMemo(() => {
    if (seen === null || asked === null) return ''
    const [before, after] = [contentOfEntry(seen, entryId), contentOfEntry(asked, entryId)]
    if (before === null || after === null) return ''
    const size = sizeWords(diffRevisions(before, after, asked.article.fields))
    return size === '' ? say('form only') : say('{size} words', { size })
  }, [seen, asked, entryId])
}
