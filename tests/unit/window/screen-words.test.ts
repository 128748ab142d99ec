import { beforeAll, describe, expect, test, vi } from 'vitest'
import { placeWindow } from '../../../electron/windows/window-state'
import { groupArticles } from '../../../renderer/features/library/group-articles'
import { markOf, markWords } from '../../../renderer/features/updates/update-mark'
import type { withUpdate as WithUpdate } from '../../../renderer/state/coverage-slice'
import type { DraftState } from '../../../renderer/state/draft-state'
import type { savingMark as SavingMark } from '../../../renderer/state/writing-slice'
import { appError } from '../../../shared/app-error'
import { emptyBody } from '../../../shared/document/make-body'
import { articleId, entryId } from '../../../shared/ids'
import type { ArticleSummary } from '../../../shared/model/coverage'
import { neverSent } from '../../../shared/model/sent-mark'
import { newestFirst, noFlags, type Update } from '../../../shared/model/update'
import { dayFields } from '../../store/support/temp-newsroom'

let savingMark: typeof SavingMark
let withUpdate: typeof WithUpdate

beforeAll(async () => {
  vi.stubGlobal('window', { newsroom: {} })
  ;({ savingMark } = await import('../../../renderer/state/writing-slice'))
  ;({ withUpdate } = await import('../../../renderer/state/coverage-slice'))
})

describe('how safe the text is', () => {
  const full = appError('disk-full', 'The disk is full.', 'Free some space.')
  const saved: DraftState = { kind: 'saved', version: 1, savedAt: 5 }

  test('the newest time of all drafts is told, and none where nothing was typed', () => {
    expect(savingMark({})).toEqual({ kind: 'clean' })
    expect(savingMark({ a: saved, b: { ...saved, savedAt: 9 } })).toEqual({
      kind: 'saved',
      savedAt: 9,
    })
  })

  test('one unsaved draft is enough to say so', () => {
    expect(savingMark({ a: saved, b: { kind: 'typing', version: 1 } }).kind).toBe('unsaved')
  })

  test.each<DraftState>([
    { kind: 'failed', version: 1, error: full },
    { kind: 'typing', version: 1, failure: full },
    { kind: 'saving', version: 1, typedMeanwhile: false, failure: full },
  ])('a refusal stays on screen until a save has worked: $kind', (state) => {
    expect(savingMark({ a: saved, b: state })).toEqual({
      kind: 'trouble',
      message: 'The disk is full. Free some space.',
    })
  })
})

describe('the order of updates', () => {
  test('newest first by stamp; of equal stamps the later arrival first', () => {
    const order = newestFirst([update('a', 10, 1), update('b', 20, 2), update('c', 20, 3)])

    expect(order.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  test('a changed update keeps its place, a re-stamped or new one finds its own', () => {
    const updates = newestFirst([update('a', 10, 1), update('b', 20, 2)])
    const ids = (list: readonly Update[]) => list.map(({ id }) => id)

    expect(withUpdate(updates, { ...update('a', 10, 1), headline: 'x' })[1]?.headline).toBe('x')
    expect(ids(withUpdate(updates, update('a', 30, 1)))).toEqual(['a', 'b'])
    expect(ids(withUpdate(updates, update('c', 15, 3)))).toEqual(['b', 'c', 'a'])
  })
})

describe('the mark of an update', () => {
  const fields = dayFields()

  test.each([
    [update('a', 1, 1, { state: 'composing' }), 'draft', 'draft'],
    [update('a', 1, 1), 'unsent', 'not sent'],
    [update('a', 1, 1, { sent: 'same' }), 'live', 'live'],
    [update('a', 1, 1, { sent: 'changed' }), 'changed', 'changed since sent'],
    [
      update('a', 1, 1, { state: 'withdrawn', sent: 'changed' }),
      'withdrawn-unsent',
      'withdrawn, readers still see it',
    ],
    [
      update('a', 1, 1, { state: 'withdrawn', withdrawnAt: Date.UTC(2023, 4, 24, 12, 54) }),
      'withdrawn',
      'withdrawn 12:54',
    ],
  ] as const)('%#: it says where the readers are', (shown, mark, words) => {
    expect(markOf(shown)).toBe(mark)
    expect(markWords(shown, fields)).toBe(words)
  })
})

describe('the library', () => {
  const today = { today: '2023-05-24', language: 'en' }
  const all = [
    summary('Storm Edda', '2023-05-24', 'live'),
    summary('Café strike', '2023-05-20', 'draft'),
    summary('The long vote', '2023-05-23', 'ended'),
    summary('Harbour fire', '2023-05-23', 'ended'),
    summary('Old floods', '2022-12-31', 'ended'),
  ]

  test('live days come first, then drafts, then the ended days by day', () => {
    const groups = groupArticles(all, today).map(({ name, articles }) => [name, articles.length])

    expect(groups).toEqual([
      ['Live', 1],
      ['Drafts', 1],
      ['Yesterday', 2],
      ['Sat 31 Dec 2022', 1],
    ])
  })
})

describe('the window’s place', () => {
  const laptop = { x: 0, y: 0, width: 1_366, height: 768 }
  const wall = { x: 1_366, y: -200, width: 2_560, height: 1_440 }

  test('a first window fits the screen', () => {
    expect(placeWindow(null, [laptop])).toEqual({ width: 1_366, height: 768, maximized: false })
    expect(placeWindow(null, [])).toEqual({ width: 1_440, height: 900, maximized: false })
  })

  test('it comes back where it stood, also on the second screen', () => {
    const stood = { x: 1_500, y: -100, width: 1_400, height: 900, maximized: false }

    expect(placeWindow(stood, [laptop, wall])).toEqual(stood)
  })

  test('where its screen is gone it keeps its size, as far as there is room', () => {
    const stood = { x: 1_500, y: -100, width: 2_000, height: 900, maximized: true }

    expect(placeWindow(stood, [laptop])).toEqual({ width: 1_366, height: 768, maximized: true })
  })
})

function update(id: string, stamp: number, sequence: number, change: Partial<Update> = {}): Update {
  return {
    id: entryId(id),
    articleId: articleId('day'),
    state: 'posted',
    stamp,
    stampAsWritten: null,
    sequence,
    headline: '',
    authors: [],
    flags: noFlags,
    status: null,
    body: emptyBody,
    version: 0,
    postedAt: null,
    withdrawnAt: null,
    withdrawnReason: '',
    ...neverSent,
    ...change,
  }
}

function summary(title: string, day: string, state: ArticleSummary['state']): ArticleSummary {
  return {
    id: articleId(title.toLowerCase().replace(/[^a-z]/g, '')),
    kind: 'live',
    state,
    day,
    title,
    hasHeadline: true,
    postedCount: 0,
    lastStamp: null,
    modifiedAt: 0,
    publishing: 'never-sent',
    shelf: 'desk',
  }
}
