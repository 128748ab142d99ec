// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangesInView } from '../../../renderer/editor/range-in-view'
import { $textLines, rangeInLine, textOfLine } from '../../../renderer/editor/text-lines'
import { bodyLines, gap } from '../../../shared/document/body-lines'
import { makeBody, makeImage, makeParagraph, makeText } from '../../../shared/document/make-body'
import type { Body } from '../../../shared/document/nodes'
import { renderBody } from '../../../shared/document/render-body'
import { findInTexts } from '../../../shared/find/find-in-texts'
import { anyBody } from '../../conformance/bodies'
import { openText } from './support/open-text'

/** Everything a sub-editor could look for in a body, as a search finds it. */
function foundIn(body: Body) {
  const lines = bodyLines(body)
  const found = findInTexts(
    lines.map(({ text }) => text),
    /\S+|s (?=w)/gu,
  )
  return found.flatMap((spans, line) =>
    lines[line]?.shown === true ? spans.map((span) => ({ ...span, line })) : [],
  )
}

function show(body: Body): Element {
  const view = document.createElement('div')
  view.innerHTML = renderBody(body, { showsGaps: true }).markup
  document.body.replaceChildren(view)
  return view
}

describe('found words are marked where they stand', () => {
  test('in any text at rest', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const found = foundIn(body)

        const marked = rangesInView(show(body), body, found).map(String)

        expect(marked).toEqual(found.map(({ words }) => words))
      }),
    )
  })

  test('in any text that is being written, whose lines are counted as those of its body', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const text = openText(body)
        const written = text.handle.read()
        const found = foundIn(written)

        const [lines, marked] = text.editor.getEditorState().read(() => {
          const all = $textLines()
          return [
            all.map(textOfLine),
            found.map((one) => {
              const line = all[one.line]
              return line === undefined ? '' : String(rangeInLine(text.editor, line, one))
            }),
          ]
        })
        text.unmount()

        expect(lines.map((line) => line.replaceAll(gap, ' '))).toEqual(
          bodyLines(written).map((line) => line.text.replaceAll(gap, ' ')),
        )
        expect(marked).toEqual(found.map(({ words }) => words))
      }),
      { numRuns: 60 },
    )
  })

  test('below a picture, whose white space a page leaves out', () => {
    const image = { file: null, source: '', caption: '  A gate', credit: 'The gate', alt: '' }
    const body = makeBody([makeParagraph([makeText('gate')]), makeImage(image)])

    const marked = rangesInView(show(body), body, [
      { line: 1, field: 'caption', from: 4, to: 8 },
      { line: 1, field: 'credit', from: 4, to: 8 },
      { line: 1, field: 'alt', from: 0, to: 1 },
    ])

    expect(marked.map(String)).toEqual(['gate', 'gate'])
    expect(marked[0]?.startContainer.textContent).toBe('A gate')
  })
})
