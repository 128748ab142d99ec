import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
import type { Block, UnknownBlock, UnknownInline } from '../../../shared/document/nodes'
import { renderBody, unknownBlocks } from '../../../shared/document/render-body'
import { anyBody } from './body-arbitrary'

const t = makeText
const published = (...blocks: readonly Block[]) => renderBody(makeBody(blocks)).markup

describe('a body as readers get it', () => {
  test('each block has its element', () => {
    expect(
      published(
        makeHeading('h3', [t('Kherson')]),
        makeParagraph([t('One'), lineBreak, t('two')]),
        makeQuote([t('Three')]),
      ),
    ).toBe('<h3>Kherson</h3>\n<p>One<br>two</p>\n<blockquote dir="auto"><p>Three</p></blockquote>')
  })

  test('bold encloses italic, italic encloses struck text', () => {
    expect(published(makeParagraph([t('a', 7), t('b', 5), t('c', 2)]))).toBe(
      '<p><strong><em><s>a</s></em></strong><strong><s>b</s></strong><em>c</em></p>',
    )
  })

  test('blocks without a word are not published', () => {
    expect(
      published(
        makeParagraph([]),
        makeParagraph([lineBreak, t('  ')]),
        makeQuote([]),
        makeHeading('h2', [t(' ')]),
        makeList('bullet', [[], [makeList('number', [[]])]]),
        makeParagraph([lineBreak, t('word'), lineBreak]),
      ),
    ).toBe('<p>word</p>')
  })

  test('markup typed as text stays text', () => {
    expect(published(makeParagraph([t('<script>&"')]))).toBe('<p>&lt;script&gt;&amp;&quot;</p>')
  })

  test('a link that slipped past the door is published as its words', () => {
    expect(published(makeParagraph([makeLink('javascript:x()', [t('x')])]))).toBe('<p>x</p>')
  })

  test('a link without words is left out, for nobody could follow it', () => {
    expect(published(makeParagraph([t('a'), makeLink('https://example.org', [t(' ')])]))).toBe(
      '<p>a </p>',
    )
  })

  test('headings of an update stand below its own headline, none below h6', () => {
    const body = makeBody([makeHeading('h2', [t('a')]), makeHeading('h4', [t('b')])])

    expect(renderBody(body, { headingShift: 2 }).markup).toBe('<h4>a</h4>\n<h6>b</h6>')
    expect(renderBody(body, { headingShift: 1 }).markup).toBe('<h3>a</h3>\n<h5>b</h5>')
  })

  test('no body closes an element it did not open', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const open: string[] = []
        for (const [, slash, tag] of renderBody(body).markup.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
          if (['br', 'hr', 'img', 'source'].includes(tag ?? '')) continue
          if (slash === '/') expect(open.pop()).toBe(tag)
          else open.push(tag ?? '')
        }
        expect(open).toEqual([])
      }),
    )
  })
})

describe('lists', () => {
  test('a nested list stands inside the item before it, as HTML wants', () => {
    const nested = makeList('number', [[t('deep')], [t('deeper')]])

    expect(published(makeList('bullet', [[t('a')], [nested], [t('b')]]))).toBe(
      '<ul dir="auto"><li>a<ol><li>deep</li><li>deeper</li></ol></li><li>b</li></ul>',
    )
  })

  test('two nested lists in a row stand inside the same item', () => {
    const nested = (words: string) => makeList('bullet', [[t(words)]])

    expect(published(makeList('bullet', [[t('a')], [nested('x')], [nested('y')]]))).toBe(
      '<ul dir="auto"><li>a<ul><li>x</li></ul><ul><li>y</li></ul></li></ul>',
    )
  })

  test('a nested list without an item before it gets one', () => {
    expect(published(makeList('bullet', [[makeList('bullet', [[t('deep')]])], [t('b')]]))).toBe(
      '<ul dir="auto"><li><ul><li>deep</li></ul></li><li>b</li></ul>',
    )
  })

  test('an ordered list goes on from its number', () => {
    expect(published(makeList('number', [[t('c')]], 3))).toBe(
      '<ol start="3" dir="auto"><li>c</li></ol>',
    )
  })
})

describe('what this version does not know', () => {
  const table: UnknownBlock = { type: 'unknown-block', version: 1, original: { type: 'ta"ble' } }
  const mention: UnknownInline = { type: 'unknown-inline', version: 1, original: { no: 'type' } }

  test('the editor sees a gap with its name', () => {
    expect(published(table)).toContain('<div class="unknown-block" data-type="ta&quot;ble">')
  })

  test('publishing learns the names of all of it, also inside lists', () => {
    const body = makeBody([table, makeList('bullet', [[makeList('bullet', [[mention]])]])])

    expect(unknownBlocks(body)).toEqual(['ta"ble', 'unnamed'])
  })
})
