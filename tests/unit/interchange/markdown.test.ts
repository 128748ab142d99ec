import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listLines } from '../../../shared/document/blocks/list'
import { isBlankTable } from '../../../shared/document/blocks/table'
import { hasHeaderRow, placedCells } from '../../../shared/document/blocks/table-grid'
import { isBlankLine } from '../../../shared/document/inlines/inline-text'
import { makeBody, makeParagraph, makeQuote, makeText } from '../../../shared/document/make-body'
import { makeTable } from '../../../shared/document/make-table'
import type { Block, Body, List, TableCell } from '../../../shared/document/nodes'
import { parseBody } from '../../../shared/document/parse-body'
import { plainText } from '../../../shared/document/plain-text'
import { renderBody } from '../../../shared/document/render-body'
import { readMarkdown } from '../../../shared/interchange/markdown/read-markdown'
import { writeMarkdown } from '../../../shared/interchange/markdown/write-markdown'
import { valueOf } from '../../support/read-coverage'
import { anyText } from '../document/body-arbitrary'

const published = (markdown: string) => renderBody(readMarkdown(markdown)).markup

describe('Markdown as a body', () => {
  test('has a block for each of ours', () => {
    expect(
      published(
        '# One\n\n### Three\n\nA **b _c_** ~~d~~ [e](https://example.org).  \nf\n\n> q\n>\n> r\n\n- x\n  1. y\n\n3. z',
      ),
    ).toBe(
      [
        '<h2>One</h2>',
        '<h3>Three</h3>',
        '<p>A <strong>b </strong><strong><em>c</em></strong> <s>d</s> <a href="https://example.org">e</a>.<br>f</p>',
        '<blockquote dir="auto"><p>q<br>r</p></blockquote>',
        '<ul dir="auto"><li>x<ol><li>y</li></ol></li></ul>',
        '<ol start="3" dir="auto"><li>z</li></ol>',
      ].join('\n'),
    )
  })

  test.each([
    ['`code` and <b>html</b>', 'code and <b>html</b>'],
    ['```\na\nb\n```', 'a\nb'],
    ['    indented', 'indented'],
    ['![a port](x.jpg)', 'a port'],
    ['<div>raw</div>', '<div>raw</div>'],
    ['[ref][1]\n\n[1]: https://example.org', 'ref'],
    ['[bad](javascript:x)', 'bad'],
  ])('%j keeps its words', (markdown, words) => {
    expect(plainText(readMarkdown(markdown))).toBe(words)
  })

  test('a link by reference is a link', () => {
    expect(published('[ref][1]\n\n[1]: https://example.org')).toContain(
      '<a href="https://example.org">',
    )
  })

  test('of several addresses of one name the first counts, and it may stand in a quote', () => {
    const twice = '[ref]\n\n[ref]: https://one.example\n[ref]: https://two.example'
    expect(published(twice)).toContain('<a href="https://one.example">')
    expect(published('[ref]\n\n> Said.\n>\n> [ref]: https://one.example')).toContain(
      '<a href="https://one.example">',
    )
  })

  test('nothing is one empty paragraph', () => {
    expect(readMarkdown(' \n')).toEqual(makeBody([makeParagraph([])]))
  })

  test('no text whatever stops the program', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '~~',
      '[',
      '](',
      ')',
      '`',
      '> ',
      '- ',
      '1. ',
      '\n',
      '    ',
      '#',
      'a',
      '<b',
      '&',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(() => readMarkdown(pieces.join(''))).not.toThrow()
      }),
    )
  })
})

describe('a body as Markdown', () => {
  test('says what it is', () => {
    expect(writeMarkdown(readMarkdown('## A\n\n**b**\\\nc\n\n- x\n  - y'))).toBe(
      '## A\n\n**b**\\\nc\n\n- x\n  - y\n',
    )
  })

  test('marks that were typed stay marks', () => {
    const body = makeBody([makeParagraph([makeText('# 1 * 2 _3_ [x](y) ~~z~~ <b> &amp;')])])

    expect(readMarkdown(writeMarkdown(body))).toEqual(body)
  })

  test('comes back as readers saw it', () => {
    // What a reader does not see is not compared: white space at the edges of a line or of a run.
    const seen = (markup: string) => markup.replace(/\s+/g, ' ')
    const says = (list: List) => listLines(list).every(({ done }) => done !== null)
    const inMarkdown = ({ root }: Body) => makeBody(root.children.flatMap(blockInMarkdown))
    fc.assert(
      fc.property(anyText, (made) => {
        const body = valueOf(parseBody(made))
        // An item that says nothing itself cannot be ticked there.
        fc.pre(
          body.root.children.every(
            (block) => block.type !== 'list' || block.listType !== 'check' || says(block),
          ),
        )
        const back = readMarkdown(writeMarkdown(body))

        expect(seen(renderBody(back).markup)).toBe(seen(renderBody(inMarkdown(body)).markup))
      }),
      { numRuns: 500 },
    )
  })
})

/** Markdown has one kind of quote; its tables have no caption, nothing merged and no heading column. */
function blockInMarkdown(block: Block): readonly Block[] {
  if (block.type === 'quote') return [makeQuote(block.children, { ...block, pull: false })]
  if (block.type !== 'table' || isBlankTable(block)) return [block]
  const heading = block.children[0]?.children ?? []
  const isHeaded = hasHeaderRow(block)
  const isEmpty = heading.every(isBlankCell)
  const rows = placedCells(block).map((row) =>
    row.flatMap(({ cell }) => [
      { content: cell.children[0].children },
      ...Array.from({ length: cell.colSpan - 1 }, () => ({ content: [] })),
    ]),
  )
  // An empty heading is how Markdown says that there is none.
  const table = makeTable(isHeaded && isEmpty ? rows.slice(1) : rows, {
    headerRow: isHeaded && !isEmpty,
  })
  const { caption = '' } = block
  return [
    ...(caption === '' ? [] : [makeParagraph([makeText(caption)])]),
    ...(table === null ? [] : [table]),
  ]
}

function isBlankCell({ children: [line] }: TableCell): boolean {
  return isBlankLine(line.children)
}
