import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html } from '../../../shared/document/html'
import { fileBytes, Pieces, wholeText } from '../../../shared/document/pieces'

// What `printable` lets through: no half of a pair, which no page may hold.
const words = fc.string({ unit: 'grapheme', maxLength: 60 })

const { pieces } = fc.letrec<{ pieces: Pieces; part: string | Pieces }>((tie) => ({
  pieces: fc
    .tuple(fc.array(tie('part'), { maxLength: 5 }), fc.boolean())
    .map(([parts, lasts]) => (lasts ? new Pieces(parts).lasting() : new Pieces(parts))),
  part: fc.oneof({ maxDepth: 4 }, words, tie('pieces')),
}))

test('what is written is the text in UTF-8, also when it is written again', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const first = Buffer.from(fileBytes(text)).toString('utf8')
      expect(first).toBe(wholeText(text))
      expect(Buffer.from(fileBytes(text)).toString('utf8')).toBe(first)
    }),
  )
})

test('what was written stays as it was when something else is written', () => {
  const lasting = new Pieces(['Die Brücke ', 'ist zu.']).lasting()
  const first = fileBytes(new Pieces(['1 ', lasting]))
  const second = fileBytes(new Pieces(['2 ', lasting, ' – '.repeat(100_000)]))

  expect(Buffer.from(first).toString()).toBe('1 Die Brücke ist zu.')
  expect(second.length).toBe(Buffer.byteLength(`2 Die Brücke ist zu.${' – '.repeat(100_000)}`))
  // Handed to another thread, it takes nothing else along.
  expect(first.byteLength).toBe(first.buffer.byteLength)
})

test('markup is put together of its pieces, and text in it is escaped', () => {
  const list = ['rain & wind', 'tide'].map((each) => html`<li>${each}</li>`)
  const page = html`<h1>${'A < B'}</h1><ul>${list}</ul>`

  expect(page.markup).toBe('<h1>A &lt; B</h1><ul><li>rain &amp; wind</li><li>tide</li></ul>')
  expect(Buffer.from(fileBytes(page)).toString()).toBe(page.markup)
})
