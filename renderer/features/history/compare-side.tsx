import type { TimelineLine } from '../../../shared/ipc/requests/history-requests'
import type { ArticleFields } from '../../../shared/model/article'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { Comparison, Side } from '../../state/looking'
import { useNow } from '../../ui/use-now'
import { sideWords, lineWords } from './side-words'

/** One of the two that are compared, in words; another can be chosen in its place. */
export function CompareSide(props: {
  readonly comparison: Comparison
  readonly which: 'older' | 'newer'
}) {
  const { comparison, which } = props
  const choose = useApp((state) => state.chooseSide)
  const fields = useApp((state) => state.coverage?.article.fields)
  const now = useNow(60_000)
  if (fields === undefined) return null
  const side = comparison[which]
  const words = sideWords(side, fields, now)
  return (
    <div className={`compare-side ${which}`}>
      <span className="side-name">{which === 'older' ? say('From') : say('To')}</span>
      <select
        aria-label={which === 'older' ? say('Compare from') : say('Compare to')}
        title={words}
        value={valueOf(side)}
        onChange={({ target }) => {
          const line = comparison.choices.find(({ revisionId }) => revisionId === target.value)
          void choose(which, line?.revisionId ?? 'now')
        }}
      >
        <Choices comparison={comparison} side={side} fields={fields} now={now} />
      </select>
    </div>
  )
}

function Choices(props: {
  readonly comparison: Comparison
  readonly side: Side
  readonly fields: ArticleFields
  readonly now: number
}) {
  const { comparison, side, fields, now } = props
  const { choices } = comparison
  // A line older than the choices reach stays what it is.
  const lines: readonly TimelineLine[] =
    side.kind === 'revision' && !choices.some(({ revisionId }) => revisionId === valueOf(side))
      ? [...choices, side.line]
      : choices
  return (
    <>
      {side.kind === 'nothing' ? (
        <option value="nothing">{sideWords(side, fields, now)}</option>
      ) : null}
      <option value="now">{sideWords({ kind: 'now' }, fields, now)}</option>
      {lines.map((line) => (
        <option key={line.revisionId} value={line.revisionId}>
          {lineWords(line, fields, now)}
        </option>
      ))}
    </>
  )
}

function valueOf(side: Side): string {
  return side.kind === 'revision' ? side.line.revisionId : side.kind
}
