import { expect, test } from 'vitest'
import { openPostedPublisher, restMs } from '../../electron/scheduling/posted-publisher'
import type { ContentStore } from '../../electron/store/content-store'
import type { EntryId } from '../../shared/ids'
import type { NewsroomEvent } from '../../shared/ipc/events'
import type { FolderTarget } from '../../shared/model/publication'
import type { Settings } from '../../shared/model/settings'
import { heldSettings } from '../support/held-settings'
import { sampleSettings } from '../support/sample-settings'
import { openTestOutbox } from './outbox/test-outbox'
import {
  ann,
  composeUpdate,
  must,
  noon,
  openNewsroom,
  publish,
  reread,
  site,
  startDay,
  typeText,
} from './support/temp-newsroom'

test('what is posted goes into the queue once it can no longer be taken back, not before', () => {
  const { desk, post, queued } = liveDay()

  post('The polls have closed.')
  desk.pass(restMs - 1)
  expect(queued()).toEqual([])
  desk.pass(1)

  expect(queued()).toMatchObject([{ targetId: site, kind: 'publish' }])
  desk.pass(60_000)
  expect(queued()).toHaveLength(1)
})

test('where the settings do not want it, for an article nobody has, and at a place that rests, it waits', () => {
  for (const of of [{ postingPublishes: false }, { restingTargets: [site] }]) {
    const { desk, post, queued } = liveDay(of)
    post('The polls have closed.')
    desk.pass(60_000)
    expect(queued()).toEqual([])
  }
  const { desk, post, queued } = liveDay({}, { isPublished: false })
  post('The polls have closed.')
  desk.pass(60_000)
  expect(queued()).toEqual([])
})

test('taken back in time, nothing goes', () => {
  const { store, desk, post, queued } = liveDay()

  const { id } = post('The polls have closed.')
  desk.pass(restMs - 10)
  must(store.entries.unpost(id, ann(2)))
  desk.pass(60_000)

  expect(queued()).toEqual([])
})

test('put right in that time, it goes as it then stands, and never in the middle of a word', () => {
  const { store, desk, post, queued } = liveDay()

  const update = post('The pols have closed.')
  desk.pass(restMs - 1_000)
  for (const text of ['The pol', 'The polls', 'The polls have closed.']) {
    typeText(store, reread(store, update), text, ann(9))
    desk.pass(2_000)
    expect(queued()).toEqual([])
  }
  desk.pass(restMs)

  const [delivery] = queued()
  const sent = delivery === undefined ? undefined : must(store.outbox.coverage(delivery.id))
  expect(JSON.stringify(sent?.updates[0]?.body)).toContain('The polls have closed.')
})

test('what she writes next in the composer holds up nothing', () => {
  const { store, articleId, desk, post, queued } = liveDay()

  post('The polls have closed.')
  const next = composeUpdate(store, articleId, 'A first')
  for (let second = 0; second < restMs / 1_000; second += 1) {
    typeText(store, reread(store, next), `A first ${'count '.repeat(second)}`, ann(second))
    desk.pass(1_000)
  }

  expect(queued()).toHaveLength(1)
})

test('another text that was changed meanwhile is asked about, and nothing goes', () => {
  const { store, first, desk, post, queued } = liveDay()

  typeText(store, reread(store, first), 'The polls open at eight.', ann(5))
  post('The polls have closed.')
  desk.pass(restMs)

  expect(queued()).toEqual([])
  expect(desk.told).toMatchObject([
    { kind: 'posted-not-sent', trouble: { message: expect.stringContaining('older form of') } },
  ])
  expect(JSON.stringify(desk.told)).not.toContain('Nothing was sent')
})

test('where the newsroom has a preset the change is told as that, and all of it goes', () => {
  const { store, first, desk, post, queued } = liveDay({ changePreset: 'update' })

  typeText(store, reread(store, first), 'The polls open at eight.', ann(5))
  post('The polls have closed.')
  desk.pass(restMs)

  expect(reread(store, first).change).toBe('update')
  expect(queued()).toHaveLength(1)
  expect(desk.told).toEqual([{ kind: 'library-changed' }])
})

test('what is still to come in it goes to nobody unseen', () => {
  const { desk, post, queued } = liveDay({}, { words: 'The polls open at TK.' })

  post('The polls have closed. TK voted.')
  desk.pass(restMs)
  expect(queued()).toEqual([])
  expect(desk.told).toMatchObject([
    { kind: 'posted-not-sent', trouble: { message: expect.stringContaining('still has a TK') } },
  ])
})

test('a mark that readers have had for long holds up nothing', () => {
  const { desk, post, queued } = liveDay({}, { words: 'The polls open at TK.' })

  post('The polls have closed.')
  desk.pass(restMs)

  expect(queued()).toHaveLength(1)
})

