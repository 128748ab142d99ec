import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  emptyBody,
  makeBody,
  makeList,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import { parseBody } from '../../../shared/document/parse-body'
import { renderBody } from '../../../shared/document/render-body'
import { anyBody } from './body-arbitrary'

const body = (...children: readonly unknown[]) => ({ root: { type: 'root', children } })
const text = (words: string, format: unknown = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: readonly unknown[]) => ({ type: 'paragraph', children })

function parsed(json: unknown) {
  const result = parseBody(json)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

function markup(...children: readonly unknown[]): string {
  return renderBody(parsed(body(...children))).markup
}

describe('what a body becomes when it is read', () => {
  test('a body that was read once comes out the same when it is read again', () => {
    fc.assert(
      fc.property(anyBody, (made) => {
        const once = parsed(made)

        expect(parsed(JSON.parse(JSON.stringify(once)))).toEqual(once)
      }),
    )
  })

  test('whatever arrives is read or refused, and never stops the program', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        expect(() => parseBody(body(json, paragraph(json)))).not.toThrow()
        expect(() => parseBody(json)).not.toThrow()
      }),
    )
  })

  test('an empty text has one empty paragraph, so that the caret has a place', () => {
    expect(parsed(body())).toEqual(emptyBody)
  })

  test('pieces of text in the same format are one run', () => {
    expect(parsed(body(paragraph(text('He '), text('said'), text('no', 1), text('', 2))))).toEqual(
      makeBody([makeParagraph([makeText('He said'), makeText('no', 1)])]),
    )
  })

  test('nothing stands above and below the line at once', () => {
    expect(parsed(body(paragraph(text('2', 32 | 64))))).toEqual(
      makeBody([makeParagraph([makeText('2', 64)])]),
    )
  })

  test('underline and other formats we do not publish are dropped, bold and code stay', () => {
    expect(parsed(body(paragraph(text('x', 1 | 8 | 16 | 256))))).toEqual(
      makeBody([makeParagraph([makeText('x', 17)])]),
    )
  })

  test('text directly below the root gets a paragraph of its own', () => {
    expect(markup(text('loose'), text('!', 1), paragraph(text('next')))).toBe(
      '<p>loose<strong>!</strong></p>\n<p>next</p>',
    )
  })

  test('a line end inside a run of text becomes a line break', () => {
    expect(markup(paragraph(text('one\r\ntwo')))).toBe('<p>one<br>two</p>')
  })

  test.each([
    ['h1', 'h2'],
    ['h2', 'h2'],
    ['h3', 'h3'],
    ['h4', 'h4'],
    ['h5', 'h4'],
    ['h6', 'h4'],
  ])('a pasted %s becomes the %s the page has room for', (tag, shown) => {
    expect(markup({ type: 'heading', tag, children: [text('Dnipro')] })).toBe(
      `<${shown}>Dnipro</${shown}>`,
    )
  })

  test('paragraphs inside a quote become its lines', () => {
    expect(markup({ type: 'quote', children: [paragraph(text('a')), paragraph(text('b'))] })).toBe(
      '<blockquote dir="auto"><p>a<br>b</p></blockquote>',
    )
  })

  test('a link to a script loses the link and keeps its words', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [text('read')] }

    expect(parsed(body(paragraph(text('Do '), link)))).toEqual(
      makeBody([makeParagraph([makeText('Do read')])]),
    )
  })

  test('an address recognised while typing is a link like any other', () => {
    const link = { type: 'autolink', url: 'https://example.org', children: [text('example.org')] }

    expect(markup(paragraph(link))).toBe('<p><a href="https://example.org">example.org</a></p>')
  })

  test('a list item outside a list stays as a paragraph', () => {
    expect(markup({ type: 'listitem', children: [text('left over')] })).toBe('<p>left over</p>')
  })
})

describe('what this version does not know', () => {
  const table = { type: 'table', rows: [['a', 1, null]], children: [{ type: 'row' }] }

  test('an unknown block is kept whole, however often it is saved', () => {
    const once = parsed(body(paragraph(text('a')), table))

    expect(once.root.children[1]).toEqual({ type: 'unknown-block', version: 1, original: table })
    expect(parsed(parsed(once))).toEqual(once)
  })

  test('an unknown piece of a line is kept where it stood', () => {
    const mention = { type: 'mention', who: 'desk' }

    expect(parsed(body(paragraph(text('a'), mention, text('b')))).root.children[0]).toMatchObject({
      children: [{ text: 'a' }, { type: 'unknown-inline', original: mention }, { text: 'b' }],
    })
  })

  test('a kept block that this version has learnt since is shown again', () => {
    const kept = { type: 'unknown-block', version: 1, original: paragraph(text('back')) }

    expect(markup(kept, { ...kept, original: kept })).toBe('<p>back</p>\n<p>back</p>')
  })

  test('a damaged block of a known kind is kept too', () => {
    const damaged = { type: 'paragraph', children: 'gone' }

    expect(parsed(body(damaged, 7)).root.children).toMatchObject([
      { type: 'unknown-block', original: damaged },
      { type: 'unknown-block', original: 7 },
    ])
  })
})

describe('what is refused', () => {
  test.each([null, 'text', {}, { root: null }, { root: { type: 'root', children: 3 } }, []])(
    'no body at all: %j',
    (json) => {
      expect(parseBody(json)).toMatchObject({ ok: false, error: { kind: 'body-invalid' } })
    },
  )

  test('a text beyond two million characters', () => {
    const long = body(paragraph(text('x'.repeat(2_000_001))))
    const many = body(...Array.from({ length: 20_001 }, () => paragraph()))

    expect(parseBody(long)).toMatchObject({ ok: false, error: { kind: 'body-invalid' } })
    expect(parseBody(many)).toMatchObject({ ok: false, error: { kind: 'body-invalid' } })
  })

  test.each([
    [12, true],
    [13, false],
  ])('lists nested %i deep: accepted is %s', (depth, accepted) => {
    let list = makeList('bullet', [[makeText('deep')]])
    for (let level = 1; level < depth; level += 1) list = makeList('bullet', [[list]])

    expect(parseBody(makeBody([list])).ok).toBe(accepted)
  })

  test('an unknown block without end', () => {
    const endless: Record<string, unknown> = { type: 'mirror' }
    endless.inside = endless

    expect(parseBody(body(endless))).toMatchObject({ ok: false, error: { kind: 'body-invalid' } })
  })
})
