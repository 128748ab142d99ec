import { beforeAll, expect, test, vi } from 'vitest'
import type { toldWords as ToldWords } from '../../../renderer/features/telling/told-as'
import { entryId } from '../../../shared/ids'
import type { PendingChange } from '../../../shared/model/correction'
import { at, coverageOf, sampleUpdate } from '../../support/sample-coverage'

let toldWords: typeof ToldWords

beforeAll(async () => {
  vi.stubGlobal('window', { newsroom: {} })
  ;({ toldWords } = await import('../../../renderer/features/telling/told-as'))
})

const day = (...changes: readonly PendingChange[]) =>
  coverageOf(
    {},
    changes.map((change, index) =>
      sampleUpdate({ id: entryId(`u${String(index)}`), stamp: at(index + 1), change }),
    ),
  )

test.each([
  ['ask', [], ''],
  ['ask', ['none'], ''],
  ['ask', ['minor', 'minor', 'correction'], 'Told as 2 minor fixes, 1 correction.'],
  ['ask', ['undecided', 'update'], 'Told as 1 update. 1 change is still to be named.'],
  ['minor', ['undecided', 'undecided'], 'Told as 2 minor fixes.'],
] as const)('with the preset “%s”, changes %j are told as “%s”', (preset, changes, words) => {
  expect(toldWords(day(...changes), preset)).toBe(words)
})
