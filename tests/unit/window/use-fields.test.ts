// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useApp } from '../../../renderer/state/app-store'
import { useFields } from '../../../renderer/state/use-fields'
import type { ArticleFields } from '../../../shared/model/article'
import type { Coverage } from '../../../shared/model/coverage'
import { sampleDay } from '../../support/sample-coverage'

let root: Root
let drawn: number

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  drawn = 0
  root = createRoot(document.body.appendChild(document.createElement('div')))
  open(sampleDay)
  act(() => {
    root.render(createElement(Clock))
  })
})

afterEach(() => {
  act(() => {
    root.unmount()
    useApp.setState({ coverage: null })
  })
  document.body.replaceChildren()
})

test('a letter of the headline draws nothing that shows other fields', () => {
  change({ headline: 'The gate is sh' })
  change({ headline: 'The gate is shu' })

  expect(drawn).toBe(1)
})

test('what shows a field is drawn with it, and shows nothing where no article is open', () => {
  change({ zone: 'Europe/Kyiv' })
  const changed = document.body.textContent
  act(() => {
    useApp.setState({ coverage: null })
  })

  expect([changed, document.body.textContent, drawn]).toEqual(['Europe/Kyiv', 'none', 3])
})

function Clock() {
  const fields = useFields('zone', 'stampTemplate')
  drawn += 1
  return fields?.zone ?? 'none'
}

function open(coverage: Coverage): void {
  act(() => {
    useApp.setState({ coverage })
  })
}

function change(fields: Partial<ArticleFields>): void {
  const { coverage } = useApp.getState()
  if (coverage === null) throw new Error('Nothing is open.')
  const { article } = coverage
  open({ ...coverage, article: { ...article, fields: { ...article.fields, ...fields } } })
}
