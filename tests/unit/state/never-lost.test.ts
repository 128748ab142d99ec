import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { plainText } from '../../../shared/document/plain-text'
import type { Coverage } from '../../../shared/model/coverage'
import {
  ann,
  dayFields,
  must,
  noon,
  openNewsroom,
  postUpdate,
  startDay,
  tempFolder,
  typeText,
} from '../../store/support/temp-newsroom'
import { openWindow } from '../../support/open-window'
import { present } from '../../support/present'
import { openDesk } from '../../support/window-newsroom'

beforeEach(() => {
  vi.useFakeTimers({ now: noon + 3_600_000 })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the first words of an update', () => {
  test('an update is stored once, whatever is typed and set while it is being stored', async () => {
    const { desk, window, stored } = await openDay()
    const letGo = desk.hold('startUpdate')

    window.type('composer', 'W')
    await vi.advanceTimersByTimeAsync(200)
    window.details.changeDetails('composer', { ...noDetails, headline: 'Water' }, window.app)
    window.type('composer', 'Water')
    await vi.advanceTimersByTimeAsync(200)
    letGo()
    await window.app().saveAll()

    expect(desk.asked.filter((name) => name === 'startUpdate')).toHaveLength(1)
    expect(stored().updates.map(({ headline, body }) => [headline, plainText(body)])).toEqual([
      ['Water', 'Water'],
    ])
  })

  test('an update whose first request broke is stored by the next', async () => {
    const { desk, window, stored } = await openDay()
    const mend = desk.fail('startUpdate', 'broken')
    window.type('composer', 'Kept')
    await vi.advanceTimersByTimeAsync(200)

    mend()
    await vi.advanceTimersByTimeAsync(1_000)

    expect(stored().updates.map(({ body }) => plainText(body))).toEqual(['Kept'])
  })

  test('what is typed steadily is on the disk within half a second', async () => {
    const { window, stored } = await openDay()

    for (let key = 1; key <= 10; key += 1) {
      window.type('composer', 'a'.repeat(key))
      await vi.advanceTimersByTimeAsync(50)
    }

    expect(plainText(present(stored().updates[0]).body).length).toBeGreaterThanOrEqual(8)
  })

  test('so it is in a window that never rests', async () => {
    const { window, stored } = await openDay()
    vi.stubGlobal('requestIdleCallback', (run: () => void, { timeout }: IdleRequestOptions) =>
      setTimeout(run, timeout),
    )

    for (let key = 1; key <= 10; key += 1) {
      window.type('composer', 'a'.repeat(key))
      await vi.advanceTimersByTimeAsync(49)
    }

    expect(plainText(present(stored().updates[0]).body).length).toBeGreaterThanOrEqual(8)
  })
})

