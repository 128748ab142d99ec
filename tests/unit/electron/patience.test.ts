import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { patience } from '../../../electron/publish/remote/patience'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('what is heard now and then goes on, and silence ends it', () => {
  const { signal, heard } = patience(1_000, 60_000)
  for (let times = 0; times < 10; times += 1) {
    vi.advanceTimersByTime(900)
    heard()
  }
  expect(signal.aborted).toBe(false)

  vi.advanceTimersByTime(1_000)

  expect(signal.aborted).toBe(true)
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' })
})

test('nobody holds us by a letter now and then', () => {
  const { signal, heard } = patience(1_000, 60_000)
  for (let half = 0; half < 140; half += 1) {
    heard()
    vi.advanceTimersByTime(500)
  }

  expect(signal.aborted).toBe(true)
})
