import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchForeignChanges } from '../../../electron/store/watch-foreign-changes'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what another program writes is still seen after the disk did not answer once', async () => {
  const answers: (() => number)[] = [() => 1, refuse, () => 2, () => 2]
  const changed = vi.fn()

  watchForeignChanges({ foreignChangeMark: () => (answers.shift() ?? (() => 2))() }, changed)
  await vi.advanceTimersByTimeAsync(10_000)

  expect(changed).toHaveBeenCalledTimes(1)
})

function refuse(): never {
  throw new Error('disk I/O error')
}
