import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyLines } from '../../../shared/document/body-lines'
import {
  lineBreak,
  makeBody,
  makeImage,
  makeLink,
  makeList,
  makeParagraph,
  makeQuote,
  makeText,
} from '../../../shared/document/make-body'
import { makeTable } from '../../../shared/document/make-table'
import { parseBody } from '../../../shared/document/parse-body'
import { renderBody } from '../../../shared/document/render-body'
import { findInTexts } from '../../../shared/find/find-in-texts'
import { replaceInBody } from '../../../shared/find/replace-in-body'
import type { Body } from '../../../shared/document/nodes'
import { anyBody } from '../../conformance/bodies'

function replaced(body: Body, expression: RegExp, by: string): Body {
  const found = findInTexts(
    bodyLines(body).map(({ text }) => text),
    expression,
  )
  return replaceInBody(
    body,
    found.flatMap((spans, line) =>
      spans.map(({ from, to }) => ({ line, field: null, from, to, by })),
    ),
  )
}

const html = (body: Body) => renderBody(body).markup.replaceAll('\n', '')

describe('other words take the form of those they replace', () => {
  test('within a format and within a link', () => {
    const body = makeBody([
      makeParagraph([
        makeText('See the '),
        makeText('old gate', 1),
        makeText(' and '),
        makeLink('https://example.org/', [makeText('its gate keeper')]),
        makeText('.'),
      ]),
    ])

    expect(html(replaced(body, /gate/gu, 'door'))).toBe(
      '<p>See the <strong>old door</strong> and <a href="https://example.org/">its door keeper</a>.</p>',
    )
  })

  test('across formats, they take that of the first letter', () => {
    const body = makeBody([
      makeParagraph([
        makeText('a'),
        makeText('gat', 1),
        makeText('eway', 2),
        lineBreak,
        makeText('b'),
      ]),
    ])

    expect(html(replaced(body, /gateway/gu, 'door'))).toBe('<p>a<strong>door</strong><br>b</p>')
  })

  test('in nested lists, and to nothing', () => {
    const body = makeBody([
      makeList('bullet', [[makeText('one x')], [makeList('number', [[makeText('x two')]])]]),
      makeParagraph([makeLink('https://example.org/', [makeText('x')]), makeText('x three')]),
    ])

    const markup = html(replaced(body, /x/gu, ''))

    expect(markup).not.toContain('x<')
    expect(markup).not.toContain('<a')
    expect(bodyLines(replaced(body, /x/gu, '')).map(({ text }) => text)).toEqual([
      'one ',
      ' two',
      ' three',
    ])
  })

  test('below a picture', () => {
    const image = { file: null, source: '', caption: 'A gate', credit: 'Gate', alt: '' }
    const body = makeBody([makeParagraph([]), makeImage(image)])

    const changed = replaceInBody(body, [{ line: 1, field: 'caption', from: 2, to: 6, by: 'door' }])

    expect(changed.root.children[1]).toMatchObject({ caption: 'A door', credit: 'Gate' })
  })

  test('in what is told of a quote and of a table', () => {
    const quote = makeQuote([makeText('No gate.')], { who: 'Ann Gate', where: 'Gate 4' })
    const table = makeTable([[{ content: [makeText('Gate')] }]], { caption: 'Gates' })
    const body = makeBody([quote, ...(table === null ? [] : [table])])
    const lines = bodyLines(body)
    const by = 'Door'

    const changed = replaceInBody(body, [
      { line: 1, field: 'who', from: 4, to: 8, by },
      { line: 1, field: 'where', from: 0, to: 6, by: '' },
      { line: 2, field: 'caption', from: 0, to: 4, by },
      { line: 3, field: null, from: 0, to: 4, by },
    ])

    expect(lines.map(({ text, fields }) => text || fields.map(({ value }) => value))).toEqual([
      'No gate.',
      ['Ann Gate', 'Gate 4'],
      ['Gates'],
      'Gate',
    ])
    expect(html(changed)).toContain(
      '<p>No gate.</p></blockquote><figcaption><span class="who">Ann Door</span></figcaption>',
    )
    expect(html(changed)).toContain('<caption>Doors</caption><tbody><tr><td>Door</td>')
    expect(parseBody(changed)).toEqual({ ok: true, value: changed })
  })
})

test('in any text, each line reads as if it were plain words, and nothing else changes', () => {
  fc.assert(
    fc.property(anyBody, fc.constantFrom('', 'k', 'ever so long'), (body, by) => {
      const before = bodyLines(body).map(({ text }) => text)

      const after = replaced(body, /t|is|[wl]i/gu, by)

      expect(bodyLines(after).map(({ text }) => text)).toEqual(
        before.map((text) => text.replaceAll(/t|is|[wl]i/gu, by)),
      )
      expect(parseBody(after)).toEqual({ ok: true, value: after })
      expect(replaced(body, /never there/gu, by)).toEqual(body)
    }),
  )
})
