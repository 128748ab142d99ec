import fc from 'fast-check'
import { makeTable } from '../../../shared/document/make-table'
import {
  divider,
  lineBreak,
  makeBody,
  makeBox,
  makeEmbed,
  makeGallery,
  makeChecklist,
  makeCode,
  makeHeading,
  makeImage,
  makeLink,
  makeList,
  makeMap,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../../shared/document/make-body'
import {
  textFormat,
  type Block,
  type Inline,
  type LineBreak,
  type Text,
} from '../../../shared/document/nodes'
import { normalFormat } from '../../../shared/document/text-format'
import { mediaId } from '../../../shared/ids'

const words = fc
  .array(
    fc.constantFrom('Kyiv', 'says', 'it', '“will”', '*not*', '# hold', '1.', '- and', '<b>', '&'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((list) => list.join(' '))

/** Any format a run of text can have. */
export const anyFormat = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  {
    weight: 4,
    arbitrary: fc
      .subarray(Object.values(textFormat))
      .map((bits) => normalFormat(bits.reduce<number>((sum, bit) => sum | bit, 0))),
  },
)

const text = fc.tuple(words, anyFormat).map(([word, bits]) => makeText(word, bits))
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

const checklist = fc
  .tuple(fc.array(fc.tuple(inlines, fc.boolean()), { minLength: 1, maxLength: 3 }), flatList)
  .map(([items, nested]) =>
    makeChecklist([
      ...items.map(([content, checked]) => ({ content, checked })),
      { content: [nested], checked: false },
    ]),
  )
const quote = fc
  .record({
    line: inlines,
    pull: fc.boolean(),
    who: fc.constantFrom('', 'A. Writer', 'Ann <b> & Co.'),
    where: fc.constantFrom('', 'Kolsey', 'The “Tide”, page 2'),
  })
  .map(({ line, where, ...said }) =>
    makeQuote(line, { ...said, where: said.who === '' ? '' : where }),
  )
const code = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc
          .constantFrom('if (a < b) {', '  tab\t', '&amp; [x]', '', 'end', ' ')
          .map((row) => (row === '' ? lineBreak : makeText(row))),
        fc.constant(lineBreak),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.constantFrom('', 'python', 'c++'),
  )
  .map(([lines, language]) => makeCode(lines, language))

const table = fc
  .record({
    rows: fc.array(fc.array(fc.oneof(inlines, fc.constant([])), { minLength: 2, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    span: fc.integer({ min: 1, max: 2 }),
    caption: fc.constantFrom('', 'Tides & times'),
    headerRow: fc.boolean(),
    headerColumn: fc.boolean(),
  })
  .map(({ rows, span, ...look }) => {
    const cells = rows.map((row, at) =>
      row.map((content, index) => ({ content, colSpan: at === 0 && index === 1 ? span : 1 })),
    )
    return makeTable(cells, { ...look, headerColumn: look.headerColumn && rows.length > 1 })
  })
  .filter((made) => made !== null)

const pictureWords = fc.oneof(fc.constant(''), words)
const pictureHash = fc.constantFrom('a'.repeat(64), '0123456789abcdef'.repeat(4))

/** A picture of ours that lies on a site. */
export const anyImage = fc
  .record({
    id: pictureHash.map(mediaId),
    type: fc.constantFrom('image/jpeg' as const, 'image/png' as const),
    width: fc.integer({ min: 2, max: 5_000 }),
    height: fc.integer({ min: 2, max: 5_000 }),
    caption: pictureWords,
    credit: pictureWords,
    alt: pictureWords,
  })
  .map(({ id, type, width, height, ...said }) =>
    makeImage({
      file: { id, type, width, height },
      source: `https://example.org/uploads/${id.slice(0, 8)}.jpg?a=1&b=2`,
      ...said,
    }),
  )

const someImages = fc.array(anyImage, { minLength: 1, maxLength: 3 })

/** Somebody else’s words as they stand on a card. */
const anyEmbed = fc
  .record({
    kind: fc.constantFrom('post' as const, 'video' as const, 'document' as const),
    url: fc.constantFrom('', 'https://www.example.org/p/1?a=b&c=d'),
    quote: fc.array(words, { maxLength: 3 }).map((lines) => lines.join('\n')),
    title: pictureWords,
    author: pictureWords,
    source: pictureWords,
    time: pictureWords,
    picture: fc.option(anyImage.map((image) => ({ ...image, caption: '' }))),
  })
  .map(makeEmbed)

const anyBox = fc
  .tuple(
    fc.constantFrom('facts' as const, 'summary' as const),
    pictureWords,
    fc.array(fc.oneof(inlines.map(makeParagraph), flatList), { minLength: 1, maxLength: 3 }),
  )
  .map(([kind, title, children]) => makeBox(kind, title, children))

/** A gallery, map or embed card, as it lies on a site. */
export const anyCard: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(someImages, pictureWords).map(([images, caption]) => makeGallery(images, caption)),
  anyImage.map(makeMap),
  anyEmbed,
)

const textBlock: fc.Arbitrary<Block> = fc.oneof(
  inlines.map(makeParagraph),
  fc
    .tuple(fc.constantFrom('h2' as const, 'h3' as const, 'h4' as const), inlines)
    .map(([tag, line]) => makeHeading(tag, line)),
  quote,
  flatList,
  nestedList,
  checklist,
  code,
  fc.constant(divider),
  table,
)

/** Any body of words alone. */
export const anyText = fc.array(textBlock, { minLength: 1, maxLength: 5 }).map(makeBody)

/** Any body an editor could make. It has not been through `parseBody`. */
export const anyBody = fc
  .array(fc.oneof({ weight: 6, arbitrary: textBlock }, anyImage, anyCard, anyBox), {
    minLength: 1,
    maxLength: 5,
  })
  .map(makeBody)
