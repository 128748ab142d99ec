// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderBody } from '../../shared/document/render-body'
import {
  makeBody,
  makeLink,
  makeList,
  makeParagraph,
  makeText,
} from '../../shared/document/make-body'
import { plainText } from '../../shared/document/plain-text'
import { parseBody } from '../../shared/document/parse-body'
import { asPublished, publishedForm } from './as-published'
import { ourPictures } from '../../renderer/editor/our-pictures'
import { anyBody, namedBodies } from './bodies'
import { mountedText } from './mounted-text'

const named = Object.entries(namedBodies)

describe('what she sees while writing is what readers get', () => {
  test.each(named)('%s', (_name, body) => {
    const { html } = mountedText(body)

    expect(asPublished(html)).toBe(publishedForm(renderBody(body, ourPictures).markup))
  })

  test('any text', () => {
    const runs = fc.assert(
      fc.property(anyBody, (body) => {
        const { html } = mountedText(body)

        expect(asPublished(html)).toBe(publishedForm(renderBody(body, ourPictures).markup))
      }),
      { numRuns: 150 },
    )

    expect(runs).toBeUndefined()
  })
})

describe('opening a text in the editor does not change it', () => {
  test.each(named)('%s', (_name, body) => {
    const { saved } = mountedText(body)

    expect(parseBody(body)).toEqual({ ok: true, value: body })
    expect(saved).toEqual(body)
  })

  test('two links to one address side by side, and two lists of one kind, become one', () => {
    const link = makeLink('https://example.org/', [makeText('a')])
    const body = makeBody([
      makeParagraph([link, link]),
      makeList('bullet', [[makeText('one')]]),
      makeList('bullet', [[makeText('two')]]),
    ])

    const { saved } = mountedText(body)

    expect(plainText(saved)).toBe('aa\n\none\ntwo')
    expect(saved.root.children).toHaveLength(2)
  })

  test('any text', () => {
    const runs = fc.assert(
      fc.property(anyBody, (body) => {
        expect(mountedText(body).saved).toEqual(body)
      }),
      { numRuns: 150 },
    )

    expect(runs).toBeUndefined()
  })
})
