// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { Library } from '../../../renderer/features/library/library'
import { useApp } from '../../../renderer/state/app-store'
import { articleId, type ArticleId } from '../../../shared/ids'
import type { ArticleSummary } from '../../../shared/model/coverage'
import { at, sampleDay } from '../../support/sample-coverage'
import { drawnPage } from '../../support/drawn-page'

const { answers } = vi.hoisted(() => {
  const answers: ((found: unknown) => void)[] = []
  const search = () => new Promise((resolve) => answers.push(resolve))
  Object.assign(window, { newsroom: { search } })
  return { answers }
})
const page = drawnPage()
let opened: ArticleId[]

beforeEach(() => {
  opened = []
  const openArticle = (id: ArticleId) => Promise.resolve(void opened.push(id))
  useApp.setState({ openArticle })
  page.draw(createElement(Library))
})

test('Enter opens what was found for the words that stand there, not for those before', async () => {
  search('ferry')
  await answer('ferries')
  search('mayor')

  enter()
  const tooEarly = [...opened]
  await answer('mayors')

  expect(tooEarly).toEqual([])
  expect(opened).toEqual(['mayors'])
})

test('what she typed or left since is not opened by an Enter of before', async () => {
  search('ferry')
  enter()
  search('mayor')
  await answer('ferries')
  await answer('mayors')

  expect(opened).toEqual([])
})

function search(words: string): void {
  const input = field()
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

function enter(): void {
  act(() => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  })
}

async function answer(id: string): Promise<void> {
  const article: ArticleSummary = {
    id: articleId(id),
    kind: 'live',
    state: 'live',
    day: sampleDay.article.fields.day,
    title: id,
    hasHeadline: true,
    postedCount: 0,
    lastStamp: null,
    modifiedAt: at(12),
    publishing: 'never-sent',
    shelf: 'desk',
  }
  const found = { article, title: [{ text: id, isHit: false }], passages: [], total: 0 }
  await act(async () => {
    answers.shift()?.({ ok: true, value: { articles: [found], isMore: false } })
    await Promise.resolve()
  })
}

function field(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('#library-search')
  if (input === null) throw new Error('no field')
  return input
}
