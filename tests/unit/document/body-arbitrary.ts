import fc from 'fast-check'
import {
  lineBreak,
  makeBody,
  makeHeading,
  makeLink,
  makeList,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../../shared/document/make-body'
import type { Block, Inline, LineBreak, Text } from '../../../shared/document/nodes'

const words = fc
  .array(
    fc.constantFrom('Kyiv', 'says', 'it', '“will”', '*not*', '# hold', '1.', '- and', '<b>', '&'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((list) => list.join(' '))

const text = fc
  .tuple(words, fc.integer({ min: 0, max: 7 }))
  .map(([word, bits]) => makeText(word, bits))
const simple: fc.Arbitrary<readonly (Text | LineBreak)[]> = fc
  .array(fc.oneof({ weight: 5, arbitrary: text }, fc.constant(lineBreak)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((run) => run)
const link = simple.map((children) => makeLink('https://example.org/a?b=c&d=(e)', children))
const inlines: fc.Arbitrary<readonly Inline[]> = fc
  .array(
    fc.oneof(
      simple,
      link.map((one): readonly Inline[] => [one]),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((runs) => runs.flat())

const flatList = fc
  .tuple(
    fc.constantFrom('bullet' as const, 'number' as const),
    fc.array(inlines, { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 20 }),
  )
  .map(([kind, items, start]) => makeList(kind, items, kind === 'number' ? start : 1))
const nestedList = fc
  .tuple(fc.constantFrom('bullet' as const, 'number' as const), inlines, flatList, inlines)
  .map(([kind, first, nested, last]) => makeList(kind, [first, [nested], last]))

const block: fc.Arbitrary<Block> = fc.oneof(
  inlines.map(makeParagraph),
  fc
    .tuple(fc.constantFrom('h2' as const, 'h3' as const, 'h4' as const), inlines)
    .map(([tag, line]) => makeHeading(tag, line)),
  inlines.map(makeQuote),
  flatList,
  nestedList,
)

/** Any body an editor could make. It has not been through `parseBody`. */
export const anyBody = fc.array(block, { minLength: 1, maxLength: 5 }).map(makeBody)
