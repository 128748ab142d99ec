import { foundWords, linesToSearch, type FoundWords } from '../../../shared/find/find-in-article'
import { mostFound } from '../../../shared/find/find-in-texts'
import type { FindQuery } from '../../../shared/find/find-query'
import type { ArticleSummary } from '../../../shared/model/coverage'
import { ok, type Result } from '../../../shared/result'
import { excerptOf, type ExcerptPiece } from '../../../shared/search/excerpt'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { searchTexts, type SearchFound } from '../find/search-texts'

/** Words that were found, and what stands around them. */
export interface FoundHere extends FoundWords {
  readonly pieces: readonly ExcerptPiece[]
  /** What the text is called: an update’s label, “Headline”. */
  readonly where: string
}

/** An article in which something was found. */
export interface FoundInArticle {
  readonly article: ArticleSummary
  readonly words: readonly FoundHere[]
}

/** What was found in some articles. */
export interface LookedThrough {
  readonly articles: readonly FoundInArticle[]
  /** There may be more: no more are listed at once. */
  readonly isCut: boolean
}

/** Looks for words in some articles; null: it was overtaken by another question. */
export async function lookThrough(
  articles: readonly ArticleSummary[],
  query: FindQuery,
  overtaken: AbortSignal,
): Promise<Result<LookedThrough> | null> {
  const read = await newsroom.readWords({ articleIds: articles.map(({ id }) => id) })
  if (overtaken.aborted) return null
  if (!read.ok) return read
  const lines = read.value.map(({ entries }) => linesToSearch(entries))
  const texts = lines.flat().map(({ text }) => text)
  const found = await searched(texts, query, overtaken)
  if (found?.ok !== true) return found
  let at = 0
  const isCut = found.value.reduce((sum, spans) => sum + spans.length, 0) >= mostFound
  const inArticles = read.value.flatMap(({ articleId, entries, labels }, index) => {
    const here = found.value.slice(at, (at += lines[index]?.length ?? 0))
    const article = articles.find(({ id }) => id === articleId)
    const words = foundWords(entries, here).filter(({ mayChange }) => mayChange)
    if (article === undefined || words.length === 0) return []
    const textOf = new Map((lines[index] ?? []).map(({ place, text }) => [place, text]))
    return [
      {
        article,
        words: words.map((one) => ({
          ...one,
          where: whereOf(one, labels, article),
          pieces: excerptOf(textOf.get(one.place) ?? '', [
            { start: one.from, end: one.to, phrase: 0 },
          ]),
        })),
      },
    ]
  })
  return ok({ articles: inArticles, isCut })
}

function searched(
  texts: readonly string[],
  query: FindQuery,
  overtaken: AbortSignal,
): Promise<Result<SearchFound> | null> {
  return new Promise((resolve) => {
    const stop = searchTexts({ texts, query }, resolve)
    overtaken.addEventListener('abort', () => {
      stop()
      resolve(null)
    })
  })
}

function whereOf(
  { place }: FoundWords,
  labels: Readonly<Record<string, string>>,
  { kind }: ArticleSummary,
): string {
  if (place.kind === 'field') return say(fieldWords[place.field])
  const label = labels[place.entryId] ?? (kind === 'story' ? say('Story') : say('Original entry'))
  if (place.kind === 'update-headline') return say('{label} · Headline', { label })
  return place.kind === 'card' ? `${label} · ${say(fieldWords[place.field])}` : label
}

const fieldWords = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  caption: 'Caption',
  credit: 'Credit',
  alt: 'Alt text',
  title: 'Title',
  quote: 'Quote',
  author: 'Author',
  source: 'Source',
  time: 'Time',
  who: 'Who said it',
  where: 'Where',
} as const
