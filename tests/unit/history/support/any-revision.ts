import fc from 'fast-check'
import {
  lineBreak,
  makeBody,
  makeLink,
  makeList,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../../../shared/document/make-body'
import type { Block, Body, Inline } from '../../../../shared/document/nodes'
import { anyBody } from '../../document/body-arbitrary'

const words = [
  'ferry',
  'storm',
  'the',
  'of',
  '12:54',
  '3,000',
  'Kolsey',
  'well-known',
  '“sea”',
  '—',
  '東京都は',
  'سفينة',
  '👩‍👩‍👧',
  'a\u0301',
  '<b>',
]

/** Some words, with spaces of several kinds. */
export const anyText = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '\u00A0', '')), {
    maxLength: 14,
  })
  .map((pairs) => pairs.flat().join(''))

const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(anyText, fc.nat(7)).map(([text, bits]) => makeText(text, bits)),
  },
  { weight: 1, arbitrary: fc.constant(lineBreak) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        text: anyText,
        bits: fc.nat(7),
        url: fc.constantFrom('https://example.org/a', 'https://example.org/b'),
        title: fc.constantFrom(null, 'A title'),
      })
      .map(({ text, bits, url, title }) => ({
        ...makeLink(url, [makeText(text, bits), lineBreak, makeText(text)]),
        title,
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('emoji', 'mention')
      .map(
        (type) => ({ type: 'unknown-inline' as const, version: 1, original: { type } }) as const,
      ),
  },
)

const unknownBlock: fc.Arbitrary<Block> = fc
  .record({ type: fc.constantFrom('table', 'poll'), rows: fc.nat(3) })
  .map((original) => ({ type: 'unknown-block', version: 1, original }))

const line = fc.array(anyInline, { maxLength: 5 })

const oddBlock: fc.Arbitrary<Block> = fc.oneof(
  line.map(makeParagraph),
  line.map(makeQuote),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((items) => makeList('bullet', items)),
  fc
    .tuple(line, line)
    .map(([one, two]) =>
      makeList('number', [one, [makeList('bullet', [two])], [...two, makeList('bullet', [one])]]),
    ),
  unknownBlock,
)

const oddBody = fc.array(oddBlock, { minLength: 1, maxLength: 5 }).map(makeBody)
const eitherBody = fc.oneof(anyBody, oddBody)

/** A body and what an editor made of it: blocks dropped, doubled, swapped, taken from another one. */
const editedBody = fc
  .tuple(eitherBody, eitherBody, fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }))
  .map(([before, other, order]) => {
    const pool = [...before.root.children, ...other.root.children]
    return { before, after: makeBody(order.flatMap((place) => pool[place % pool.length] ?? [])) }
  })

/** A body in which single words of single lines became others, or blocks were split and joined. */
const reworded = fc
  .tuple(fc.array(anyText, { minLength: 1, maxLength: 4 }), anyText, fc.nat(40), fc.nat(3))
  .map(([lines, put, place, at]) => {
    const before = makeBody(lines.map((text) => makeParagraph([makeText(text)])))
    const after = lines.flatMap((text, index) => {
      if (index !== at) return [text]
      return place % 2 === 0
        ? [`${text.slice(0, place)}${put}${text.slice(place)}`]
        : [text.slice(0, place), text.slice(place)]
    })
    return { before, after: makeBody(after.map((text) => makeParagraph([makeText(text)]))) }
  })

/** Two texts of which one became the other. */
export const twoBodies: fc.Arbitrary<{ readonly before: Body; readonly after: Body }> = fc.oneof(
  editedBody,
  reworded,
  fc.record({ before: eitherBody, after: eitherBody }),
)
