import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBoxContent } from '../../../shared/document/blocks/box'
import { isBlankEmbed } from '../../../shared/document/blocks/embed'
import { listLines } from '../../../shared/document/blocks/list'
import { isBlankTable } from '../../../shared/document/blocks/table'
import { isCard, type Card } from '../../../shared/document/card-words'
import { isBlankLine, withoutEdgeBreaks } from '../../../shared/document/inlines/inline-text'
import {
  emptyBody,
  makeBody,
  makeBox,
  makeEmbed,
  makeGallery,
  makeMap,
  makeChecklist,
  makeList,
  makeText,
} from '../../../shared/document/make-body'
import type {
  Block,
  Body,
  Image,
  Inline,
  List,
  Table,
  TableCell,
} from '../../../shared/document/nodes'
import { parseBody } from '../../../shared/document/parse-body'
import { plainText } from '../../../shared/document/plain-text'
import { renderBody } from '../../../shared/document/render-body'
import { webHost } from '../../../shared/document/safe-url'
import { normalBody } from '../../../shared/history/normal-body'
import { htmlText, readHtml } from '../../../shared/interchange/html/read-html'
import { picturesThere } from '../../../shared/publish/remote/pictures-there'
import { anyBody } from '../document/body-arbitrary'

/** What of a body can be seen on a page: no blank blocks, no line ends at edges, no link of nothing. */
function asSeen(body: Body): Body {
  const blocks = body.root.children.flatMap(blockAsSeen)
  return blocks.length === 0 ? emptyBody : normalBody(makeBody(blocks))
}

function blockAsSeen(block: Block): readonly Block[] {
  if (block.type === 'unknown-block') return []
  if (block.type === 'list') return listAsSeen(block)
  if (block.type === 'image') return imageAsSeen(block)
  if (isCard(block)) return cardAsSeen(block)
  if (block.type === 'box') {
    const children = block.children.flatMap(blockAsSeen).filter(isBoxContent)
    const title = seenWords(block.title)
    const isSeen = title !== '' || children.length > 0
    return isSeen ? [makeBox(block.kind, title, children)] : []
  }
  if (block.type === 'horizontalrule') return [block]
  if (block.type === 'table') return isBlankTable(block) ? [] : [tableAsSeen(block)]
  return isBlankLine(block.children) ? [] : [{ ...block, children: lineAsSeen(block.children) }]
}

function tableAsSeen(table: Table): Table {
  const children = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell): TableCell => {
      const [line] = cell.children
      const seen = isBlankLine(line.children) ? [] : lineAsSeen(line.children)
      return { ...cell, children: [{ ...line, children: seen }] }
    }),
  }))
  return { ...table, children }
}

/** On a site a picture has an address; one without a file is its words alone. */
function imageAsSeen(image: Image): readonly Block[] {
  if (image.file === null) return []
  const trimmed = { caption: seenWords(image.caption), credit: seenWords(image.credit) }
  return [{ ...image, ...trimmed, alt: seenWords(image.alt) }]
}

function cardAsSeen(card: Exclude<Card, Image>): readonly Block[] {
  switch (card.type) {
    case 'map':
      return imageAsSeen(card.picture).flatMap((image) =>
        image.type === 'image' ? [makeMap(image)] : [],
      )
    case 'gallery': {
      const images = card.images.flatMap(imageAsSeen).filter((image) => image.type === 'image')
      const caption = seenWords(card.caption)
      return images.length === 0 && caption === '' ? [] : [makeGallery(images, caption)]
    }
    case 'embed': {
      const { kind, url, quote, title, author, time } = card
      const picture = card.picture === null ? null : (imageAsSeen(card.picture)[0] ?? null)
      const source = seenWords(card.source) === webHost(url) ? '' : seenWords(card.source)
      const words = { title: seenWords(title), author: seenWords(author), time: seenWords(time) }
      const lines = quote.trim().split('\n').map(seenWords).join('\n')
      const seen = { kind, url, quote: lines, source, ...words }
      return isBlankEmbed(card)
        ? []
        : [makeEmbed({ ...seen, picture: picture?.type === 'image' ? picture : null })]
    }
  }
}

function seenWords(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function listAsSeen(list: List): readonly List[] {
  const items = listLines(list).flatMap(
    ({ content, done, lists }): Parameters<typeof makeChecklist>[0] => [
      ...(isBlankLine(content) ? [] : [{ content: lineAsSeen(content), checked: done === true }]),
      ...lists.flatMap(listAsSeen).map((inside) => ({ content: [inside], checked: false })),
    ],
  )
  if (items.length === 0) return []
  if (list.listType === 'check') return [makeChecklist(items)]
  const rows = items.map(({ content }): readonly (Inline | List)[] => content)
  return [makeList(list.listType, rows, list.start)]
}

function lineAsSeen(line: readonly Inline[]): readonly Inline[] {
  return withoutEdgeBreaks(
    line.flatMap((one): readonly Inline[] =>
      one.type === 'link' && isBlankLine(one.children) ? one.children : [one],
    ),
  )
}

test('what Dateline published is read as it was written', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      expect(readHtml(renderBody(body, picturesThere).markup)).toEqual({
        body: asSeen(body),
        unread: [],
      })
    }),
    { numRuns: 500 },
  )
})

