import { describe, expect, test } from 'vitest'
import { wordPressThroughFaults } from './wordpress-through-faults'
import { wordPressUnderTest } from './wordpress-under-test'

const { suiteName, isAbsent, accountOf, serverUrl } = await wordPressUnderTest('liveblog')

describe.skipIf(isAbsent)(suiteName, () => {
  // WordPress cleans what an author changes, so the two are read in different ways.
  test.each(['editor', 'author'] as const)(
    'whatever the network does, each update of an %s is entered once, and “verified” is true',
    async (role) => {
      const at = { url: serverUrl(), mostTries: 500 }
      expect(await wordPressThroughFaults(accountOf(role), at)).toEqual([])
    },
    900_000,
  )
})
