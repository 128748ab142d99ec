import { readHtml, type HtmlReading } from '../../../shared/interchange/html/read-html'

/** How much markup is remembered: characters. Some ten thousand updates. */
const mostCharacters = 8_000_000

/**
 * Reads markup, and remembers what it read: a post is read several times while it is sent, and from
 * one sending to the next most of its updates are the same to the letter.
 */
export function rememberingReader(): (markup: string) => HtmlReading {
  return remembering((markup) => readHtml(markup))
}

/** Any reading of a text, done once for each text while it is remembered. */
export function remembering<Reading>(
  read: (text: string) => Reading,
  most = mostCharacters,
): (text: string) => Reading {
  const known = new Map<string, Reading>()
  let characters = 0
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const reading = read(text)
    characters += text.length
    if (characters > most) {
      known.clear()
      characters = text.length
    }
    known.set(text, reading)
    return reading
  }
}
