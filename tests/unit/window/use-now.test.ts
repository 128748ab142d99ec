// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useNow } from '../../../renderer/ui/use-now'

let root: Root
let drawn: number

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(new Date('2026-03-02T12:54:58.500Z'))
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  drawn = 0
  root = createRoot(document.body.appendChild(document.createElement('div')))
  act(() => {
    root.render(createElement(Clock))
  })
})

afterEach(() => {
  act(() => {
    root.unmount()
  })
  document.body.replaceChildren()
  vi.useRealTimers()
})

test('a clock of minutes changes with the minute, not a minute after it was opened', () => {
  const opened = document.body.textContent
  wait(2_500)

  expect([opened, document.body.textContent]).toEqual(['12:54', '12:55'])
})

test('within a minute nothing is drawn', () => {
  wait(2_500)
  const before = drawn
  wait(55_000)

  expect(drawn).toBe(before)
})

test('after a night with the lid closed it is right within a second', () => {
  vi.setSystemTime(new Date('2026-03-03T06:30:10Z'))
  wait(1_000)

  expect(document.body.textContent).toBe('06:30')
})

function Clock() {
  const now = useNow(60_000)
  drawn += 1
  return new Date(now).toISOString().slice(11, 16)
}

function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}
