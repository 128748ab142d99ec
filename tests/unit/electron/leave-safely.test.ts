import { EventEmitter } from 'node:events'
import type { App, BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leaveSafely } from '../../../electron/windows/leave-safely'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a window that does not answer is let go after a few seconds', async () => {
  const { window, close } = open(() => false)

  close()
  await vi.advanceTimersByTimeAsync(3_000)
  const before = window.isGone
  await vi.advanceTimersByTimeAsync(2_000)

  expect([before, window.isGone]).toEqual([false, true])
})

test('one that waits for a picture is given the time it takes to store it', async () => {
  let isStoring = true
  const { window, close, ready } = open(() => isStoring)

  close()
  await vi.advanceTimersByTimeAsync(30_000)
  const before = window.isGone
  isStoring = false
  ready()

  expect([before, window.isGone]).toEqual([false, true])
})

test('one whose words a locked file refuses is not taken for hanging: she is asked', async () => {
  const { window, close, ready } = open(() => false)

  close()
  await vi.advanceTimersByTimeAsync(100)
  // Whoever waits for the file hears nothing for five seconds.
  vi.setSystemTime(Date.now() + 5_000)
  await vi.advanceTimersByTimeAsync(3_900)
  const afterWaiting = window.isGone
  ready(false)
  await vi.advanceTimersByTimeAsync(10_000)

  expect([afterWaiting, window.isGone]).toEqual([false, false])
})

/** The last window of an app, of which nobody sees anything. */
function open(isStoring: () => boolean) {
  const app = Object.assign(new EventEmitter(), { quit: () => undefined })
  const contents = Object.assign(new EventEmitter(), { id: 7 })
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    isGone: false,
    destroy: () => {
      window.isGone = true
      window.emit('closed')
    },
  })
  const leaving = leaveSafely({
    app: app as unknown as App,
    askToSave: () => undefined,
    askToLoseText: () => Promise.resolve(false),
    keepWindows: () => undefined,
    isStoring,
  })
  leaving.watch(window as unknown as BrowserWindow)
  return {
    window,
    close: () => window.emit('close', { preventDefault: () => undefined }),
    ready: (allSaved = true) => {
      leaving.ready(7, allSaved)
    },
  }
}
