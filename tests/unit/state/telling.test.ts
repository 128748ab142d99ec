import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  noon,
  openNewsroom,
  postUpdate,
  publish,
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

test('what was said by key a moment ago is not asked again by publishing', async () => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { article } = startDay(store)
  const { id } = postUpdate(store, article.id, 'The gate is shut.')
  publish(store, article.id)
  const desk = openDesk(store, folder)
  const { app, telling, type } = await openWindow(desk)
  type(id, 'The gate is shut. Nobody is hurt.')
  expect(await app().saveAll()).toBe(true)
  const letGo = desk.hold('decideChange')

  telling.tellByKey(id, 'update', app)
  const decided = telling.changesAreDecided(app)
  await vi.advanceTimersByTimeAsync(50)
  letGo()

  expect(await decided).toBe(true)
  expect(app().dialog).toBeNull()
})
