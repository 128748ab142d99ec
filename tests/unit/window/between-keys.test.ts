import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onceBetweenKeys } from '../../../renderer/platform/between-keys'
import { windowTimer } from '../../../renderer/state/draft-queue'

/** A window that rests when the test says so, or once its patience is over. */
let rest: () => void = () => undefined

beforeEach(() => {
  vi.useFakeTimers()
  const waiting = new Map<number, () => void>()
  let asked = 0
  vi.stubGlobal('document', { hidden: false })
  vi.stubGlobal('requestIdleCallback', (run: () => void, { timeout }: IdleRequestOptions) => {
    const id = (asked += 1)
    const once = () => {
      if (waiting.delete(id)) run()
    }
    waiting.set(id, once)
    setTimeout(once, timeout)
    return id
  })
  vi.stubGlobal('cancelIdleCallback', (id: number) => void waiting.delete(id))
  rest = () => {
    for (const run of [...waiting.values()]) run()
  }
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a save that is due waits until the letter just typed is drawn', () => {
  const save = vi.fn()

  windowTimer.after(150, save)
  vi.advanceTimersByTime(150)
  const whileDrawing = save.mock.calls.length
  rest()

  expect(whileDrawing).toBe(0)
  expect(save).toHaveBeenCalledOnce()
})

test('text is on its way within half a second in a window that never rests', () => {
  const save = vi.fn()

  windowTimer.after(400, save)
  vi.advanceTimersByTime(499)

  expect(save).toHaveBeenCalledOnce()
})

test('a window that nobody sees saves what is due at once', () => {
  const save = vi.fn()

  vi.stubGlobal('document', { hidden: true })
  windowTimer.after(150, save)
  vi.advanceTimersByTime(150)

  expect(save).toHaveBeenCalledOnce()
})

test.each(['before it is due', 'while it waits for rest'])('a save is called off %s', (when) => {
  const save = vi.fn()

  const callOff = windowTimer.after(150, save)
  if (when === 'while it waits for rest') vi.advanceTimersByTime(150)
  callOff()
  vi.advanceTimersByTime(1_000)
  rest()

  expect(save).not.toHaveBeenCalled()
})

test('what each key asks for is done once, when they are drawn, and again for the next', () => {
  const draw = vi.fn()
  const calm = onceBetweenKeys(draw)

  for (let key = 0; key < 3; key += 1) calm.ask()
  const whileDrawing = draw.mock.calls.length
  rest()
  const drawn = draw.mock.calls.length
  calm.ask()
  rest()

  expect([whileDrawing, drawn, draw.mock.calls.length]).toEqual([0, 1, 2])
})

test('in a window that nobody sees it is done each time, at once', () => {
  const draw = vi.fn()
  vi.stubGlobal('document', { hidden: true })
  const calm = onceBetweenKeys(draw)

  calm.ask()
  calm.ask()

  expect(draw).toHaveBeenCalledTimes(2)
})

test('what is no longer wanted is not done, until it is asked for again', () => {
  const draw = vi.fn()
  const calm = onceBetweenKeys(draw)

  calm.ask()
  calm.stop()
  rest()
  const stopped = draw.mock.calls.length
  calm.ask()
  rest()

  expect([stopped, draw.mock.calls.length]).toEqual([0, 1])
})
