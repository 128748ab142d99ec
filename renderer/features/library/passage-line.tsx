import type { ArticleSummary } from '../../../shared/model/coverage'
import type { Passage } from '../../../shared/model/search'
import type { PartKind } from '../../../shared/search/searchable-parts'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { Phrase } from '../../../shared/words/german'
import { Excerpt } from './excerpt'
import { openPassage } from './open-passage'

/** One passage: where it stands, and its words; opened, the article shows that very place. */
export function PassageLine(props: {
  readonly article: ArticleSummary
  readonly passage: Passage
}) {
  const { article, passage } = props
  return (
    <button
      type="button"
      className="passage-line"
      data-stop
      onClick={() => void openPassage(article.id, passage, useApp.getState)}
    >
      <span className="where time">
        {whereWords(passage, article.kind)}
        {passage.state === 'composing' ? <span className="aside"> {say('· draft')}</span> : null}
        {passage.state === 'withdrawn' ? (
          <span className="aside"> {say('· withdrawn')}</span>
        ) : null}
      </span>
      <span className="words" dir="auto">
        <Excerpt pieces={passage.pieces} />
      </span>
    </button>
  )
}

function whereWords({ label, part, entryId }: Passage, kind: ArticleSummary['kind']): string {
  if (label !== '') return part === 'text' ? label : `${label} · ${say(partWords[part])}`
  if (entryId === null || part !== 'text') return say(partWords[part])
  return kind === 'story' ? say('Story') : say('Original entry')
}

const partWords: Readonly<Record<PartKind, Phrase>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  text: 'Text',
  caption: 'Caption',
  credit: 'Credit',
  description: 'Alt text',
  'previous-day': 'Previous day',
  byline: 'Byline',
  tag: 'Tag',
  section: 'Section',
  series: 'Series',
  day: 'Day',
  notice: 'Notice',
  kept: 'Kept line',
}