describe('leaving an entry', () => {
  test('an editor that goes without a word leaves its newest text behind', async () => {
    const { window, stored } = await openDay()
    window.type('composer', 'First')
    await vi.advanceTimersByTimeAsync(1_000)
    window.type('composer', 'First and last')

    await window.app().changeState('ended')
    await vi.advanceTimersByTimeAsync(1_000)

    expect(plainText(present(stored().updates[0]).body)).toBe('First and last')
  })

  test('she comes back to the words she left, though the disk still has older ones', async () => {
    const { desk, window, store, stored } = await openDay('Rain')
    const id = present(stored().updates[0]).id
    const letGo = desk.hold('saveDraft')
    window.type(id, 'Rain falls')
    await vi.advanceTimersByTimeAsync(200)
    window.type(id, 'Rain falls hard')
    window.app().activate(null)
    letGo()
    const letSecondGo = desk.hold('saveDraft')
    await vi.advanceTimersByTimeAsync(0)

    window.app().activate({ key: id, caret: 'end' })

    expect(window.inEditor()).toBe('Rain falls hard')
    letSecondGo()
    await window.app().saveAll()
    expect(plainText(present(stored().updates[0]).body)).toBe('Rain falls hard')
    expect(store.articles.list()).toHaveLength(1)
  })

  test('words typed while another article is being opened stay with the first', async () => {
    const { desk, window, store, stored } = await openDay('Rain')
    const update = present(stored().updates[0])
    const other = must(
      store.articles.create({ kind: 'story', fields: dayFields({ headline: 'Two' }) }, ann()),
    )
    const letGo = desk.hold('openArticle')
    const opening = window.app().openArticle(other.article.id)
    await vi.advanceTimersByTimeAsync(0)

    window.type(update.id, 'Rain, typed late')
    letGo()
    await opening

    expect(window.app().coverage?.article.id).toBe(other.article.id)
    expect(plainText(present(stored().updates[0]).body)).toBe('Rain, typed late')
  })

  test('of two articles opened at once the last one chosen stays', async () => {
    const { desk, window, store, day } = await openDay()
    const other = must(store.articles.create({ kind: 'story', fields: dayFields() }, ann()))
    const letFirstGo = desk.hold('openArticle')
    const first = window.app().openArticle(other.article.id)
    await vi.advanceTimersByTimeAsync(0)

    desk.hold('openArticle')()
    await window.app().openArticle(day.article.id)
    letFirstGo()
    await first

    expect(window.app().coverage?.article.id).toBe(day.article.id)
  })

  test('an article with words the disk refuses is not left', async () => {
    const { desk, window, store, day } = await openDay()
    const other = must(store.articles.create({ kind: 'story', fields: dayFields() }, ann()))
    const mend = desk.fail('saveDraft')
    window.type('composer', 'Only here')

    await window.app().openArticle(other.article.id)
    const stayed = window.app().coverage?.article.id
    mend()
    await window.app().openArticle(other.article.id)

    expect(stayed).toBe(day.article.id)
    expect(window.app().toasts.some(({ tone }) => tone === 'trouble')).toBe(true)
    expect(window.app().coverage?.article.id).toBe(other.article.id)
  })
})

describe('reading the open article anew', () => {
  test('a headline typed meanwhile is neither taken off the screen nor lost on the disk', async () => {
    const { desk, window, stored } = await openDay()
    const letGo = desk.hold('openArticle')
    const refreshing = window.app().refreshCoverage()
    await vi.advanceTimersByTimeAsync(0)

    window.app().changeFields({ headline: 'Storm at noon' })
    letGo()
    await refreshing

    expect(window.app().coverage?.article.fields.headline).toBe('Storm at noon')
    await window.app().saveAll()
    expect(stored().article.fields.headline).toBe('Storm at noon')
  })

  test('a text replaced elsewhere is shown, and written on from there', async () => {
    const { window, store, stored } = await openDay('Rain')
    const update = present(stored().updates[0])
    window.type(update.id, 'Rain here')
    await window.app().saveAll()
    typeText(store, present(stored().updates[0]), 'Rain there')

    await window.app().refreshCoverage()
    window.app().activate({ key: update.id, caret: 'end' })

    expect(window.inEditor()).toBe('Rain there')
    window.type(update.id, 'Rain there, and here')
    expect(await window.app().saveAll()).toBe(true)
    expect(plainText(present(stored().updates[0]).body)).toBe('Rain there, and here')
  })

  test('words typed upon a text replaced elsewhere never overwrite it unseen', async () => {
    const { desk, window, store, stored } = await openDay('Rain')
    const update = present(stored().updates[0])
    window.app().activate({ key: update.id, caret: 'end' })
    typeText(store, update, 'Rain there')
    const letGo = desk.hold('openArticle')
    const refreshing = window.app().refreshCoverage()
    await vi.advanceTimersByTimeAsync(0)
    window.type(update.id, 'Rain here')
    letGo()
    await refreshing

    const saved = await window.app().saveAll()

    expect(saved).toBe(false)
    expect(window.saving()).toBe('conflict')
    expect(window.inEditor()).toBe('Rain here')
    expect(plainText(present(stored().updates[0]).body)).toBe('Rain there')
  })

  test('her text goes over the other one when she says so, and the other stays in history', async () => {
    const { window, store, stored } = await openDay('Rain')
    const update = present(stored().updates[0])
    window.app().activate({ key: update.id, caret: 'end' })
    typeText(store, update, 'Rain there')
    window.type(update.id, 'Rain here')
    await window.app().saveAll()
    window.app().changeFields({ headline: 'Mine' })

    await window.keepMine()

    const history = store.revisions
      .list({ articleId: update.articleId, entryId: update.id })
      .map(({ id }) => JSON.stringify(must(store.revisions.get(id)).content))
    expect(plainText(present(stored().updates[0]).body)).toBe('Rain here')
    expect(history.some((content) => content.includes('Rain there'))).toBe(true)
    expect(window.saving()).toBe('saved')
    expect(stored().article.fields.headline).toBe('Mine')
  })
})

