import { htmlText } from '../../interchange/html/read-html'

/** A headline, an excerpt or a name as WordPress keeps it: as markup, whoever sends it. */
export function wordsToMarkup(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Such words read back. */
export function markupToWords(markup: string): string {
  return htmlText(markup).trim()
}
