import { readingMinutes } from '../../../shared/document/reading-time'
import { useApp } from '../../state/app-store'
import { useSelectedWords, useWordCounts } from './use-word-counts'

/** How long the entry in hand and the article are, as quiet as a page number. */
export function WordCount() {
  const counts = useWordCounts()
  const language = useApp((state) => state.coverage?.article.fields.language ?? 'en')
  const selected = useSelectedWords(language)
  if (counts === null) return null
  const minutes = readingMinutes(counts.article)
  const long = `${words(counts.article)}, ${String(minutes)} min`
  return (
    <span
      className="word-count"
      title={[
        ...(counts.entry === null ? [] : [`This entry: ${words(counts.entry)}`]),
        `The article: ${words(counts.article)}, about ${String(minutes)} min to read`,
      ].join('\n')}
    >
      {selected > 0 ? (
        <span>{words(selected)} selected</span>
      ) : counts.entry === null ? (
        <span>{long}</span>
      ) : (
        <>
          <span>{words(counts.entry)}</span>
          <span className="of-article">{long} in all</span>
        </>
      )}
    </span>
  )
}

function words(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'word' : 'words'}`
}
