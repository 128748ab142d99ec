import { readingMinutes } from '../../../shared/document/reading-time'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { useSelectedWords, useWordCounts } from './use-word-counts'

/** How long the entry in hand and the article are, as quiet as a page number. */
export function WordCount() {
  const counts = useWordCounts()
  const language = useApp((state) => state.coverage?.article.fields.language ?? 'en')
  const selected = useSelectedWords(language)
  if (counts === null) return null
  const minutes = readingMinutes(counts.article)
  const long = say('{words}, {minutes} min', { words: words(counts.article), minutes })
  return (
    <span
      className="word-count"
      title={[
        ...(counts.entry === null
          ? []
          : [say('This entry: {words}', { words: words(counts.entry) })]),
        say('The article: {words}, about {minutes} min to read', {
          words: words(counts.article),
          minutes,
        }),
      ].join('\n')}
    >
      {selected > 0 ? (
        <span>{say('{words} selected', { words: words(selected) })}</span>
      ) : counts.entry === null ? (
        <span>{long}</span>
      ) : (
        <>
          <span>{words(counts.entry)}</span>
          <span className="of-article">{say('{long} in all', { long })}</span>
        </>
      )}
    </span>
  )
}

function words(count: number): string {
  return say('{count, plural, one {# word} other {# words}}', { count })
}
