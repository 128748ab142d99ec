import { undecidedTexts } from '../model/pending-changes'
import { sentence } from '../words/sentence'
import type { Check, Stop } from './finding'

/** Readers are never given other words without somebody having said what the change is. */
export const checkChanges: Check<Stop> = (coverage) =>
  undecidedTexts(coverage).map(({ entryId, name }) => ({
    kind: 'change-undecided',
    severity: 'stop',
    message: sentence(
      'Readers have an older form of {name}, and nobody has said yet what the change is.',
      { name },
    ),
    remedy: sentence('Say whether it is a minor fix, an update, a correction or a clarification.'),
    entryId,
  }))
