import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { articleLines } from '../../../shared/document/article-lines'
import { plainText } from '../../../shared/document/plain-text'
import { foundWords, linesToSearch } from '../../../shared/find/find-in-article'
import { findInTexts } from '../../../shared/find/find-in-texts'
import { emptyQuery, findExpression } from '../../../shared/find/find-query'
import {
  must,
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

test('what the words before found is not replaced while an expression is still looked for', async () => {
  const { window, texts, replacing, look } = await openFinding('Kiev, Kievskaya')
  const from = { entryId: null, caret: 0 }
  window.app().openFind({ replacing: true, words: 'Kiev', from })
  look()
  window.app().setFind({ replacement: 'Kyiv' })

  const query = { ...emptyQuery, words: 'Kievskaya', pattern: true }
  window.app().setFind({ query })
  await replacing.replaceAll(window.app)
  replacing.replaceNow(window.app)
  await window.app().saveAll()
  const whileLooking = texts()
  look()
  await replacing.replaceAll(window.app)

  expect([whileLooking, texts()]).toEqual([['Kiev, Kievskaya'], ['Kiev, Kyiv']])
})

/** An article of one update, without the bar that looks for words as they are typed. */
async function openFinding(text: string) {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const day = startDay(store).article.id
  postUpdate(store, day, text)
  const window = await openWindow(openDesk(store, folder))
  const replacing = await import('../../../renderer/state/replacing')
  await window.app().openArticle(day)
  const look = () => {
    const { coverage, find, putFound } = window.app()
    if (coverage === null || find === null) throw new Error('nothing is looked for')
    const entries = articleLines(coverage)
    const lines = linesToSearch(entries).map((line) => line.text)
    putFound(foundWords(entries, findInTexts(lines, must(findExpression(find.query)))), '')
  }
  const texts = () => must(store.articles.coverage(day)).updates.map(({ body }) => plainText(body))
  return { window, texts, replacing, look }
}
