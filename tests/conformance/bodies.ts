import fc from 'fast-check'
import { anyCard, anyFormat, anyImage } from '../unit/document/body-arbitrary'
import { isBoxContent } from '../../shared/document/blocks/box'
import { withComments } from '../../shared/document/comments'
import { parseBody } from '../../shared/document/parse-body'
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
} from '../../shared/document/make-body'
import { makeTable } from '../../shared/document/make-table'
import { mediaId } from '../../shared/ids'
import type {
  Block,
  Body,
  Comment,
  Inline,
  LineBreak,
  List,
  Text,
} from '../../shared/document/nodes'

const unknownBlock: Block = {
  type: 'unknown-block',
  version: 1,
  original: { type: 'tide-table', version: 3, rows: [1, 2], note: '<script>' },
}
const unknownInline: Inline = {
  type: 'unknown-inline',
  version: 1,
  original: { type: 'formula', version: 2, tex: 'x < y' },
}

/** One body for each thing an editor can make, and for what only others can. */
const harbour = {
  id: mediaId('ab'.repeat(32)),
  type: 'image/jpeg',
  width: 1600,
  height: 900,
} as const
const noWords = { file: null, source: '', caption: '', credit: '', alt: '' } as const

export const namedBodies: Readonly<Record<string, Body>> = {
  'a picture with its words': makeBody([
    makeParagraph([makeText('Before.')]),
    makeImage({
      file: harbour,
      source: '',
      caption: 'The “old” harbour <b>',
      credit: 'A. Writer & Co.',
      alt: 'Boats at "low" tide',
    }),
    makeParagraph([makeText('After.')]),
  ]),
  'a picture without words': makeBody([makeImage({ ...noWords, file: harbour })]),
  'words of a missing picture': makeBody([makeImage({ ...noWords, caption: 'The quay' })]),
  'a picture that lies elsewhere': makeBody([
    makeImage({ ...noWords, source: 'https://example.org/a.jpg', credit: 'A. Writer' }),
  ]),
  'a gallery of three shapes, one picture missing': makeBody([
    makeGallery(
      [
        makeImage({ ...noWords, file: harbour, caption: 'The harbour', credit: 'A. Writer' }),
        makeImage({ ...noWords, file: { ...harbour, width: 900, height: 1600 }, alt: 'A mast' }),
        makeImage({ ...noWords, credit: 'B. Writer' }),
      ],
      'The harbour on “Wednesday” & after',
    ),
  ]),
  'a gallery without a picture': makeBody([makeGallery([])]),
  'a map, and a place for one': makeBody([
    makeMap(makeImage({ ...noWords, file: harbour, credit: 'C. Carter', alt: 'The front' })),
    makeMap(makeImage(noWords)),
  ]),
  'a fact box with a list': makeBody([
    makeBox('facts', 'The “dam” <1>', [
      makeParagraph([makeText('Built '), makeText('1956', 1)]),
      makeList('bullet', [[makeText('30 m high')], [makeText('3.2 km long')]]),
    ]),
  ]),
  'what we know, and a box with nothing in it': makeBody([
    makeBox('summary', 'What we know', [makeParagraph([makeText('Nobody was hurt.')])]),
    makeParagraph([]),
    makeBox('facts', '', [makeParagraph([])]),
  ]),
  'cards of what lies elsewhere': makeBody([
    makeEmbed({
      url: 'https://www.example.org/@ann/1?a=1&b=2',
      quote: 'The “bridge” is open.\nDrive <slowly>.',
      author: 'Ann Example',
      time: '24 May, 12:54',
      picture: makeImage({ ...noWords, file: harbour, credit: 'D. Writer', alt: 'A bridge' }),
    }),
    makeEmbed({ kind: 'video', title: 'The bridge', source: 'Example TV' }),
    makeEmbed({ kind: 'document' }),
  ]),
  'an empty text': makeBody([makeParagraph([])]),
  'a paragraph': makeBody([makeParagraph([makeText('The ferry has left.')])]),
  'marks that HTML gives meaning to': makeBody([makeParagraph([makeText('<b> & "x" \' &amp;')])]),
  'each sum of formats': makeBody([
    makeParagraph([0, 1, 2, 3, 4, 5, 6, 7].map((format) => makeText(`f${String(format)}`, format))),
  ]),
  'code, what stands above and below the line, highlights': makeBody([
    makeParagraph(
      [16, 32, 64, 128, 16 | 1, 32 | 2 | 4, 64 | 128, 16 | 64 | 128, 16 | 128 | 7].map((format) =>
        makeText(`f${String(format)}`, format),
      ),
    ),
  ]),
  'a line end, and line ends at the edges': makeBody([
    makeParagraph([lineBreak, makeText('a'), lineBreak, makeText('b'), lineBreak]),
  ]),
  'headings of each level': makeBody([
    makeHeading('h2', [makeText('One')]),
    makeHeading('h3', [makeText('Two', 2)]),
    makeHeading('h4', [makeText('Three')]),
  ]),
  'a quote of two lines': makeBody([
    makeQuote([makeText('We saw '), makeText('nothing', 3), lineBreak, makeText('all night.')]),
  ]),
  'a quote with who said it and where': makeBody([
    makeQuote([makeText('We saw <nothing>.')], { who: 'A. Writer & Co.', where: 'Kolsey “pier”' }),
  ]),
  'a pull quote, and one by somebody': makeBody([
    makeQuote([makeText('All night')], { pull: true }),
    makeQuote([makeText('All day')], { pull: true, who: 'A. Writer' }),
    makeQuote([], { who: 'Nobody said anything' }),
  ]),
  'code with lines and spaces': makeBody([
    makeCode(
      [lineBreak, makeText('if (a < b) {'), lineBreak, lineBreak, makeText('\tc  d')],
      'c++',
    ),
    makeCode([makeText('  one')]),
    makeCode([]),
  ]),
  'a divider between paragraphs': makeBody([
    makeParagraph([makeText('a')]),
    divider,
    makeParagraph([makeText('b')]),
  ]),
  'a table with headings, figures and what is merged': table(
    [
      [{ content: [makeText('Port')] }, { content: [makeText('Tide, '), makeText('m', 1)] }],
      [{ content: [makeText('Kolsey <b>')] }, { content: [makeText('4.2')] }],
      [{ content: [makeText('Eld'), lineBreak, makeText('hammar')] }, { content: [] }],
      [{ content: [makeText('both')], colSpan: 2 }],
    ],
    { caption: 'High water & low', headerRow: true, headerColumn: true },
  ),
  'a table without headings, and one without a word': makeBody([
    ...table([[{ content: [makeText('a')] }, { content: [makeText('1')] }]]).root.children,
    makeParagraph([makeText('between')]),
    ...table([[{ content: [] }, { content: [makeText(' ')] }]]).root.children,
  ]),
  'a checklist with a list inside': makeBody([
    makeChecklist([
      { content: [makeText('open')], checked: false },
      { content: [nested('bullet', [[makeText('inside')]])], checked: false },
      { content: [makeText('done '), makeText('well', 1)], checked: true },
    ]),
  ]),
  'a link with formats, and one without words': makeBody([
    makeParagraph([
      makeLink('https://example.org/?a=1&b=2', [makeText('the '), makeText('report', 1)]),
      makeText(' and '),
      makeLink('mailto:desk@example.org', [makeText(' ')]),
      makeText('more'),
    ]),
  ]),
  'a bulleted list with a nested one': makeBody([
    makeList('bullet', [
      [makeText('one')],
      [nested('bullet', [[makeText('two')], [makeText('three')]])],
      [makeText('four')],
    ]),
  ]),
  'a numbered list that begins at seven': makeBody([
    makeList('number', [[makeText('seven')], [makeText('eight', 4)]], 7),
  ]),
  'blank lines between': makeBody([
    makeParagraph([makeText('a')]),
    makeParagraph([]),
    makeParagraph([makeText('  ')]),
    makeParagraph([makeText('b')]),
  ]),
  'what a newer Dateline made': makeBody([
    makeParagraph([makeText('before '), unknownInline, makeText(' after')]),
    unknownBlock,
    makeParagraph([makeText('end')]),
  ]),
}

