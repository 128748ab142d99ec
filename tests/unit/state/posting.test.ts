import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { plainText } from '../../../shared/document/plain-text'
import type { Coverage } from '../../../shared/model/coverage'
import {
  ann,
  must,
  noon,
  openNewsroom,
  startDay,
  tempFolder,
} from '../../store/support/temp-newsroom'
import { openWindow } from '../../support/open-window'
import { present } from '../../support/present'
import { openDesk } from '../../support/window-newsroom'

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('posting', () => {
  test('the composer empties at once, and the words posted are the words she saw', async () => {
    const { window, posted } = await openDay()
    window.type('composer', 'Rain')
    await vi.advanceTimersByTimeAsync(200)
    window.type('composer', 'Rain falls')

    window.post()
    const left = window.inEditor()
    await window.app().saveAll()

    expect(left).toBe('')
    expect(window.app().active?.key).toBe('composer')
    expect(posted()).toEqual(['Rain falls'])
  })

  test('two updates posted one right after the other are both posted, in this order', async () => {
    const { window, posted } = await openDay()

    window.type('composer', 'First')
    window.post()
    await vi.advanceTimersByTimeAsync(1)
    window.type('composer', 'Second')
    window.post()
    await window.app().saveAll()

    expect(posted()).toEqual(['Second', 'First'])
  })

  test('while it is being posted it is no draft among the drafts', async () => {
    const { desk, window, posted } = await openDay()
    const drafts = () => {
      const { coverage, composer, leaving } = window.app()
      const by = { composerId: composer.entryId, leaving }
      return window.setAside.draftsOf(coverage?.updates ?? [], by).length
    }
    window.type('composer', 'Rain')
    await window.app().saveAll()
    const letGo = desk.hold('postUpdate')

    window.post()
    await vi.advanceTimersByTimeAsync(50)
    const underWay = [drafts(), posted().length]
    letGo()
    await window.app().saveAll()

    expect(underWay).toEqual([0, 0])
    expect([drafts(), posted()]).toEqual([0, ['Rain']])
    expect(window.app().leaving.size).toBe(0)
  })

  test('one that could not be posted is a draft again', async () => {
    const { desk, window } = await openDay()
    window.type('composer', 'Rain')
    const mend = desk.fail('postUpdate')

    window.post()
    await vi.advanceTimersByTimeAsync(50)
    mend()

    expect(window.inEditor()).toBe('Rain')
    expect(window.app().leaving.size).toBe(0)
  })

  test('an update is posted with its headline and with the time she set', async () => {
    const { window, stored } = await openDay()
    window.time.setComposerTime(noon - 600_000, window.app)
    window.details.changeDetails('composer', { ...details, headline: 'Water' }, window.app)
    window.app().changeComposer({ headline: 'Water' })
    window.type('composer', 'It rises.')

    window.post()
    await window.app().saveAll()

    expect(stored().updates[0]).toMatchObject({
      state: 'posted',
      headline: 'Water',
      stamp: noon - 600_000,
    })
  })

  test('nothing is posted where nothing is written', async () => {
    const { desk, window } = await openDay()

    window.post()
    await window.app().saveAll()

    expect(desk.asked).not.toContain('postUpdate')
    expect(window.app().toasts[0]?.text).toContain('nothing to post')
  })

  test('whoever publishes right after posting publishes what was posted', async () => {
    const { desk, window } = await openDay()
    window.type('composer', 'Rain')
    const letGo = desk.hold('postUpdate')
    window.post()

    let safe = false
    const saving = window.app().saveAll()
    void saving.then(() => (safe = true))
    await vi.advanceTimersByTimeAsync(500)
    const before = safe
    letGo()
    await saving

    expect(before).toBe(false)
  })
})

