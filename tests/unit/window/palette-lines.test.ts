// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Palette } from '../../../renderer/features/palette/palette'
import { useApp } from '../../../renderer/state/app-store'
import { articleId } from '../../../shared/ids'
import type { ArticleSummary } from '../../../shared/model/coverage'
import { at, coverageOf, sampleUpdate } from '../../support/sample-coverage'
import { drawnPage } from '../../support/drawn-page'

const { answers } = vi.hoisted(() => {
  const answers: ((found: unknown) => void)[] = []
  const search = () => new Promise((resolve) => answers.push(resolve))
  const recents = () => new Promise(() => undefined)
  Object.assign(window, { newsroom: { search, recents } })
  return { answers }
})
const page = drawnPage()

beforeEach(() => {
  const updates = [sampleUpdate({ stamp: at(12), headline: 'The ferry sails again' })]
  const articles = [articleOf('The ferry, day by day')]
  useApp.setState({ articles, coverage: coverageOf({}, updates) })
  page.draw(createElement(Palette))
})

afterEach(() => {
  answers.length = 0
})

test('the line she has gone to stays the chosen one when others are found above it', async () => {
  type('the ferry')
  press('ArrowDown')
  const before = chosen()

  await answer('Harbour shut')

  expect(lines()).toContain('Harbour shut')
  expect(before).toContain('The ferry sails again')
  expect(chosen()).toBe(before)
})

test('what was found for other words is not offered for those that took their place', async () => {
  type('the ferry')
  await answer('Harbour shut')
  const before = lines()

  type('nobody')

  expect(before).toContain('Harbour shut')
  expect(lines()).not.toContain('Harbour shut')
})

function articleOf(title: string): ArticleSummary {
  return {
    id: articleId(title),
    kind: 'live',
    state: 'live',
    day: '2024-03-12',
    title,
    hasHeadline: true,
    postedCount: 0,
    lastStamp: null,
    modifiedAt: at(12),
    publishing: 'never-sent',
    shelf: 'desk',
  }
}

function lines(): string {
  return document.querySelector('.palette-list')?.textContent ?? ''
}

function chosen(): string {
  return document.querySelector('[role=option][aria-selected=true]')?.textContent ?? ''
}

function type(words: string): void {
  const input = field()
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

function press(key: string): void {
  act(() => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
}

async function answer(title: string): Promise<void> {
  await act(async () => {
    answers.shift()?.({ ok: true, value: { articles: [{ article: articleOf(title) }] } })
    await Promise.resolve()
  })
}

function field(): HTMLInputElement {
  const input = document.querySelector('input')
  if (input === null) throw new Error('no field')
  return input
}