test('an article put into the bin meanwhile goes nowhere', () => {
  const { store, articleId, desk, post, queued } = liveDay()

  post('The polls have closed.')
  must(store.articles.putOnShelf({ articleId, shelf: 'bin' }, ann(3)))
  desk.pass(restMs)

  expect(queued()).toEqual([])
})

test.each([
  ['a taking down', { kind: 'hide', notBefore: null, publishAt: null }],
  ['a sending with a time', { kind: 'publish', notBefore: noon + 3_600_000, publishAt: null }],
] as const)('%s that waits for a place does not give way to a posting', (_, order) => {
  const { store, articleId, desk, post, queued } = liveDay()
  const asked = must(store.outbox.enqueue({ articleId, targetId: site, ...order }, ann(2)))

  post('The polls have closed.')
  desk.pass(restMs)

  expect(queued().map(({ id }) => id)).toEqual([asked.id])
})

test('what waited unsent before is not sent by a posting that is taken back', () => {
  const { store, articleId, desk, post, queued } = liveDay()
  const older = composeUpdate(store, articleId, 'Posted before it was wanted.')
  must(store.entries.post({ id: older.id, stamp: noon }, ann()))

  const { id } = post('The polls have closed.')
  must(store.entries.unpost(id, ann(2)))
  desk.pass(restMs)

  expect(queued()).toEqual([])
})

test('a withdrawal in between can be taken back for as long as it says', () => {
  const { store, first, desk, post, queued } = liveDay()

  post('The polls have closed.')
  desk.pass(5_000)
  must(store.entries.withdraw({ id: first.id, reason: '' }, ann(6)))
  desk.pass(restMs - 2)
  expect(queued()).toEqual([])
  desk.pass(2_001)

  expect(queued()).toHaveLength(1)
})

test('switched off or paused in that time, nothing goes', () => {
  for (const change of [{ postingPublishes: false }, { queuePaused: true }]) {
    const { desk, post, queued } = liveDay()
    post('The polls have closed.')
    desk.set(change)
    desk.pass(60_000)
    expect(queued()).toEqual([])
  }
})

test('Dateline closed before its time has it in the queue, which outlives it', () => {
  const { desk, post, queued } = liveDay()

  post('The polls have closed.')
  desk.pass(1_000)
  desk.publisher.stop()

  expect(queued()).toHaveLength(1)
  desk.pass(60_000)
  expect(queued()).toHaveLength(1)
})

/** A day that readers have, with one update, in a newsroom where posting publishes. */
function liveDay(
  settings: Partial<Settings> = {},
  { isPublished = true, words = 'The polls open at seven.' } = {},
) {
  const store = openNewsroom()
  const articleId = startDay(store).article.id
  const draft = composeUpdate(store, articleId, words)
  const first = must(store.entries.post({ id: draft.id, stamp: noon }, ann()))
  if (isPublished) publish(store, articleId)
  const desk = openDesk(store, settings)
  const post = (text: string) => {
    const { id } = composeUpdate(store, articleId, text)
    return desk.post(id)
  }
  return { store, articleId, first, desk, post, queued: () => store.outbox.open() }
}

/** A main process whose clock is moved by hand. */
function openDesk(store: ContentStore, changes: Partial<Settings>) {
  let at = noon
  let timer: { readonly due: number; readonly run: () => void } | null = null
  const told: NewsroomEvent[] = []
  const paper: FolderTarget = {
    ...{ kind: 'folder', id: site, siteName: 'The Harbour', folder: '/h', siteUrl: 'http://h/' },
  }
  let settings: Settings = {
    ...{ ...sampleSettings, targets: [paper], postingPublishes: true, ...changes },
  }
  const publisher = openPostedPublisher({
    store,
    outbox: openTestOutbox(store, true).outbox,
    settings: heldSettings(() => settings),
    act: () => ({ at, author: 'Ann' }),
    now: () => at,
    send: (event) => told.push(event),
    after: (delayMs, run) => {
      const next = { due: at + delayMs, run }
      timer = next
      return () => {
        if (timer === next) timer = null
      }
    },
    onBug: (cause) => {
      throw cause
    },
  })
  return {
    publisher,
    told,
    set: (change: Partial<Settings>) => {
      settings = { ...settings, ...change }
    },
    post: (id: EntryId) => {
      const posted = must(store.entries.post({ id, stamp: at }, { at, author: 'Ann' }))
      publisher.posted(posted)
      return posted
    },
    pass: (milliseconds: number) => {
      const until = at + milliseconds
      for (let due = timer; due !== null && due.due <= until; due = timer) {
        at = due.due
        timer = null
        due.run()
      }
      at = until
    },
  }
}
