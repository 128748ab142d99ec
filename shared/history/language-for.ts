import { blockText } from '../document/plain-text'
import type { Body } from '../document/nodes'
import { byCharacter } from './word-tokens'

// Both texts together, in characters. A long article has a third of it.
const longText = 60_000

/** The language words are told apart by when two texts are compared: none for texts like a book's. */
export function languageFor(before: Body, after: Body, language: string): string {
  return sizeOf(before) + sizeOf(after) > longText ? byCharacter : language
}

function sizeOf({ root }: Body): number {
  return root.children.reduce((size, block) => size + blockText(block).length, 0)
}
