import { shorten } from './first-sentence'
import type { Body } from './nodes'
import { leadingText } from './plain-text'

/** How a text begins, on one line of at most so many characters, cut at a word. */
export function openingWords(
  body: Body,
  within: { readonly language: string; readonly length: number },
): string {
  // Shortening walks over what it is given: a long text would be walked for nothing.
  const start = leadingText(body).slice(0, within.length * 2)
  return shorten(start.replace(/\s+/g, ' ').trim(), within.language, within.length)
}
