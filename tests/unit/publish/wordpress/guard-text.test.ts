import { expect, test } from 'vitest'
import { guardText } from '../../../../shared/publish/wordpress/guard-text'

test.each([
  ['<p>Well :) said</p>', '<p>Well &#58;) said</p>'],
  ['<p>;-) and 8-)</p>', '<p>&#59;-) and &#56;-)</p>'],
  ['<p>(see item 8) and on</p>', '<p>(see item &#56;) and on</p>'],
  ['<p>:lol: [gallery] [/caption]</p>', '<p>&#58;lol: &#91;gallery] &#91;/caption]</p>'],
])('%s', (markup, guarded) => {
  expect(guardText(markup)).toBe(guarded)
})

test.each([
  '<!-- wp:image {"id":8} -->',
  '<a href="https://a.example/:) [x]">at 12:54 [1]</a>',
  '<p>Score 1:0; (18) &amp; more</p>',
])('leaves alone: %s', (markup) => {
  expect(guardText(markup)).toBe(markup)
})