function table(...made: Parameters<typeof makeTable>): Body {
  const block = makeTable(...made)
  return makeBody(block === null ? [] : [block])
}

/** A nested list as `parseBody` gives it: its items know their depth. */
function nested(type: 'bullet' | 'number', items: Parameters<typeof makeList>[1], depth = 1): List {
  const list = makeList(type, items)
  return { ...list, children: list.children.map((item) => ({ ...item, indent: depth })) }
}

function parted(blocks: readonly Block[]): readonly Block[] {
  const twins = (a: Block | undefined, b: Block) =>
    a?.type === 'list' && b.type === 'list' && a.listType === b.listType
  return blocks.flatMap((each, index) =>
    twins(blocks[index - 1], each) ? [makeParagraph([]), each] : [each],
  )
}

function partedLinks(line: readonly Inline[]): Inline[] {
  return line.flatMap((each, index) =>
    each.type === 'link' && line[index - 1]?.type === 'link' ? [makeText(','), each] : [each],
  )
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(' ', '  ', 'a b', '<p>', '&nbsp;', '\u00a0', 'שלום', 'ليل', '👩🏽‍🚀', '**', '\t'),
)
const comment = (id: string, at: number): Comment => ({
  id,
  author: 'Ada Holm',
  at,
  text: `Who says so? ${id}`,
})
const anyComments = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.subarray([comment('c1', 1_000), comment('c2', 2_000)]) },
)
const text: fc.Arbitrary<Text> = fc
  .tuple(words, anyFormat, anyComments)
  .map(([value, format, comments]) => withComments(makeText(value, format), comments))
