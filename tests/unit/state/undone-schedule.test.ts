// A draft with a time that is posted or deleted by mistake, and comes back.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noon, openNewsroom, startDay, tempFolder } from '../../store/support/temp-newsroom'
import { openWindow } from '../../support/open-window'
import { present } from '../../support/present'
import { openDesk } from '../../support/window-newsroom'

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const atTwo = noon + 2 * 3_600_000

/** A draft that is in the composer, and has a time. */
async function openScheduled() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const day = startDay(store).article.id
  const window = await openWindow(openDesk(store, folder))
  const { schedule } = await import('../../../renderer/state/scheduling')
  await window.app().openArticle(day)
  window.type('composer', 'The gates open at two.')
  await window.app().saveAll()
  const id = present(window.app().composer.entryId)
  await schedule({ id, at: atTwo, publishes: false }, window.app)
  const times = () =>
    [store.schedules.list(), window.app().schedules].map((all) => all.map(({ at }) => at))
  const undo = async () => {
    window.app().toasts.at(-1)?.action?.run()
    await vi.advanceTimersByTimeAsync(50)
  }
  return { window, id, times, undo }
}

test('undo of a posting gives the draft back its time', async () => {
  const { window, times } = await openScheduled()

  window.post()
  await window.app().saveAll()
  await vi.advanceTimersByTimeAsync(50)
  const posted = times()
  await window.posting.undoPost(window.app)

  expect(posted).toEqual([[], []])
  expect(times()).toEqual([[atTwo], [atTwo]])
})

test('undo of deleting a draft gives it back its time', async () => {
  const { window, id, times, undo } = await openScheduled()

  await window.setAside.deleteDraft(id, window.app)
  await vi.advanceTimersByTimeAsync(50)
  const deleted = times()
  await undo()

  expect(deleted).toEqual([[], []])
  expect(times()).toEqual([[atTwo], [atTwo]])
})

test('a time that has passed meanwhile is not given back, and she is told', async () => {
  const { window, times } = await openScheduled()
  vi.setSystemTime(atTwo - 1_000)
  window.post()
  await window.app().saveAll()

  vi.setSystemTime(atTwo + 1_000)
  await window.posting.undoPost(window.app)

  expect(times()).toEqual([[], []])
  expect(
    window
      .app()
      .toasts.map(({ text }) => text)
      .join(),
  ).toContain('That time has passed already, so nothing was scheduled.')
})
