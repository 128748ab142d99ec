import { say } from '../../words/say'
import type { Offer, ReadBlock } from './live-text-reading'
import { excerpt } from './opening'

/**
 * Changes of form the text of one entry invites to: a quotation whose block quote was lost, and a title
 * whose link was lost.
 */
export function findOffers(blocks: readonly ReadBlock[]): readonly Offer[] {
  return blocks.flatMap((block, index): Offer[] => {
    const before = blocks[index - 1]
    if (before === undefined) return []
    if (before.text.endsWith(':') && !isQuoted(block.text)) {
      return [
        {
          ...offered('quote', block),
          reason: say(
            'The paragraph before it ends with a colon, and it has no quotation marks of its own.',
          ),
        },
      ]
    }
    if (!isTitle(block.text)) return []
    return [
      {
        ...offered('related-link', block),
        reason: say(
          'It reads like the title of another page, whose address plain text cannot hold. Taken, it is set in italics.',
        ),
      },
    ]
  })
}

function offered(kind: Offer['kind'], block: ReadBlock) {
  return { id: `${kind}-${String(block.line)}`, kind, line: block.line, text: excerpt(block.text) }
}

function isQuoted(text: string): boolean {
  return /^["“„«‘'‹]/.test(text)
}

const smallWords = new Set(
  'a an and as at but by for from in into nor of off on onto or over per so than the to up via vs with yet'.split(
    ' ',
  ),
)

/** A single line in title case without an end: at least three words with a capital, small ones aside. */
function isTitle(text: string): boolean {
  if (text.length > 200 || text.includes('\n') || /[.!?…:;,"”’)]$/.test(text)) return false
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const weighty = words.filter((word) => !smallWords.has(word.toLowerCase()))
  const capital = weighty.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  return capital.length >= 3 && capital.length === weighty.length && /^[\p{Lu}\p{N}]/u.test(text)
}
