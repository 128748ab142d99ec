import { expect, test } from 'vitest'
import { openScheduler, type SchedulerParts } from '../../electron/scheduling/update-scheduler'
import type { ContentStore } from '../../electron/store/content-store'
import type { NewsroomEvent } from '../../shared/ipc/events'
import { targetId } from '../../shared/ids'
import { speakingIn } from '../../shared/words/say'
import { heldSettings } from '../support/held-settings'
import { sampleSettings } from '../support/sample-settings'
import { openTestOutbox } from './outbox/test-outbox'
import {
  ann,
  causes,
  composeUpdate,
  kindOf,
  must,
  noon,
  openNewsroom,
  reread,
  startDay,
  tempFolder,
  typeText,
} from './support/temp-newsroom'

const hour = 3_600_000
const six = noon + 6 * hour

test('a draft with a time is posted at it, with that time as its stamp', () => {
  const store = openNewsroom()
  const draft = composeUpdate(store, startDay(store).article.id, 'The polls have closed.')
  must(store.schedules.set({ entryId: draft.id, at: six, publishes: false }, ann()))
  const desk = openDesk(store)

  desk.goTo(six - 1)
  const before = reread(store, draft).state
  desk.goTo(six + 40)

  expect(before).toBe('composing')
  expect(reread(store, draft)).toMatchObject({ state: 'posted', stamp: six, postedAt: six + 40 })
  expect(causes(store, draft)).toEqual(['created', 'typed', 'posted'])
  expect(store.schedules.list()).toEqual([])
  expect(desk.told.map(({ kind }) => kind)).toContain('update-posted')
  expect(desk.queued).toEqual([])
})

test('one that is to be published goes into the queue of every place that does not rest', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const draft = composeUpdate(store, article.id, 'The polls have closed.')
  must(store.schedules.set({ entryId: draft.id, at: six, publishes: true }, ann()))
  const desk = openDesk(store)

  desk.goTo(six)

  expect(reread(store, draft).state).toBe('posted')
  expect(desk.queued).toMatchObject([{ articleId: article.id, targetId: 'paper' }])
})

test('what became due while Dateline was closed is kept back and asked about', () => {
  const folder = tempFolder()
  const first = openNewsroom(folder)
  const draft = composeUpdate(first, startDay(first).article.id, 'The polls have closed.')
  must(first.schedules.set({ entryId: draft.id, at: six, publishes: false }, ann()))
  first.close()
  const store = openNewsroom(folder)

  const desk = openDesk(store, { from: six + 5_000 })
  const missed = store.schedules.list()
  const posted = must(desk.scheduler.postNow(draft.id, { at: six + 9_000, author: 'Ann' }))

  expect(missed).toMatchObject([{ state: 'missed', at: six, words: 'The polls have closed.' }])
  expect(posted).toMatchObject({ state: 'posted', stamp: six + 9_000 })
})

test('a machine that slept over the time does not post late', () => {
  const store = openNewsroom()
  const draft = composeUpdate(store, startDay(store).article.id, 'The polls have closed.')
  must(store.schedules.set({ entryId: draft.id, at: six, publishes: false }, ann()))
  const desk = openDesk(store)

  desk.goTo(six + hour)

  expect(reread(store, draft).state).toBe('composing')
  expect(store.schedules.list()).toMatchObject([{ state: 'missed' }])
  expect(desk.told).toEqual([{ kind: 'schedules-changed' }])
})

test('a disk that stumbles once over the next time does not end the waiting', () => {
  const store = openNewsroom()
  const draft = composeUpdate(store, startDay(store).article.id, 'The polls have closed.')
  must(store.schedules.set({ entryId: draft.id, at: six, publishes: false }, ann()))
  let stumbles = false
  const nextAt = () => {
    if (stumbles) throw new Error('disk I/O error')
    return store.schedules.nextAt()
  }
  const bugs: unknown[] = []
  const desk = openDesk({ ...store, schedules: { ...store.schedules, nextAt } }, { bugs })

  stumbles = true
  desk.goTo(six - hour)
  stumbles = false
  desk.goTo(six)

  expect(bugs).toHaveLength(1)
  expect(reread(store, draft).state).toBe('posted')
})

