import { readHtml, type HtmlReading } from '../../../shared/interchange/html/read-html'

/** How much markup is remembered: characters. Some ten thousand updates. */
const mostCharacters = 8_000_000

/**
 * Reads markup, and remembers what it read: a post is read several times while it is sent, and from
 * one sending to the next most of its updates are the same to the letter.
 */
export function rememberingReader(): (markup: string) => HtmlReading {
  const known = new Map<string, HtmlReading>()
  let characters = 0
  return (markup) => {
    const before = known.get(markup)
    if (before !== undefined) return before
    const reading = readHtml(markup)
    characters += markup.length
    if (characters > mostCharacters) {
      known.clear()
      characters = markup.length
    }
    known.set(markup, reading)
    return reading
  }
}
