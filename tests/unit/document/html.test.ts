import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  escapeHtml,
  html,
  htmlIf,
  joinHtml,
  noHtml,
  scriptJson,
} from '../../../shared/document/html'
import { safeUrl, safeWebUrl } from '../../../shared/document/safe-url'

describe('markup', () => {
  test('text in a gap is escaped, markup in a gap is not escaped twice', () => {
    const inner = html`<b>${'<&">'}</b>`

    expect(html`<p title="${'"x'}">${inner}${3}${[inner, noHtml]}</p>`.markup).toBe(
      '<p title="&quot;x"><b>&lt;&amp;&quot;&gt;</b>3<b>&lt;&amp;&quot;&gt;</b></p>',
    )
  })

  test('no text whatever opens an element or leaves an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.markup).not.toMatch(/[<>"]/)
      }),
    )
  })

  test('what neither a page nor XML may hold is left out: control characters, half characters', () => {
    expect(escapeHtml('a\u0000\u0008\tb\ud800c\uffff😀\u007f')).toBe('a\tbc😀\u007f')
  })

  test('no text closes the script element that holds data', () => {
    expect(scriptJson({ text: '</script><!--' }).markup).not.toContain('<')
    expect(JSON.parse(scriptJson({ text: '</script>' }).markup)).toEqual({ text: '</script>' })
  })

  test('pieces are joined, and left out where a condition does not hold', () => {
    expect(joinHtml([html`<i></i>`, html`<b></b>`], '\n').markup).toBe('<i></i>\n<b></b>')
    expect(htmlIf(false, () => html`<i></i>`)).toBe(noHtml)
  })
})

describe('addresses that may be linked to', () => {
  test.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/x',
    'https://example.org/%D0%9A?q=[1]',
    'https://müller.example/straße',
    'mailto:desk@example.org?subject=Hi',
  ])('%s', (url) => {
    expect(safeUrl(` ${url} `)).toBe(url)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'jav&#x09;ascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'view-source:https://example.org',
    '//example.org',
    '/relative',
    '#anchor',
    '',
    'https:',
    'https://',
    'https:///path',
    'https://user:secret@example.org',
    'https://example.org/"onmouseover="x',
    'https://example.org/<b>',
    'https://exa mple.org',
    'https:\\\\example.org',
    'mailto:',
    'mailto:desk',
    'https://example.org/' + 'x'.repeat(4_000),
  ])('never %j', (url) => {
    expect(safeUrl(url)).toBeNull()
  })

  test('a web page is reached by http alone', () => {
    expect(safeWebUrl('mailto:desk@example.org')).toBeNull()
    expect(safeWebUrl('https://example.org')).toBe('https://example.org')
  })

  test('whatever passes is read by a browser as a web page or a letter', () => {
    const start = fc.constantFrom('https://', 'http:', 'mailto:', 'javascript:', '//', '')
    fc.assert(
      fc.property(start, fc.string({ unit: 'grapheme' }), (scheme, rest) => {
        const url = safeUrl(scheme + rest)
        fc.pre(url !== null && URL.canParse(url))

        expect(new URL(url ?? '').protocol).toMatch(/^(https?|mailto):$/)
      }),
    )
  })
})
