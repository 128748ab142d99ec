// Which update has the pin of the page, while others that wish for it come and go.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noFlags, type Update } from '../../../shared/model/update'
import {
  ann,
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
  vi.useFakeTimers({ now: noon })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const pin = { headline: '', authors: [], flags: { ...noFlags, pinned: true }, status: null }

test('undo of a posting gives the pin back to the update that had it before', async () => {
  const { window, first, pinned, onScreen } = await openPinned()
  window.type('composer', 'Six injured.')
  window.app().changeComposer({ flags: pin.flags })
  window.details.changeDetails('composer', pin, window.app)
  await window.app().saveAll()
  const whileWriting = [pinned(), onScreen()]

  window.post()
  await window.app().saveAll()
  const posted = pinned()
  await window.posting.undoPost(window.app)

  expect(whileWriting).toEqual([[first], [first]])
  expect(posted).toHaveLength(1)
  expect(posted).not.toContain(first)
  expect([pinned(), onScreen()]).toEqual([[first], [first]])
  expect(window.inEditor()).toBe('Six injured.')
  expect(window.app().composer.flags.pinned).toBe(true)
})

test('the article is read anew where an update takes the pin, and not for a draft that wishes for it', async () => {
  const { window, desk, first } = await openPinned()
  const timesRead = () => desk.asked.filter((name) => name === 'openArticle').length
  const before = timesRead()
  window.type('composer', 'Six injured.')
  window.details.changeDetails('composer', pin, window.app)
  await window.app().saveAll()
  await vi.advanceTimersByTimeAsync(50)
  const byDraft = timesRead() - before

  window.details.changeDetails(first, pin, window.app)
  await window.app().saveAll()
  await vi.advanceTimersByTimeAsync(50)

  expect([byDraft, timesRead() - before]).toEqual([0, 1])
})

test('undo of a posting gives the pin back also after she has gone to another article', async () => {
  const { window, store, first, pinned } = await openPinned()
  const other = startDay(store).article.id
  window.type('composer', 'Six injured.')
  window.app().changeComposer({ flags: pin.flags })
  window.details.changeDetails('composer', pin, window.app)
  window.post()
  await window.app().saveAll()

  await window.app().openArticle(other)
  await window.posting.undoPost(window.app)

  expect(pinned()).toEqual([first])
  expect(window.app().coverage?.article.id).toBe(other)
})

/** A day with one update, which is pinned. */
async function openPinned() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const day = startDay(store).article.id
  const first = postUpdate(store, day, 'Five injured.').id
  must(store.entries.setDetails({ id: first, ...pin }, ann(1)))
  const desk = openDesk(store, folder)
  const window = await openWindow(desk)
  await window.app().openArticle(day)
  const of = (updates: readonly Update[] = []) =>
    updates.filter(({ state, flags }) => state === 'posted' && flags.pinned).map(({ id }) => id)
  const pinned = () => of(must(store.articles.coverage(day)).updates)
  return { window, store, desk, first, pinned, onScreen: () => of(window.app().coverage?.updates) }
}