describe('a posting that is refused', () => {
  test('words the disk refuses are not posted in an older form, but come back to be posted again', async () => {
    const { desk, window, stored, posted } = await openDay()
    window.type('composer', 'Rain')
    await window.app().saveAll()
    const mend = desk.fail('saveDraft')
    window.type('composer', 'Rain falls hard')

    window.post()
    await vi.advanceTimersByTimeAsync(0)
    const back = window.inEditor()
    const states = stored().updates.map(({ state }) => state)
    mend()
    window.post()
    await window.app().saveAll()

    expect(back).toBe('Rain falls hard')
    expect(states).toEqual(['composing'])
    expect(window.app().toasts[0]?.text).toContain('was not posted')
    expect(posted()).toEqual(['Rain falls hard'])
  })

  test('words that could not even be stored come back too', async () => {
    const { desk, window, posted } = await openDay()
    const mend = desk.fail('startUpdate')
    window.type('composer', 'Rain')

    window.post()
    await vi.advanceTimersByTimeAsync(0)
    const back = window.inEditor()
    mend()
    window.post()
    await window.app().saveAll()

    expect(back).toBe('Rain')
    expect(posted()).toEqual(['Rain'])
  })

  test('words refused while she writes the next update wait below it, and can be written on', async () => {
    const { desk, window, stored, posted } = await openDay()
    const mend = desk.fail('postUpdate')
    const letGo = desk.hold('postUpdate')
    window.type('composer', 'First')
    window.post()
    await vi.advanceTimersByTimeAsync(0)
    window.type('composer', 'Second, begun')
    letGo()
    await vi.advanceTimersByTimeAsync(0)
    mend()

    const waiting = present(stored().updates.find(({ body }) => plainText(body) === 'First'))
    window.type(waiting.id, 'First, mended')
    await window.app().saveAll()
    await window.posting.postWaiting(waiting, window.app)

    expect(window.onScreen('composer')).toBe('Second, begun')
    expect(posted()).toEqual(['First, mended'])
  })

  test('a posting that breaks does not keep back the next one', async () => {
    const { desk, window, posted } = await openDay()
    const mend = desk.fail('postUpdate', 'broken')
    window.type('composer', 'First')
    window.post()
    await vi.advanceTimersByTimeAsync(0)

    mend()
    window.post()
    await window.app().saveAll()

    expect(posted()).toEqual(['First'])
  })
})

describe('undo', () => {
  test('a posting taken back puts its words into the composer, the caret behind them', async () => {
    const { window, stored } = await openDay()
    window.type('composer', 'Too soon')
    window.post()
    await window.app().saveAll()

    await window.posting.undoPost(window.app)

    expect(window.inEditor()).toBe('Too soon')
    expect(stored().updates.map(({ state }) => state)).toEqual(['composing'])
  })

  test('words put right after posting go back into the composer with the rest', async () => {
    const { window, stored } = await openDay()
    window.type('composer', 'Too son')
    window.post()
    await window.app().saveAll()
    window.type(present(stored().updates[0]).id, 'Too soon')

    await window.posting.undoPost(window.app)
    window.type('composer', `${window.inEditor() ?? ''}, surely`)
    await window.app().saveAll()

    expect(stored().updates.map(({ body }) => plainText(body))).toEqual(['Too soon, surely'])
  })

  test('a headline given to it since is the one it is posted with again', async () => {
    const { desk, window, stored } = await openDay()
    const { changeDetails, detailsOf } = window.details
    window.type('composer', 'First')
    window.post()
    await window.app().saveAll()
    const update = present(window.app().coverage?.updates[0])
    changeDetails(update.id, { ...detailsOf(update), headline: 'Early' }, window.app)
    await window.posting.undoPost(window.app)

    window.type('composer', 'First again')
    changeDetails('composer', { ...detailsOf(update), headline: 'Late' }, window.app)
    const before = desk.asked.length
    window.post()
    await vi.advanceTimersByTimeAsync(5)

    const asked = desk.asked.slice(before).filter((name) => /Details|post/.test(name))
    expect(asked).toEqual(['setUpdateDetails', 'postUpdate'])
    expect(stored().updates[0]).toMatchObject({ state: 'posted', headline: 'Late' })
  })

  test('what she has begun since stays in the composer', async () => {
    const { window, stored } = await openDay()
    window.type('composer', 'First')
    window.post()
    await window.app().saveAll()
    window.type('composer', 'Second')

    await window.posting.undoPost(window.app)

    expect(window.inEditor()).toBe('Second')
    expect(stored().updates.map(({ state }) => state)).toEqual(['composing', 'composing'])
  })

  test('the offer ends with the words that make it', async () => {
    const { desk, window } = await openDay()
    window.type('composer', 'First')
    window.post()
    await window.app().saveAll()

    await vi.advanceTimersByTimeAsync(window.posting.undoSeconds * 1_000)
    await window.posting.undoPost(window.app)

    expect(desk.asked).not.toContain('unpostUpdate')
  })
})