test('what stands against it at its time keeps it a draft, with the reason', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const draft = composeUpdate(store, article.id, 'The polls have closed.')
  must(store.schedules.set({ entryId: draft.id, at: six, publishes: false }, ann()))
  must(store.articles.setState({ articleId: article.id, state: 'ended' }, ann(5)))
  const desk = openDesk(store)

  desk.goTo(six)

  const [kept] = store.schedules.list()
  expect(kept).toMatchObject({ state: 'refused' })
  expect(kept?.reason).toContain('has ended')
  const inGerman = speakingIn('de', () => store.schedules.list()[0]?.reason)
  expect(inGerman).toContain('Berichterstattung')
  expect(reread(store, draft).state).toBe('composing')
})

test('until then it can be written on, given another time, and called off', () => {
  const store = openNewsroom()
  const draft = composeUpdate(store, startDay(store).article.id, 'The polls')
  must(store.schedules.set({ entryId: draft.id, at: six, publishes: false }, ann()))
  const desk = openDesk(store)

  typeText(store, draft, 'The polls have closed.', ann(9))
  must(store.schedules.set({ entryId: draft.id, at: six + hour, publishes: false }, ann(10)))
  desk.goTo(six + 60_000)
  const waiting = store.schedules.list()
  must(store.schedules.cancel(draft.id))
  desk.goTo(six + hour)

  expect(waiting).toMatchObject([{ state: 'waiting', at: six + hour }])
  expect(reread(store, draft).state).toBe('composing')
  expect(store.schedules.nextAt()).toBeNull()
})

test('a time that has passed, and an update that is posted, are refused', () => {
  const store = openNewsroom()
  const draft = composeUpdate(store, startDay(store).article.id, 'The polls have closed.')
  const past = store.schedules.set({ entryId: draft.id, at: noon - 1, publishes: false }, ann())
  must(store.entries.post({ id: draft.id, stamp: noon }, ann()))
  const late = store.schedules.set({ entryId: draft.id, at: six, publishes: false }, ann())

  expect([kindOf(past), kindOf(late)]).toEqual(['update-state', 'update-state'])
})

test('posting or deleting a draft takes its time away', () => {
  const store = openNewsroom()
  const { article } = startDay(store)
  const one = composeUpdate(store, article.id, 'One.')
  const two = composeUpdate(store, article.id, 'Two.')
  for (const draft of [one, two]) {
    must(store.schedules.set({ entryId: draft.id, at: six, publishes: false }, ann()))
  }

  must(store.entries.post({ id: one.id, stamp: noon }, ann(1)))
  must(store.entries.discard(two.id, ann(2)))

  expect(store.schedules.list()).toEqual([])
})

/** A main process whose clock is moved by hand; a bug fails the test that does not wait for one. */
function openDesk(store: ContentStore, of: { from?: number; bugs?: unknown[] } = {}) {
  let at = of.from ?? noon
  let waiting: { readonly due: number; readonly run: () => void } | null = null
  const told: NewsroomEvent[] = []
  const { outbox } = openTestOutbox(store, true)
  const settings = {
    ...sampleSettings,
    targets: [
      { kind: 'folder', id: targetId('paper'), siteName: 'P', folder: '/p', siteUrl: 'http://p/' },
      { kind: 'folder', id: targetId('rests'), siteName: 'R', folder: '/r', siteUrl: 'http://r/' },
    ],
    restingTargets: [targetId('rests')],
  } as const
  const parts: SchedulerParts = {
    store,
    outbox,
    now: () => at,
    settings: heldSettings(() => settings),
    send: (event) => told.push(event),
    after: (delayMs, run) => {
      const timer = { due: at + delayMs, run }
      waiting = timer
      return () => {
        if (waiting === timer) waiting = null
      }
    },
    onBug: (cause) => {
      if (of.bugs === undefined) throw cause
      of.bugs.push(cause)
    },
  }
  const scheduler = openScheduler(parts)
  return {
    scheduler,
    told,
    get queued() {
      return store.outbox.open()
    },
    /** The timer of a machine that slept fires when it wakes, however late. */
    goTo: (time: number) => {
      at = time
      if (waiting !== null && waiting.due <= at) waiting.run()
    },
  }
}