describe('a page of somebody else', () => {
  const wordPress = `<!-- wp:group {"metadata":{"name":"Update 10:00"}} -->
<div id="u-u1" class="wp-block-group live-update"><!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading">Ferries &amp; trains</h3>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>All <strong>stand</strong>
still.</p>
<!-- /wp:paragraph -->

<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>Kyiv<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>Left bank</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>One.</p>
<!-- /wp:paragraph --><!-- wp:paragraph -->
<p>Two.</p>
<!-- /wp:paragraph --><cite>The mayor</cite></blockquote>
<!-- /wp:quote --></div>
<!-- /wp:group -->`

  test.each([
    [
      'blocks of WordPress',
      wordPress,
      '<h3>Ferries &amp; trains</h3>\n<p>All <strong>stand</strong> still.</p>\n<ul dir="auto"><li>Kyiv<ul><li>Left bank</li></ul></li></ul>\n<figure class="quote" dir="auto"><blockquote><p>One.<br>Two.</p></blockquote><figcaption><span class="who">The mayor</span></figcaption></figure>',
    ],
    [
      'a text out of Google Docs',
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt;font-weight:400">Plain, </span><span style="font-weight:700;font-style:italic">both</span><span style="text-decoration:line-through">, gone</span></p></b>',
      '<p>Plain, <strong><em>both</em></strong><s>, gone</s></p>',
    ],
    [
      'formats in one another, split as an editor splits them',
      '<p><b>Bo</b><strong>ld</strong> <i><em>twice</em></i><del>out</del></p>',
      '<p><strong>Bold</strong> <em>twice</em><s>out</s></p>',
    ],
    [
      'headings of a whole page',
      '<h1>A</h1><h5>B</h5><h6>C</h6>',
      '<h2>A</h2>\n<h4>B</h4>\n<h4>C</h4>',
    ],
    [
      'links that may not be followed',
      '<p><a href="javascript:alert(1)">Words</a> <a href="https://example.org/">stay</a><a href="/x">.</a></p>',
      '<p>Words <a href="https://example.org/">stay</a>.</p>',
    ],
    [
      'white space in lumps',
      '<p>\n  a \n <b> b </b>\t c<br> d </p>',
      '<p>a <strong>b </strong>c<br>d</p>',
    ],
    ['spaces that may not break', '<p>10&nbsp;km&#160;</p>', '<p>10\u00a0km\u00a0</p>'],
    [
      'text without a block',
      'One<p>Two</p>Three<br><br>Four',
      '<p>One</p>\n<p>Two</p>\n<p>Three<br><br>Four</p>',
    ],
    [
      'tags that were never closed',
      '<p>One<p><b>Two<p>Three',
      '<p>One</p>\n<p><strong>Two</strong></p>\n<p><strong>Three</strong></p>',
    ],
    [
      'tags closed in the wrong order',
      '<p><b>a<i>b</b>c</i></p></div>',
      '<p><strong>a</strong><strong><em>b</em></strong><em>c</em></p>',
    ],
    [
      'a list directly in a list',
      '<ol start="3"><li>a</li><ul><li>b</li></ul><li>c</li></ol>',
      '<ol start="3" dir="auto"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
    ],
    [
      'paragraphs in an item',
      '<ul><li><p>a</p><p>b</p></li><li> </li></ul>',
      '<ul dir="auto"><li>a<br>b</li></ul>',
    ],
    ['an item without its list', '<li>a</li><li>b</li>', '<p>a</p>\n<p>b</p>'],
    [
      'a quotation with a list',
      '<blockquote><ul><li>a</li><li>b</li></ul></blockquote>',
      '<blockquote dir="auto"><p>a<br>b</p></blockquote>',
    ],
    ['a poem', '<pre>A  line\n  and another\n</pre>', '<p>A  line<br>  and another</p>'],
    [
      'boxes in boxes',
      '<section><div><span>a</span></div><x-box>b</x-box>c</section>',
      '<p>a</p>\n<p>bc</p>',
    ],
    [
      'scripts and styles',
      '<style>p{}</style><p>a<script>b()</script><!-- c --></p><template><p>d</p></template><noscript>e</noscript>',
      '<p>a</p>',
    ],
    ['characters that no page may hold', '<p>a&#1;b</p><p>&#1;</p>', '<p>ab</p>'],
    [
      'an empty paragraph',
      '<p></p><p>&nbsp;</p><h2> </h2><p><a href="https://a.example/"> </a></p>',
      '',
    ],
  ])('%s', (_name, markup, expected) => {
    const first = readHtml(markup)

    expect(renderBody(first.body).markup).toBe(expected)
    expect(parseBody(first.body)).toEqual({ ok: true, value: first.body })
    expect(first.unread).toEqual([])
  })

  test('names what a text cannot hold, once each, and reads a table', () => {
    const reading = readHtml(
      '<figure><img src="a.png"><figcaption>A <i>port</i></figcaption></figure><iframe src="x">no</iframe>' +
        '<table><tr><th>City</th><td>12</td></tr><tr><th>Lviv</th></tr></table><img><video>old</video>' +
        '<form>Your name <input></form><svg><text>drawn</text></svg>',
    )

    expect(reading.unread).toEqual(['img', 'iframe', 'video', 'form', 'input', 'svg'])
    expect(renderBody(reading.body).markup).toBe(
      '<p>A <em>port</em></p>\n<figure class="table" dir="auto" tabindex="0" aria-label="Table"><table><tbody><tr><th scope="row">City</th><td class="number">12</td></tr><tr><th scope="row">Lviv</th><td class="number"></td></tr></tbody></table></figure>\n<p>Your name</p>',
    )
  })

  test('nothing at all is an empty text', () => {
    expect(readHtml('')).toEqual({ body: emptyBody, unread: [] })
    expect(readHtml('<!-- wp:more -->').body).toEqual(emptyBody)
  })

  test('one run of words in one form is one node, however it was cut', () => {
    const whole = readHtml('<p><a href="https://a.example/">Read this</a> now</p>').body
    const cut =
      '<p><a href="https://a.example/" rel="noopener">Read</a><a href="https://a.example/"> this</a><span> </span>now</p>'

    expect(JSON.stringify(readHtml(cut).body)).toBe(JSON.stringify(whole))
    expect(whole.root.children[0]).toMatchObject({ children: [{ type: 'link' }, makeText(' now')] })
  })
})