describe('what has been posted', () => {
  test('another time moves an update to its place, and can be taken back', async () => {
    const { window } = await openDay()
    for (const text of ['First', 'Second']) {
      window.type('composer', text)
      window.post()
      await vi.advanceTimersByTimeAsync(60_000)
    }
    const texts = () => window.app().coverage?.updates.map(({ body }) => plainText(body))
    const first = present(window.app().coverage?.updates[1])

    await window.posting.restamp(first.id, noon + 600_000, window.app)
    const moved = texts()
    window.app().toasts.at(-1)?.action?.run()
    await vi.advanceTimersByTimeAsync(0)

    expect(moved).toEqual(['First', 'Second'])
    expect(texts()).toEqual(['Second', 'First'])
  })

  test('a time that was put back is as doubtful as its source left it', async () => {
    const { window, store, stored } = await openDay()
    window.type('composer', 'First')
    window.post()
    await window.app().saveAll()
    const { id } = present(stored().updates[0])
    const doubtful = { id, stamp: noon, stampAsWritten: 'UPDATE 2570 GMT' }
    must(store.entries.changeMany({ kind: 'restamp', to: [doubtful] }, ann()))
    await window.app().refreshCoverage()

    await window.posting.restamp(id, noon + 600_000, window.app)
    const moved = stored().updates[0]
    window.app().toasts.at(-1)?.action?.run()
    await vi.advanceTimersByTimeAsync(0)

    expect(moved).toMatchObject({ stamp: noon + 600_000, stampAsWritten: null })
    expect(stored().updates[0]).toMatchObject(doubtful)
    expect(window.app().coverage?.updates[0]).toMatchObject(doubtful)
  })

  test('a withdrawn update keeps its words and can come back', async () => {
    const { window, stored, posted } = await openDay()
    window.type('composer', 'Wrong')
    window.post()
    await window.app().saveAll()
    const { id } = present(stored().updates[0])

    await window.posting.withdraw(id, 'It was wrong.', window.app)
    const gone = stored().updates[0]
    await window.posting.reinstate(id, window.app)

    expect(gone).toMatchObject({ state: 'withdrawn', withdrawnReason: 'It was wrong.' })
    expect(posted()).toEqual(['Wrong'])
  })

  test('a day of postings leaves no draft behind but the time of the last save', async () => {
    const { window } = await openDay()

    for (let count = 0; count < 5; count += 1) {
      window.type('composer', `Update ${String(count)}`)
      window.post()
      await window.app().saveAll()
    }

    expect(Object.keys(window.app().drafts)).toEqual(['closed'])
  })
})

const details = {
  headline: '',
  authors: [],
  flags: { pinned: false, keyEvent: false, summary: false },
  status: null,
}

/** A window on one live day without updates. */
async function openDay() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const day = startDay(store)
  must(store.articles.setState({ articleId: day.article.id, state: 'live' }, ann()))
  const desk = openDesk(store, folder)
  const window = await openWindow(desk)
  const stored = (): Coverage => must(store.articles.coverage(day.article.id))
  const posted = () =>
    stored()
      .updates.filter(({ state }) => state === 'posted')
      .map(({ body }) => plainText(body))
  return { store, desk, window, stored, posted }
}
