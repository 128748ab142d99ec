// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyLines } from '../../../shared/document/body-lines'
import { isCard } from '../../../shared/document/card-words'
import { offsetOfPoint } from '../../../renderer/editor/offset-from-point'
import {
  lineBreak,
  makeBody,
  makeList,
  makeParagraph,
  makeText,
} from '../../../shared/document/make-body'
import type { Body } from '../../../shared/document/nodes'
import { renderBody } from '../../../shared/document/render-body'
import { anyBody } from '../../conformance/bodies'
import { openText } from './support/open-text'

const day = makeBody([
  makeParagraph([makeText('The '), makeText('first', 1), makeText(' ferry')]),
  makeParagraph([]),
  makeParagraph([lineBreak, makeText('left'), lineBreak, makeText('late')]),
  makeList('bullet', [[makeText('one')], [makeList('bullet', [[makeText('two')]])]]),
])

/** A gap holds no caret: beside it is as near as can be. */
const textOnly = anyBody.filter((body) =>
  body.root.children.every(
    (block) => block.type !== 'unknown-block' && block.type !== 'horizontalrule' && !isCard(block),
  ),
)

describe('a caret outlives the editor', () => {
  test('it comes back to the place it was in, in every place there is', () => {
    const last = bodyLines(day).at(-1)
    const end = (last?.start ?? 0) + (last?.length ?? 0)
    const places = Array.from({ length: end + 1 }, (_, offset) => offset)

    const found = places.map((offset) => caretAfterReload(day, offset))

    expect(found).toEqual(places)
  })

  test('in any text', () => {
    fc.assert(
      fc.property(textOnly, fc.nat(), (body, seed) => {
        const lines = bodyLines(merged(body)).filter(({ fields }) => fields.length === 0)
        const line = lines[seed % lines.length]
        const offset = (line?.start ?? 0) + (seed % ((line?.length ?? 0) + 1))

        expect(caretAfterReload(body, offset)).toBe(offset)
      }),
      { numRuns: 60 },
    )
    expect.hasAssertions()
  })

  test('a text that has become shorter has its caret at the end', () => {
    expect(caretAfterReload(makeBody([makeParagraph([makeText('abc')])]), 900)).toBe(3)
  })

  test('typing goes on where the caret was', async () => {
    const text = openText(day, 9)

    await text.type('!')

    expect(text.published()).toContain('<strong>first!</strong>')
  })
})

describe('a click into rendered text becomes a caret', () => {
  test('before the letter that was clicked, over lines that readers do not see', () => {
    const view = rendered(day)

    expect(offsetOfPoint(view, day, pointAt(view, 'The ', 1))).toBe(1)
    expect(offsetOfPoint(view, day, pointAt(view, 'first', 2))).toBe(6)
    expect(offsetOfPoint(view, day, pointAt(view, 'left', 0))).toBe(18)
    expect(offsetOfPoint(view, day, pointAt(view, 'late', 4))).toBe(27)
    expect(offsetOfPoint(view, day, pointAt(view, 'one', 1))).toBe(29)
    expect(offsetOfPoint(view, day, pointAt(view, 'two', 3))).toBe(35)
  })

  test('between two lines it goes to the end of the one above', () => {
    const view = rendered(day)

    expect(offsetOfPoint(view, day, { node: view, offset: 1 })).toBe(15)
  })
})

function caretAfterReload(body: Body, offset: number): number {
  const text = openText(body, offset)
  const caret = text.handle.caret()
  text.unmount()
  text.root.remove()
  return caret
}

/** As the editor holds it once it is open. */
function merged(body: Body): Body {
  const text = openText(body)
  const held = text.handle.read()
  text.unmount()
  text.root.remove()
  return held
}

function rendered(body: Body): HTMLElement {
  const view = document.createElement('div')
  view.innerHTML = renderBody(body).markup
  document.body.append(view)
  return view
}

function pointAt(view: HTMLElement, words: string, offset: number): { node: Node; offset: number } {
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.textContent === words) return { node, offset }
  }
  throw new Error(`“${words}” is not in the view.`)
}