const textOrBreak: fc.Arbitrary<Text | LineBreak> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.constant(lineBreak) },
)
const link = fc
  .tuple(
    fc.constantFrom('https://example.org/a?b=c&d', 'http://x.test/', 'mailto:a@b.example'),
    fc.array(textOrBreak, { minLength: 1, maxLength: 3 }),
  )
  .map(([url, children]) => makeLink(url, children))
const inlines: fc.Arbitrary<Inline[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: textOrBreak },
      { weight: 2, arbitrary: link },
      { weight: 1, arbitrary: fc.constant(unknownInline) },
    ),
    { maxLength: 6 },
  )
  .map(partedLinks)
const list = (depth: number): fc.Arbitrary<List> => {
  const line: fc.Arbitrary<(Inline | List)[]> = inlines
  const item =
    depth === 0
      ? line
      : fc.oneof(
          { weight: 4, arbitrary: line },
          { weight: 1, arbitrary: list(depth - 1).map((inner): (Inline | List)[] => [inner]) },
        )
  return fc
    .tuple(
      fc.constantFrom('bullet' as const, 'number' as const, 'check' as const),
      fc.array(item, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 30 }),
    )
    .map(([type, items, start]) =>
      type === 'check'
        ? makeChecklist(
            items.map((content, index) => ({ content, checked: (index + start) % 2 === 0 })),
          )
        : makeList(type, items, type === 'number' ? start : 1),
    )
}
const box = fc
  .tuple(
    fc.constantFrom('facts' as const, 'summary' as const),
    words,
    fc.array(fc.oneof(inlines.map(makeParagraph), list(1)), { minLength: 1, maxLength: 3 }),
  )
  .map(([kind, title, inside]) => makeBox(kind, title, parted(inside).filter(isBoxContent)))
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: inlines.map(makeParagraph) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('h2' as const, 'h3' as const, 'h4' as const), inlines)
      .map(([tag, children]) => makeHeading(tag, children)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(inlines, fc.boolean(), fc.constantFrom('', 'A. <b>', ' '))
      .map(([children, pull, who]) => makeQuote(children, { pull, who, where: who })),
  },
  {
    weight: 1,
    arbitrary: fc.array(textOrBreak, { maxLength: 5 }).map((line) => makeCode(line, 'python')),
  },
  { weight: 1, arbitrary: fc.constant(divider) },
  { weight: 2, arbitrary: list(2) },
  { weight: 1, arbitrary: fc.constant(unknownBlock) },
  { weight: 1, arbitrary: anyImage },
  { weight: 1, arbitrary: anyCard },
  { weight: 1, arbitrary: box },
)

/**
 * Any body, as it comes through the only door. Not side by side: two lists of one kind and two links
 * to one address, which the editor makes one.
 */
export const anyBody: fc.Arbitrary<Body> = fc
  .array(block, { maxLength: 6 })
  .map((blocks) => parseBody(makeBody(parted(blocks))))
  .map((parsed) => {
    if (parsed.ok) return parsed.value
    throw new Error(parsed.error.message)
  })
