import { describe, expect, test } from 'vitest'
import {
  comparedContents,
  inOrder,
  type Comparison,
  type Side,
} from '../../../renderer/state/looking'
import { plainText } from '../../../shared/document/plain-text'
import { entryId, revisionId } from '../../../shared/ids'
import type { TimelineLine } from '../../../shared/ipc/requests/history-requests'
import type { RevisionContent } from '../../../shared/model/revision'
import { at, coverageOf, paragraphs, sampleUpdate } from '../../support/sample-coverage'

const gate = sampleUpdate({ id: entryId('gate'), stamp: at(12, 54), body: paragraphs('Now.') })
const day = coverageOf({}, [gate])
const now: Side = { kind: 'now' }

describe('the two texts of a comparison', () => {
  test('an old revision is compared with the text as it stands, with every letter typed', () => {
    const contents = comparedContents(comparison(old('Then.', 10), now), day)

    expect(wordsOf(contents?.before)).toBe('Then.')
    expect(wordsOf(contents?.after)).toBe('Now.')
  })

  test('an entry’s first revision is compared with nothing: no other field is called new', () => {
    const contents = comparedContents(comparison({ kind: 'nothing' }, now), day)

    expect(wordsOf(contents?.before)).toBe('')
    expect(contents?.before).toMatchObject({ kind: 'update', stamp: gate.stamp, state: 'posted' })
  })

  test('where another article is open meanwhile, there is nothing to compare', () => {
    expect(comparedContents(comparison(old('Then.', 10), now), coverageOf({}, []))).toBeNull()
  })
})

describe('which of two is the older', () => {
  test('two marked lines stand in the order of time, whichever was marked first', () => {
    const early = old('Then.', 10)
    const late = old('Later.', 20)

    expect(inOrder(late, early)).toEqual([early, late])
    expect(inOrder(early, late)).toEqual([early, late])
  })

  test('what stands now is newer than every line, and nothing is older', () => {
    const early = old('Then.', 10)

    expect(inOrder(now, early)).toEqual([early, now])
    expect(inOrder(early, { kind: 'nothing' })).toEqual([{ kind: 'nothing' }, early])
  })
})

function comparison(older: Side, newer: Side): Comparison {
  return { kind: 'comparison', entryId: gate.id, older, newer, choices: [] }
}

function old(words: string, time: number): Side {
  const line: TimelineLine = {
    revisionId: revisionId(`r${String(time)}`),
    entryId: gate.id,
    at: time,
    openedAt: time,
    author: 'Ann',
    cause: 'typed',
    added: null,
    removed: null,
    seen: [],
  }
  return {
    kind: 'revision',
    line,
    content: { kind: 'body', body: paragraphs(words), corrections: [] },
  }
}

function wordsOf(content: RevisionContent | undefined): string {
  return content === undefined || content.kind === 'fields' ? '?' : plainText(content.body)
}
