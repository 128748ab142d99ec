// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Search } from '../../../renderer/features/everywhere/use-everywhere'
import type { FoundHere } from '../../../renderer/features/everywhere/look-through'
import { articleLines } from '../../../shared/document/article-lines'
import { emptyQuery, type FindQuery } from '../../../shared/find/find-query'
import { entryId } from '../../../shared/ids'
import type { Coverage } from '../../../shared/model/coverage'
import { ok } from '../../../shared/result'
import { at, coverageOf, paragraphs, sampleUpdate } from '../../support/sample-coverage'

let root: Root
let search: Search | undefined

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  root = createRoot(document.body.appendChild(document.createElement('div')))
})

afterEach(() => {
  act(() => {
    root.unmount()
  })
  document.body.replaceChildren()
  vi.useRealTimers()
})

test('while other words are typed, nothing that the words before found can be replaced', async () => {
  const ask = await lookIn(dayOf('Trains to Kiev run from Kievskaya.'))
  await ask('Kiev')
  const before = wordsFound()

  await ask('Kievskaya', 0)
  const typing = { words: wordsFound(), done: search?.done }
  await ask('Kievskaya')

  expect(before).toEqual(['Kiev', 'Kiev'])
  expect(typing).toEqual({ words: [], done: false })
  expect(wordsFound()).toEqual(['Kievskaya'])
})

test('what is more than can be listed is never called all of it', async () => {
  const ask = await lookIn(dayOf('a '.repeat(10_001)))

  await ask('a')

  expect([wordsFound().length, search?.tooMany]).toEqual([10_000, true])
})

const dayOf = (text: string) =>
  coverageOf({}, [sampleUpdate({ id: entryId('one'), stamp: at(12), body: paragraphs(text) })])

/** Looks in one article for what is asked, and waits: long enough for all of it. */
async function lookIn(coverage: Coverage) {
  const { id } = coverage.article
  const newsroom = {
    listArticles: async ({ filter }: { readonly filter: { readonly shelf: string } }) =>
      ok({ articles: filter.shelf === 'desk' ? [{ id, kind: 'live' }] : [] }),
    readWords: async () =>
      ok([{ articleId: id, entries: articleLines(coverage), labels: { one: '12:00' } }]),
  }
  Object.assign(window, { newsroom })
  const { useEverywhere } = await import('../../../renderer/features/everywhere/use-everywhere')
  function Looking({ query }: { readonly query: FindQuery }) {
    search = useEverywhere(query)
    return null
  }
  return async (words: string, ms = 1_000) => {
    await act(async () => {
      root.render(createElement(Looking, { query: { ...emptyQuery, words } }))
    })
    await act(async () => {
      await vi.advanceTimersByTimeAsync(ms)
    })
  }
}

function wordsFound(): readonly string[] {
  const here: readonly FoundHere[] = search?.found.flatMap(({ words }) => words) ?? []
  return here.map(({ words }) => words)
}
