import { describe, expect, test } from 'vitest'
import { accountOf, isAbsent, serverUrl, suiteName } from './coverage-to-send'
import { wordPressThroughFaults } from './wordpress-through-faults'

describe.skipIf(isAbsent)(suiteName, () => {
  test('whatever the network does, an article stands there once, and “verified” is true', async () => {
    expect(
      await wordPressThroughFaults(accountOf('editor'), { url: serverUrl(), mostTries: 80 }),
    ).toEqual([])
  }, 600_000)
})
