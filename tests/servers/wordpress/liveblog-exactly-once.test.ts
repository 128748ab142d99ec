import { describe, expect, test } from 'vitest'
import { wordPressThroughFaults } from './wordpress-through-faults'
import { wordPressUnderTest } from './wordpress-under-test'

const { suiteName, isAbsent, accountOf, serverUrl } = await wordPressUnderTest('liveblog')

describe.skipIf(isAbsent)(suiteName, () => {
  test('whatever the network does, each update is entered once, and “verified” is true', async () => {
    expect(await wordPressThroughFaults(accountOf('author'), serverUrl())).toEqual([])
  }, 600_000)
})
