import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plainText } from '../../../shared/document/plain-text'
import type { EntryId } from '../../../shared/ids'
import { noFlags } from '../../../shared/model/update'
import {
  ann,
  ben,
  composeUpdate,
  must,
  noon,
  openNewsroom,
  postUpdate,
  reread,
  startDay,
  tempFolder,
  typeText,
} from '../../store/support/temp-newsroom'
import { openWindow } from '../../support/open-window'
import { present } from '../../support/present'
import { openDesk } from '../../support/window-newsroom'

beforeEach(() => {
  vi.useFakeTimers({ now: noon + 3_600_000 })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function openDay() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const day = startDay(store).article.id
  const window = await openWindow(openDesk(store, folder))
  const restoring = await import('../../../renderer/state/restoring')
  const open = async () => {
    await window.app().openArticle(day)
    await window.app().loadTimeline()
  }
  const linesOf = (id: EntryId) =>
    window.app().timeline.lines.filter(({ entryId }) => entryId === id)
  const undo = async () => {
    window.app().toasts.at(-1)?.action?.run()
    await vi.advanceTimersByTimeAsync(50)
  }
  return { window, store, day, restoring, open, linesOf, undo }
}

test('what was withdrawn is withdrawn again when bringing it back by its history is undone', async () => {
  const { window, store, day, restoring, open, linesOf, undo } = await openDay()
  const update = postUpdate(store, day, 'Five injured.', ann(1))
  must(store.entries.withdraw({ id: update.id, reason: 'It was wrong.' }, ann(90)))
  await open()
  const posted = linesOf(update.id).find(({ cause }) => cause === 'posted')

  await restoring.restoreLine(present(posted), window.app)
  const restored = reread(store, update).state
  await undo()

  expect(restored).toBe('posted')
  expect(reread(store, update)).toMatchObject({
    state: 'withdrawn',
    withdrawnReason: 'It was wrong.',
  })
})

test('the pin is back where it was when restoring a version that took it over is undone', async () => {
  const { window, store, day, restoring, open, linesOf, undo } = await openDay()
  const [first, second] = ['One.', 'Two.'].map((text) => postUpdate(store, day, text, ann(1)))
  const pin = { headline: '', authors: [], status: null, flags: { ...noFlags, pinned: true } }
  must(store.entries.setDetails({ id: present(first).id, ...pin }, ann(90)))
  must(store.entries.setDetails({ id: present(second).id, ...pin }, ann(180)))
  await open()
  const pinned = linesOf(present(first).id).filter(({ cause }) => cause === 'details')
  const pins = () =>
    must(store.articles.coverage(day)).updates.flatMap(({ id, flags }) =>
      flags.pinned ? [id] : [],
    )

  await restoring.restoreLine(present(pinned.at(-1)), window.app)
  const restored = pins()
  await undo()

  expect(restored).toEqual([first?.id])
  expect(pins()).toEqual([second?.id])
})

test('a deleted draft is in sight again when a line of its history is restored', async () => {
  const { window, store, day, restoring, open, linesOf } = await openDay()
  const draft = composeUpdate(store, day, 'One.')
  typeText(store, reread(store, draft), 'Two.', ann(500))
  const inSight = () =>
    must(store.articles.coverage(day)).updates.map(({ body }) => plainText(body))
  must(store.entries.discard(draft.id, ann(600)))
  await open()
  const [newest, older] = linesOf(draft.id)

  await restoring.restoreLine(present(newest), window.app)
  const asItStood = inSight()
  must(store.entries.discard(draft.id, ann(700)))
  await open()
  await restoring.restoreLine(present(older), window.app)

  expect([asItStood, inSight()]).toEqual([['Two.'], ['One.']])
  // Nobody will see it before it is posted.
  expect(window.app().toasts.at(-1)?.text).toBe('Restored.')
})

test('a line is compared with the one before it, also where the clock was set back in between', async () => {
  const { window, store, day, open, linesOf } = await openDay()
  const update = postUpdate(store, day, 'One.', ann(500))
  typeText(store, reread(store, update), 'Two.', ben(100))
  await open()

  await window.app().compareLine(present(linesOf(update.id)[0]))

  expect(window.app().looking).toMatchObject({
    older: { line: { cause: 'posted' } },
    newer: { line: { cause: 'typed', author: ben().author } },
  })
})

test('two lines stand in the order of history, also where the clock was set back in between', async () => {
  const { window, store, day, open, linesOf } = await openDay()
  const update = postUpdate(store, day, 'One.', ann(500))
  typeText(store, reread(store, update), 'Two.', ben(100))
  await open()
  const [newest, posted] = linesOf(update.id)

  window.app().markLine(present(newest))
  await window.app().compareLine(present(posted))

  expect(window.app().looking).toMatchObject({
    older: { line: { cause: 'posted' } },
    newer: { line: { cause: 'typed', author: ben().author } },
  })
})