describe('markup made to break a reader', () => {
  test.each(['div', 'blockquote', 'span', 'ul><li', 'b', 'table><tr><td', 'h2', 'font size=1'])(
    '10,000 levels of <%s> keep their words',
    (opening) => {
      const deep = `<p>first</p>${`<${opening}>`.repeat(10_000)}deep <b>words</b>`

      const { body } = readHtml(deep)

      expect(plainText(body)).toContain('deep words')
      expect(parseBody(body).ok).toBe(true)
    },
  )

  test('lists deeper than a body may hold go on as lines', () => {
    const { body } = readHtml(`${'<ul><li>x'.repeat(40)}end`)

    expect(parseBody(body)).toEqual({ ok: true, value: body })
    expect(plainText(body).match(/x/g)).toHaveLength(40)
  })

  test('five megabytes are read to the end', () => {
    const paragraph = '<p>Words of <b>all</b> kinds, <a href="https://a.example/">linked</a>.</p>\n'
    const markup = paragraph.repeat(5_000_000 / paragraph.length)

    const { body } = readHtml(markup)

    expect(body.root.children.length).toBeGreaterThan(60_000)
  }, 120_000)

  test('tags that multiply while they are not closed are read as words', () => {
    const fonts = Array.from({ length: 3_000 }, (_none, size) => `<font size=${String(size)}>`)

    const { body } = readHtml(`<p>${fonts.join('')}${'<p>word'.repeat(3_000)}`)

    expect(plainText(body).match(/word/g)).toHaveLength(3_000)
  }, 120_000)

  test('any string is read, and read again as it was read', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<ul>',
        '<li>',
        '</ul>',
        '<a href="https://a.example/">',
      ),
      fc.constantFrom('</a>', '<br>', '<blockquote>', '<table>', '<td>', '</table>', ' ', '\n'),
      fc.string({ maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const { body } = readHtml(parts.join(''))

        expect(parseBody(body)).toEqual({ ok: true, value: body })
        expect(readHtml(renderBody(body, picturesThere).markup)).toEqual({ body, unread: [] })
      }),
    )
  })
})

test('the words alone, a line for each block', () => {
  expect(
    htmlText('<h2>Ports &amp; <i>tides</i></h2><p>One<br>two</p><ul><li>a</li><li>b</li></ul>'),
  ).toBe('Ports & tides\nOne\ntwo\na\nb')
  expect(htmlText('Day 455 &#8211; what we know')).toBe('Day 455 – what we know')
})

test('the words of a page are those below its pictures, too, in their order', () => {
  const markup =
    '<p>Before.</p><figure><img src="https://a.example/b.jpg" alt="Boats"><figcaption><span class="caption">The quay</span> <span class="credit">Ann</span></figcaption></figure><p>After.</p>'

  expect(htmlText(markup)).toBe('Before.\nThe quay Ann\nAfter.')
})
