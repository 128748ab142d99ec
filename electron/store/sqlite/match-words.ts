import type { SearchQuery } from '../../../shared/search/search-query'

/**
 * A query in the words of SQLite’s full-text search. The words are letters and digits alone, so
 * nothing somebody types can mean anything there.
 */
export function matchWords({ phrases }: SearchQuery): string {
  return phrases
    .map(({ words, goesOn }) => `"${words.join(' ')}"${goesOn ? ' *' : ''}`)
    .join(' AND ')
}
