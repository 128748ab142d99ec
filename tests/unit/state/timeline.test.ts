import { describe, expect, test } from 'vitest'
import {
  freshTimeline,
  rowFrom,
  timelineRows,
  type Timeline,
} from '../../../renderer/state/timeline'
import { articleId, publicationId, revisionId, targetId } from '../../../shared/ids'
import type { TimelineLine } from '../../../shared/ipc/requests/history-requests'
import type { Publication } from '../../../shared/model/publication'

describe('what stands in the timeline', () => {
  test('on the whole page, a sending stands above what was written before it', () => {
    const timeline = loaded({ lines: [line('c', 30), line('b', 20), line('a', 10)] })

    const rows = timelineRows(timeline, [sent('p', 25)])

    expect(rows.map(({ key }) => key)).toEqual(['c', 'p', 'b', 'a'])
  })

  test('what was sent at the moment of the last word stands above that word', () => {
    const rows = timelineRows(loaded({ lines: [line('a', 10)] }), [sent('p', 10)])

    expect(rows.map(({ key }) => key)).toEqual(['p', 'a'])
  })

  test('sendings older than all that is loaded wait until the lines around them are there', () => {
    const lines = [line('c', 30), line('b', 20)]

    const early = timelineRows(loaded({ lines, complete: false }), [sent('p', 5)])
    const late = timelineRows(loaded({ lines, complete: true }), [sent('p', 5)])

    expect(early.map(({ key }) => key)).toEqual(['c', 'b'])
    expect(late.map(({ key }) => key)).toEqual(['c', 'b', 'p'])
  })

  test('beside one update, only its own history is told', () => {
    const timeline = loaded({ scope: 'entry', lines: [line('a', 10)] })

    expect(timelineRows(timeline, [sent('p', 25)]).map(({ key }) => key)).toEqual(['a'])
  })

  test('asked for one author or another kind of change, sendings are left out', () => {
    const filters = { cause: null, author: 'Ann', onlySeen: false }
    const byAnn = loaded({ lines: [line('a', 10)], filters })
    const typed = loaded({
      lines: [line('a', 10)],
      filters: { ...filters, author: null, cause: 'typed' },
    })
    const published = loaded({
      lines: [],
      filters: { ...filters, author: null, cause: 'published' },
    })

    expect(timelineRows(byAnn, [sent('p', 25)]).map(({ key }) => key)).toEqual(['a'])
    expect(timelineRows(typed, [sent('p', 25)]).map(({ key }) => key)).toEqual(['a'])
    expect(timelineRows(published, [sent('p', 25)]).map(({ key }) => key)).toEqual(['p'])
  })

  test('a sending that failed is told, but not as something readers saw', () => {
    const timeline = loaded({ lines: [] })
    const onlySeen = loaded({ filters: { cause: null, author: null, onlySeen: true } })
    const failed: Publication = { ...sent('p', 25), state: 'failed', reason: 'The disk is full.' }

    expect(timelineRows(timeline, [failed]).map(({ key }) => key)).toEqual(['p'])
    expect(timelineRows(onlySeen, [failed])).toEqual([])
  })
})

describe('moving along the timeline', () => {
  const rows = timelineRows(loaded({ lines: [line('c', 30), line('b', 20), line('a', 10)] }), [])

  test('the arrow keys go from line to line and stop at the ends', () => {
    expect(rowFrom(rows, 'c', 1)?.key).toBe('b')
    expect(rowFrom(rows, 'a', 1)?.key).toBe('a')
    expect(rowFrom(rows, 'b', Infinity)?.key).toBe('a')
    expect(rowFrom(rows, 'b', -Infinity)?.key).toBe('c')
  })

  test('a line that is gone leaves the hand at the top', () => {
    expect(rowFrom(rows, 'gone', 1)?.key).toBe('c')
    expect(rowFrom([], 'gone', 1)).toBeUndefined()
  })
})

function loaded(part: Partial<Timeline>): Timeline {
  return { ...freshTimeline, loaded: true, complete: true, ...part }
}

function line(id: string, at: number): TimelineLine {
  return {
    revisionId: revisionId(id),
    entryId: null,
    at,
    openedAt: at,
    author: 'Ann',
    cause: 'typed',
    added: null,
    removed: null,
    thinnedAt: null,
    seen: [],
  }
}

function sent(id: string, at: number): Publication {
  return {
    id: publicationId(id),
    articleId: articleId('article'),
    targetId: targetId('site'),
    startedAt: at - 1,
    finishedAt: at,
    state: 'verified',
    url: 'https://harbour.example/a/',
    reason: '',
  }
}
