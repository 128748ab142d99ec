import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plainText } from '../../../shared/document/plain-text'
import {
  ann,
  must,
  noon,
  openNewsroom,
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

test('a save that the next letter overtook has nothing drawn anew; the save of that letter has', async () => {
  const { desk, window } = await openDay()
  window.type('composer', 'Rain')
  await vi.advanceTimersByTimeAsync(1_000)
  const drawn = window.app().coverage
  const letGo = desk.hold('saveDraft')

  window.type('composer', 'Rain fall')
  await vi.advanceTimersByTimeAsync(200)
  window.type('composer', 'Rain falls')
  letGo()
  await vi.advanceTimersByTimeAsync(100)
  const whileTyping = window.app().coverage
  await vi.advanceTimersByTimeAsync(200)

  expect(whileTyping).toBe(drawn)
  expect(window.app().coverage?.updates.map(({ body }) => plainText(body))).toEqual(['Rain falls'])
})

test('an update has the time of its first letter, however soon it is posted', async () => {
  const { window } = await openDay()
  const rest = holdRest()

  window.type('composer', 'W')
  vi.advanceTimersByTime(30)
  window.type('composer', 'Wa')
  const begun = window.app().composer.stamp
  window.post()
  rest()

  expect([begun, window.app().composer.stamp]).toEqual([noon, null])
})

/** A window on one live day without updates. */
async function openDay() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const day = startDay(store)
  must(store.articles.setState({ articleId: day.article.id, state: 'live' }, ann()))
  const desk = openDesk(store, folder)
  const window = await openWindow(desk)
  await window.app().openArticle(day.article.id)
  return { desk, window }
}

/** A window that is busy drawing until it is let rest. */
function holdRest(): () => void {
  const waiting: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (run: () => void) => waiting.push(run))
  return () => {
    for (const run of waiting.splice(0)) run()
  }
}