describe('headlines and flags of updates', () => {
  test('a letter typed while the one before is being saved stays in the headline', async () => {
    const { desk, window, stored } = await openDay('Rain')
    const { id } = present(stored().updates[0])
    const letGo = desk.hold('setUpdateDetails')
    window.details.changeDetails(id, { ...noDetails, headline: 'S' }, window.app)
    await vi.advanceTimersByTimeAsync(200)

    window.details.changeDetails(id, { ...noDetails, headline: 'St' }, window.app)
    letGo()
    await vi.advanceTimersByTimeAsync(0)

    expect(window.app().coverage?.updates[0]?.headline).toBe('St')
    await window.app().saveAll()
    expect(stored().updates[0]?.headline).toBe('St')
  })

  test('a new pin takes the old one off on the screen as in the store', async () => {
    const { window, store, day, stored } = await openDay('Rain')
    postUpdate(store, day.article.id, 'Wind', ann(5))
    await window.app().refreshCoverage()
    const [wind, rain] = stored().updates
    const pin = { ...noDetails, flags: { ...noDetails.flags, pinned: true }, status: null }

    window.details.changeDetails(present(wind).id, pin, window.app)
    window.details.changeDetails(present(rain).id, pin, window.app)
    await window.app().saveAll()

    const pinned = (coverage: Coverage | null) =>
      coverage?.updates.filter(({ flags }) => flags.pinned).map(({ id }) => id)
    expect(pinned(window.app().coverage)).toEqual([rain?.id])
    expect(pinned(stored())).toEqual([rain?.id])
  })

  test('the panel hears that a published headline has changed', async () => {
    const { window, stored } = await openDay()
    const before = window.app().coverage?.article.version

    window.app().changeFields({ headline: 'Other words' })
    await window.app().saveAll()

    expect(window.app().coverage?.article.version).toBe(stored().article.version)
    expect(window.app().coverage?.article.version).not.toBe(before)
  })
})

describe('the time she sets for an update', () => {
  test('the time set before the first letter is there after another article was looked at', async () => {
    const { window, store, day } = await openDay()
    const other = must(store.articles.create({ kind: 'story', fields: dayFields() }, ann()))
    window.time.setComposerTime(noon, window.app)
    window.type('composer', 'At noon')
    await window.app().saveAll()

    await window.app().openArticle(other.article.id)
    await window.app().openArticle(day.article.id)

    expect(window.app().composer.stamp).toBe(noon)
  })
})

const noDetails = {
  headline: '',
  authors: [],
  flags: { pinned: false, keyEvent: false, summary: false },
  status: null,
}

/** A window on one live day, with one posted update where it has words. */
async function openDay(posted?: string) {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const day = startDay(store)
  must(store.articles.setState({ articleId: day.article.id, state: 'live' }, ann()))
  if (posted !== undefined) postUpdate(store, day.article.id, posted)
  const desk = openDesk(store, folder)
  const window = await openWindow(desk)
  const stored = (): Coverage => must(store.articles.coverage(day.article.id))
  return { desk, window, store, day, stored }
}
