import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  betweenKeys,
  followTyping,
  inHaste,
  onceBetweenKeys,
  runAfterLetter,
  runAtRest,
} from '../../../renderer/platform/between-keys'

/** A window whose letters are drawn three milliseconds after they were typed. */
let desk: EventTarget
let draw: ReturnType<typeof vi.fn<() => void>>
const drawingMs = 3

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { hidden: false })
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, drawingMs))
  vi.stubGlobal('cancelIdleCallback', (id: number) => {
    clearTimeout(id)
  })
  desk = new EventTarget()
  followTyping(desk)
  draw = vi.fn<() => void>()
})

afterEach(() => {
  give({ key: 'Escape' })
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('what a letter asks for itself is drawn right after it', () => {
  type()

  runAfterLetter(draw)
  const before = draw.mock.calls.length
  vi.advanceTimersByTime(drawingMs)

  expect([before, draw.mock.calls.length]).toEqual([0, 1])
})

test('what comes of it later waits for the next letter, and is drawn right after that one', () => {
  type()
  vi.advanceTimersByTime(40)

  runAfterLetter(draw)
  vi.advanceTimersByTime(25)
  const betweenLetters = draw.mock.calls.length
  type()
  const withLetter = draw.mock.calls.length
  vi.advanceTimersByTime(drawingMs)

  expect([betweenLetters, withLetter, draw.mock.calls.length]).toEqual([0, 0, 1])
})

test('where no other letter comes it is drawn at rest', () => {
  type()
  vi.advanceTimersByTime(40)

  runAfterLetter(draw)
  vi.advanceTimersByTime(150)

  expect(draw).toHaveBeenCalledOnce()
})

test('whoever does not type sees it at once', () => {
  runAfterLetter(draw)
  vi.advanceTimersByTime(drawingMs)

  expect(draw).toHaveBeenCalledOnce()
})

test.each([{ key: 'Enter', ctrlKey: true }, { key: 's', metaKey: true }, { key: 'Escape' }])(
  'a command is not kept waiting: %o',
  (keys) => {
    type()
    vi.advanceTimersByTime(40)

    runAfterLetter(draw)
    give(keys)
    vi.advanceTimersByTime(drawingMs)

    expect(draw).toHaveBeenCalledOnce()
  },
)

test('nor is a pointer', () => {
  type()
  vi.advanceTimersByTime(40)

  runAfterLetter(draw)
  desk.dispatchEvent(new Event('pointerdown'))
  vi.advanceTimersByTime(drawingMs)

  expect(draw).toHaveBeenCalledOnce()
})

test.each(['while it waits for a letter', 'once that is there'])('it is called off %s', (when) => {
  type()
  vi.advanceTimersByTime(40)

  const callOff = runAfterLetter(draw)
  if (when === 'once that is there') type()
  callOff()
  vi.advanceTimersByTime(1_000)

  expect(draw).not.toHaveBeenCalled()
})

test('what every save of steady typing asks for is drawn once for each letter at most', () => {
  const calm = onceBetweenKeys(draw)

  for (let letter = 0; letter < 5; letter += 1) {
    type()
    vi.advanceTimersByTime(30)
    calm.ask()
    calm.ask()
    vi.advanceTimersByTime(30)
  }

  expect(draw).toHaveBeenCalledTimes(4)
})

test('at rest is when nothing was typed for so long, however long ago it was asked for', () => {
  runAtRest(600, draw)
  for (let letter = 0; letter < 10; letter += 1) {
    vi.advanceTimersByTime(200)
    type()
  }
  const whileTyping = draw.mock.calls.length
  vi.advanceTimersByTime(590)
  const almost = draw.mock.calls.length
  vi.advanceTimersByTime(20)

  expect([whileTyping, almost, draw.mock.calls.length]).toEqual([0, 0, 1])
})

test('where nothing is typed at all it is rest after that time', () => {
  runAtRest(600, draw)
  vi.advanceTimersByTime(599)
  const before = draw.mock.calls.length
  vi.advanceTimersByTime(10)

  expect([before, draw.mock.calls.length]).toEqual([0, 1])
})

test('what is no longer wanted at rest is called off at any time', () => {
  const early = runAtRest(600, draw)
  early()
  const late = runAtRest(600, draw)
  vi.advanceTimersByTime(300)
  type()
  vi.advanceTimersByTime(400)
  late()
  vi.advanceTimersByTime(2_000)

  expect(draw).not.toHaveBeenCalled()
})

test('what she asked for waits for no letter, whether it had begun to or not', async () => {
  type()
  vi.advanceTimersByTime(40)
  const order: string[] = []
  void betweenKeys().then(() => order.push('begun'))

  await inHaste(async () => {
    await betweenKeys()
    order.push('asked')
  })
  const inTime = [...order]
  void betweenKeys().then(() => order.push('after'))
  await Promise.resolve()

  expect([inTime, order]).toEqual([
    ['begun', 'asked'],
    ['begun', 'asked'],
  ])
})

function type(): void {
  desk.dispatchEvent(new Event('beforeinput'))
}

function give(keys: { key: string; ctrlKey?: boolean; metaKey?: boolean }): void {
  const usual = { ctrlKey: false, metaKey: false, altKey: false }
  desk.dispatchEvent(Object.assign(new Event('keydown'), usual, keys))
}
