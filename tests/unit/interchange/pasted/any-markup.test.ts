import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../../shared/document/plain-text'
import { safeUrl } from '../../../../shared/document/safe-url'
import type { Body } from '../../../../shared/document/nodes'
import { parseBody } from '../../../../shared/document/parse-body'
import { readPasted } from '../../../../shared/interchange/pasted/read-pasted'

const names = [
  'p div span b i ul ol li table tr td blockquote h1 h3 a img q pre code o:p ins mark figure',
  'figcaption font dl dt style svg script hr br',
]
  .join(' ')
  .split(' ')

const attributes = [
  'style="mso-list:l0 level2 lfo1"',
  'style="mso-list:Ignore"',
  'style="mso-highlight:yellow"',
  'style="font-weight:bold"',
  'class=MsoQuote',
  'class=MsoCaption',
  'class=wp-caption',
  'class=Paragraph',
  'class=ListContainerWrapper',
  'data-aria-level="3"',
  'role="heading" aria-level="2"',
  'role="checkbox" aria-checked="true"',
  'type="cite"',
  'href="javascript:alert(1)"',
  'href="https://www.google.com/url?q=data:text/html,x"',
  'href="https://ok.example/?utm_source=a"',
  'src="file:///tmp/a.png"',
  'src="data:image/png;base64,AAAA"',
  'src="javascript:x"',
]

const piece = fc.oneof(
  fc
    .constantFrom(...names)
    .chain((name) =>
      fc
        .constantFrom('', ...attributes)
        .map((attribute) => `<${name}${attribute === '' ? '' : ` ${attribute}`}>`),
    ),
  fc.constantFrom(...names).map((name) => `</${name}>`),
  fc.constantFrom(
    '<!--StartFragment-->',
    '<!--EndFragment-->',
    '<![if !supportLists]>',
    '<!--',
    '&#0;',
  ),
  fc.constantFrom('harbour', ' ', '\u00A0', '\u202E', '\u200B', '1.', '·', '\n'),
  fc.string(),
)

const anyMarkup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('whatever is pasted', () => {
  test('is read, and makes a body like any that is stored', () => {
    fc.assert(
      fc.property(anyMarkup, (markup) => {
        const { body } = readPasted(markup)

        expect(parseBody(JSON.parse(JSON.stringify(body)))).toEqual({ ok: true, value: body })
      }),
      { numRuns: 400 },
    )
  })

  test('leads to no address that may not be linked to', () => {
    fc.assert(
      fc.property(anyMarkup, (markup) => {
        const addresses = addressesIn(readPasted(markup).body)

        expect(addresses.filter((address) => safeUrl(address) === null)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('keeps the words that were to be seen', () => {
    const word = fc.constantFrom('harbour', 'Sørine', '東京', 'مغلق', 'pier-7', 'naïve')
    const around = fc.constantFrom(
      ...[
        'p',
        'li',
        'h2',
        'blockquote',
        'td',
        'font',
        'o:p',
        'ins',
        'q',
        'pre',
        'dd',
        'figcaption',
      ],
    )
    const tree: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        word,
        fc
          .tuple(around, fc.constantFrom('', ...attributes.slice(4, 13)), fc.array(tie('tree')))
          .map(([name, attribute, inner]) => `<${name} ${attribute}>${inner.join(' ')}</${name}>`),
      ),
    })).tree
    fc.assert(
      fc.property(tree, (markup) => {
        const words = markup
          .replace(/<[^>]*>/g, ' ')
          .split(/\s+/)
          .filter(Boolean)

        const kept = plainText(readPasted(markup).body)

        for (const one of new Set(words)) expect(kept).toContain(one)
      }),
      { numRuns: 300 },
    )
  })
})

describe('much of it', () => {
  // As deep as HTML’s parser lets it be; ten times as much takes ten times as long.
  const large = 500_000
  test.each([
    ['nested divs', '<div>'],
    ['nested quotes of mails', '<blockquote type=cite>'],
    ['nested frames of pictures', '<div class=wp-caption>'],
    ['nested lists with pictures', '<ul><img src=cid:1>'],
    ['nested signs of Word', '<o:p>'],
    ['paragraphs in lists of Word', '<p style="mso-list:l0 level1 lfo1">a'],
    ['nested tables with bold heads', '<table><tr><td><b>a</b><td><b>b</b><tr><td>'],
    ['comments', '<!-- a -->'],
    ['white space', '\u00A0 '],
    ['style sheets that never end', '<style>.xl1{'],
    ['links in links', '<a href="https://www.google.com/url?q=https://www.google.com/url?q=">'],
  ])('%s are read to the end', (_, markup) => {
    const page = `${markup.repeat(Math.floor(large / markup.length))}harbour`

    const { body } = readPasted(page)

    if (!markup.startsWith('<style')) expect(plainText(body)).toContain('harbour')
  })
})

function addressesIn(body: Body): readonly string[] {
  const found: string[] = []
  JSON.stringify(body, (key, value: unknown) => {
    if ((key === 'url' || key === 'source') && typeof value === 'string' && value !== '')
      found.push(value)
    return value
  })
  return found
}
