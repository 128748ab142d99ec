import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

/** A headline, an excerpt or a name as WordPress keeps it: as markup, whoever sends it. */
export function wordsToMarkup(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Such words read back as they were sent, white space within them too. */
export function markupToWords(markup: string): string {
  let words = ''
  const waiting: DefaultTreeAdapterTypes.ChildNode[] = [...parseFragment(markup).childNodes]
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if ('value' in node) words += node.value
    else if ('tagName' in node) {
      if (node.tagName === 'br') words += '\n'
      waiting.unshift(...node.childNodes)
    }
  }
  return words.trim()
}
