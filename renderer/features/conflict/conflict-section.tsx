import type { Coverage } from '../../../shared/model/coverage'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import {
  mayChoose,
  withChoice,
  type ConflictLine,
  type LineChoice,
} from '../../state/conflict-lines'
import { changeWords, choiceWords, lineName, oursLabel, theirsLabel } from './conflict-words'
import { FieldColumns, PartColumns } from './conflict-columns'
import { MergeText } from './merge-text'

/** One thing they changed: as it was sent, as it stands there, as it is here, and her decision. */
export function ConflictSection(props: {
  readonly line: ConflictLine
  readonly coverage: Coverage
}) {
  const { line, coverage } = props
  const choice = useApp((state) => state.choices[line.id])
  const { language } = coverage.article.fields
  return (
    <div
      id={line.id}
      className="conflict-section"
      role="group"
      aria-label={lineName(line, coverage)}
      tabIndex={-1}
    >
      <header className="changed-entry-head">
        <h2>{lineName(line, coverage)}</h2>
        <span className="changed-mark">
          {changeWords(line)}
          {choice === undefined ? null : <strong>{` · ${say('decided')}`}</strong>}
        </span>
      </header>
      {line.kind === 'field' ? (
        <FieldColumns line={line.field} language={language} />
      ) : (
        <PartColumns part={line.part} language={language} />
      )}
      <Unread line={line} />
      <Choices line={line} choice={choice} />
      {line.kind === 'loose' && !line.mayBringIn ? (
        <p className="conflict-note">
          {say(
            'A story has no updates it could come in as. Copy what you want to keep into your text first.',
          )}
        </p>
      ) : null}
      {line.kind === 'entry' && choice?.kind === 'merged' ? (
        <MergeText line={line} taken={choice.taken} language={language} />
      ) : null}
    </div>
  )
}

/** Three buttons, one of them pressed once she has decided; what it will do is said beside them. */
function Choices(props: { readonly line: ConflictLine; readonly choice: LineChoice | undefined }) {
  const { line, choice } = props
  const offers: readonly {
    readonly to: LineChoice
    readonly label: string
    readonly key: string
  }[] = [
    { to: { kind: 'theirs' }, label: theirsLabel(line), key: 'T' },
    { to: { kind: 'ours' }, label: oursLabel(line), key: 'K' },
    { to: { kind: 'merged', taken: new Set() }, label: say('Merge …'), key: 'M' },
  ]
  return (
    <div className="conflict-choices" role="group" aria-label={say('What is to become of it')}>
      {offers
        .filter(({ to }) => mayChoose(line, to.kind))
        .map(({ to, label, key }) => (
          <button
            key={key}
            type="button"
            className="button"
            aria-pressed={choice?.kind === to.kind}
            onClick={() => {
              const { choices, choose } = useApp.getState()
              choose(withChoice(choices, line, to))
            }}
          >
            {label} <span className="keys">{key}</span>
          </button>
        ))}
      <span className="conflict-says" role="status">
        {choice === undefined ? say('Not decided yet.') : choiceWords(line, choice)}
      </span>
    </div>
  )
}

/** What of theirs no text here can hold, by name. */
function Unread({ line }: { readonly line: ConflictLine }) {
  const unread = line.kind === 'field' ? [] : (line.part.theirs?.unread ?? [])
  if (unread.length === 0) return null
  return (
    <p className="conflict-note">
      {say(
        'On the site it also holds what Dateline cannot: {list}. That is not kept, whichever side you take.',
        { list: unread.join(', ') },
      )}
    </p>
  )
}
