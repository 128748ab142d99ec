import { gap } from '../document/body-lines'
import type { Span } from '../document/to-come'

/** Words that were found in a line, and what the groups of a regular expression caught. */
export interface FoundSpan extends Span {
  readonly words: string
  readonly groups: readonly string[]
}

/** More than these are not listed: nobody walks through them. */
export const mostFound = 10_000

/**
 * What an expression finds in each line, never across a line end or something kept unread. Takes as
 * long as the expression wants: one that an editor wrote is run where it can be stopped.
 */
export function findInTexts(
  texts: readonly string[],
  expression: RegExp,
): readonly (readonly FoundSpan[])[] {
  let left = mostFound
  return texts.map((text) => {
    const found = left > 0 ? findInText(text, expression).slice(0, left) : []
    left -= found.length
    return found
  })
}

function findInText(text: string, expression: RegExp): readonly FoundSpan[] {
  let start = 0
  return text.split(parting).flatMap((part) => {
    const from = start
    start += part.length + 1
    return Array.from(part.matchAll(expression), (match) => spanOf(match, from)).filter(
      ({ words }) => words !== '',
    )
  })
}

const parting = new RegExp(`[\n${gap}]`)

function spanOf(match: RegExpExecArray, start: number): FoundSpan {
  const [words, ...groups] = match
  const from = start + match.index
  // A group that took no part caught nothing.
  return { from, to: from + words.length, words, groups: groups.map((group) => group ?? '') }
}
