import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  noon,
  openNewsroom,
  postUpdate,
  startDay,
  tempFolder,
} from '../../store/support/temp-newsroom'
import { openWindow } from '../../support/open-window'
import { openDesk } from '../../support/window-newsroom'

beforeEach(() => {
  vi.useFakeTimers({ now: noon + 3_600_000 })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('while she types one question is under way, and only the newest words are asked next', async () => {
  const { desk, window } = await openSearch()
  const letGo = desk.hold('search')

  for (const query of ['b', 'br', 'bre', 'brea']) window.app().search(query)
  letGo()
  await vi.advanceTimersByTimeAsync(50)

  expect(desk.asked.filter((name) => name === 'search')).toHaveLength(2)
  expect(window.app().found).toMatchObject({ query: 'brea', articles: [{ total: 1 }] })
})

test('an answer that comes when the words are gone shows nothing', async () => {
  const { desk, window } = await openSearch()
  const letGo = desk.hold('search')

  window.app().search('break')
  window.app().search('')
  letGo()
  await vi.advanceTimersByTimeAsync(50)

  expect(window.app().found).toBeNull()
})

test('a word she has just written is found without asking again', async () => {
  const { window } = await openSearch()
  window.app().search('lighthouse')
  await vi.advanceTimersByTimeAsync(50)
  const before = window.app().found?.articles.length

  window.type('composer', 'The lighthouse is dark.')
  await window.app().saveAll()
  await vi.advanceTimersByTimeAsync(2_000)

  expect([before, window.app().found?.articles.length]).toEqual([0, 1])
})

test('a filter holds for the library and for what is looked for', async () => {
  const { window } = await openSearch()
  window.app().search('breakwater')
  window.app().filterLibrary({ state: 'ended' })
  await vi.advanceTimersByTimeAsync(50)

  expect(window.app()).toMatchObject({ articles: [], found: { articles: [] } })
})

async function openSearch() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { article } = startDay(store)
  postUpdate(store, article.id, 'The breakwater is closed.')
  const desk = openDesk(store, folder)
  const window = await openWindow(desk)
  return { desk, window }
}
