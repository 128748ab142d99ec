// What the disk answers late, or not at all, while she goes on writing, posting and looking elsewhere.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plainText } from '../../../shared/document/plain-text'
import {
  ann,
  must,
  noon,
  openNewsroom,
  postUpdate,
  publish,
  startDay,
  tempFolder,
  words,
  dayFields,
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

async function openDay() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const day = startDay(store).article.id
  must(store.articles.setState({ articleId: day, state: 'live' }, ann()))
  const other = must(
    store.articles.create({ kind: 'live', fields: dayFields({ headline: 'Two' }) }, ann()),
  ).article.id
  must(store.articles.setState({ articleId: other, state: 'live' }, ann()))
  const desk = openDesk(store, folder)
  const window = await openWindow(desk)
  await window.app().openArticle(day)
  const aside = await import('../../../renderer/state/set-aside')
  const many = await import('../../../renderer/state/change-many')
  const stored = (id = day) => must(store.articles.coverage(id))
  const texts = (id = day) => stored(id).updates.map(({ body }) => plainText(body))
  return { window, store, day, other, desk, aside, many, texts, stored }
}

test('undo of a posting brings nothing into the composer of another article', async () => {
  const { window, other, texts } = await openDay()
  window.type('composer', 'Rain')
  window.post()
  await window.app().saveAll()
  await window.app().openArticle(other)

  await window.posting.undoPost(window.app)
  window.type('composer', 'Words for the other')
  await window.app().saveAll()

  expect([texts(), texts(other)]).toEqual([['Rain'], ['Words for the other']])
})

test('a posting refused after she went to another article does not come back there', async () => {
  const { window, other, texts, desk } = await openDay()
  window.type('composer', 'Rain')
  await window.app().saveAll()
  const open = desk.hold('openArticle')
  const opening = window.app().openArticle(other)
  await vi.advanceTimersByTimeAsync(0)
  const goOn = desk.hold('postUpdate')
  const mend = desk.fail('postUpdate')
  window.post()
  await vi.advanceTimersByTimeAsync(0)
  open()
  await opening

  goOn()
  await vi.advanceTimersByTimeAsync(10)
  mend()
  window.type('composer', 'Words for the other')
  await window.app().saveAll()

  expect([texts(), texts(other)]).toEqual([['Rain'], ['Words for the other']])
})

test('a draft written on in an ended article is not written over when that is live again', async () => {
  const { window, texts } = await openDay()
  window.type('composer', 'Rain')
  await window.app().changeState('ended')
  const { id } = present(window.app().coverage?.updates[0])
  window.type(id, 'Rain falls')
  window.app().activate(null)
  await window.app().saveAll()

  await window.app().changeState('live')
  window.app().activate({ key: 'composer', caret: 'end' })
  window.type('composer', `${window.inEditor() ?? ''}!`)
  await window.app().saveAll()

  expect(texts().join()).toContain('Rain falls')
})

test('words typed into an entry while it is being restored are kept', async () => {
  const { window, store, day, desk, stored } = await openDay()
  const { restoreLine } = await import('../../../renderer/state/restoring')
  const { id } = postUpdate(store, day, 'One.')
  await window.app().refreshCoverage()
  vi.setSystemTime(noon + 600_000)
  window.type(id, 'Two.')
  await window.app().saveAll()
  await window.app().loadTimeline()
  const lines = window.app().timeline.lines.filter(({ entryId }) => entryId === id)
  const goOn = desk.hold('restoreRevision')
  const restoring = restoreLine(present(lines[1]), window.app)
  await vi.advanceTimersByTimeAsync(50)

  window.type(id, 'Two, typed meanwhile.')
  goOn()
  await restoring
  window.app().activate(null)

  expect(await window.app().saveAll()).toBe(true)
  expect(plainText(present(stored().updates[0]).body)).toBe('Two, typed meanwhile.')
})

test('words typed into another entry while replaced words are put back are kept', async () => {
  const { window, store, day, desk, stored } = await openDay()
  const everywhere = await import('../../../renderer/state/replacing-everywhere')
  const one = postUpdate(store, day, 'One.')
  const two = postUpdate(store, day, 'Two.')
  await window.app().refreshCoverage()
  const place = { kind: 'text', entryId: one.id, line: 0, start: 0 } as const
  await everywhere.replaceInArticles(
    [{ articleId: day, place, from: 0, to: 3, words: 'One', by: 'Uno' }],
    window.app,
  )
  const goOn = desk.hold('putWordsBack')
  window.app().toasts.at(-1)?.action?.run()
  await vi.advanceTimersByTimeAsync(50)

  window.type(two.id, 'Two, typed meanwhile.')
  goOn()
  await vi.advanceTimersByTimeAsync(50)
  window.app().activate(null)

  expect(await window.app().saveAll()).toBe(true)
  const text = plainText(present(stored().updates.find(({ id }) => id === two.id)).body)
  expect(text).toBe('Two, typed meanwhile.')
})

test('words put right in an update while its posting is being undone are kept', async () => {
  const { window, desk, texts } = await openDay()
  window.type('composer', 'Rain')
  window.post()
  await window.app().saveAll()
  const { id } = present(window.app().coverage?.updates[0])
  const goOn = desk.hold('unpostUpdate')
  const undoing = window.posting.undoPost(window.app)
  await vi.advanceTimersByTimeAsync(10)

  window.type(id, 'Rain falls')
  goOn()
  await undoing

  expect(await window.app().saveAll()).toBe(true)
  expect([window.inEditor(), texts()]).toEqual(['Rain falls', ['Rain falls']])
})

test('a draft typed on while it is being deleted keeps nobody from saving', async () => {
  const { window, aside, desk } = await openDay()
  window.type('composer', 'Rain')
  await aside.setAside(window.app)
  const { id } = present(window.app().coverage?.updates[0])
  const goOn = desk.hold('discardDraft')
  const deleting = aside.deleteDraft(id, window.app)
  await vi.advanceTimersByTimeAsync(10)

  window.type(id, 'Rain falls')
  goOn()
  await deleting

  expect(await window.app().saveAll()).toBe(true)
})

test('a draft set aside with a time is written on in the list while the disk has its time', async () => {
  const { window, aside, desk, texts } = await openDay()
  window.type('composer', 'Rain')
  await window.app().saveAll()
  const id = present(window.app().composer.entryId)
  window.time.setComposerTime(noon - 3_600_000, window.app)
  const goOn = desk.hold('restampUpdate')
  const setting = aside.setAside(window.app)
  await vi.advanceTimersByTimeAsync(0)

  window.type(id, 'Rain falls')
  goOn()
  await setting
  window.app().activate(null)
  await window.app().saveAll()

  expect(texts()).toEqual(['Rain falls'])
})

test('a headline of a refused posting never goes over the one she gave it since', async () => {
  const { window, desk, stored } = await openDay()
  window.type('composer', 'Rain')
  await window.app().saveAll()
  const id = present(window.app().composer.entryId)
  const mend = desk.fail('setUpdateDetails')
  const old = window.details.detailsOf(window.app().composer)
  window.details.changeDetails('composer', { ...old, headline: 'Old' }, window.app)
  window.post()
  window.type('composer', 'Next')
  await vi.advanceTimersByTimeAsync(3_000)

  mend()
  window.details.changeDetails(id, { ...old, headline: 'New' }, window.app)
  await vi.advanceTimersByTimeAsync(30_000)

  expect(stored().updates.find((each) => each.id === id)?.headline).toBe('New')
})

test('undo of a mark set on several updates leaves the headline she typed since', async () => {
  const { window, store, day, many, stored } = await openDay()
  const { id } = postUpdate(store, day, 'One.')
  await window.app().refreshCoverage()
  window.app().chooseUpdates({ ids: new Set([id]), anchor: null })
  await many.changeChosen({ kind: 'flag', flag: 'summary', on: true }, window.app)
  const undo = window.app().toasts.at(-1)?.action
  const update = present(window.app().coverage?.updates[0])
  const typed = { ...window.details.detailsOf(update), headline: 'Storm' }
  window.details.changeDetails(id, typed, window.app)
  await window.app().saveAll()

  undo?.run()
  await vi.advanceTimersByTimeAsync(50)

  expect(stored().updates[0]).toMatchObject({ headline: 'Storm', flags: { summary: false } })
})

test('words are replaced in a draft that was posted at its time while it stood in the composer', async () => {
  const { window, aside, store, texts } = await openDay()
  const { replaceText } = await import('../../../renderer/state/restoring')
  window.type('composer', 'Rain')
  await window.app().saveAll()
  const id = present(window.app().composer.entryId)
  aside.composerWasPosted(must(store.entries.post({ id, stamp: noon }, ann())), window.app)

  replaceText(id, words('Hail'), window.app)
  const shown = window.inEditor()
  await window.app().saveAll()

  expect([shown, texts()]).toEqual(['Hail', ['Hail']])
})

test('posted by hand at the moment of its time, it does not come back as if it were not posted', async () => {
  const { window, aside, desk, store } = await openDay()
  window.type('composer', 'Rain')
  await window.app().saveAll()
  const id = present(window.app().composer.entryId)
  const goOn = desk.hold('postUpdate')
  window.post()
  await vi.advanceTimersByTimeAsync(10)

  aside.composerWasPosted(must(store.entries.post({ id, stamp: noon }, ann())), window.app)
  goOn()
  await window.app().saveAll()

  expect([window.inEditor(), window.app().composer.entryId]).toEqual(['', null])
  expect(window.app().toasts.map(({ tone }) => tone)).not.toContain('trouble')
})

test('a mark set in the composer survives a replacing in its headline', async () => {
  const { window, desk, stored } = await openDay()
  const { replaceInEntry } = await import('../../../renderer/state/replace-in-entry')
  const set = (change: object) => {
    const { composer } = window.app()
    window.app().changeComposer(change)
    const details = { ...window.details.detailsOf(composer), ...change }
    window.details.changeDetails('composer', details, window.app)
  }
  window.type('composer', 'Rain')
  set({ headline: 'Kiev' })
  await window.app().saveAll()
  const entryId = present(window.app().composer.entryId)
  const mend = desk.fail('setUpdateDetails')
  set({ flags: { pinned: false, keyEvent: true, summary: false } })
  await vi.advanceTimersByTimeAsync(300)

  const found = { place: { kind: 'update-headline', entryId }, from: 0, to: 4, words: 'Kiev' }
  const find = { replacement: 'Kyiv', query: { words: 'Kiev', pattern: false } }
  replaceInEntry([found as never], find as never, window.app)
  mend()
  await window.app().saveAll()

  expect(stored().updates[0]).toMatchObject({ headline: 'Kyiv', flags: { keyEvent: true } })
})

test('marks set for the next update are not taken by undo', async () => {
  const { window } = await openDay()
  window.type('composer', 'Rain')
  window.post()
  await window.app().saveAll()
  const { composer } = window.app()
  const flags = { ...composer.flags, keyEvent: true }
  window.app().changeComposer({ flags })
  window.details.changeDetails(
    'composer',
    { ...window.details.detailsOf(composer), flags },
    window.app,
  )

  await window.posting.undoPost(window.app)

  expect(window.app().composer.flags.keyEvent).toBe(true)
})

test('the original entry typed on while it is being told what it is', async () => {
  const { window, store, day, desk, stored } = await openDay()
  const { id } = present(window.app().coverage).body
  window.type(id, 'Rain')
  await window.app().saveAll()
  postUpdate(store, day, 'x')
  publish(store, day)
  await window.app().refreshCoverage()
  window.type(id, 'Rain f')
  await window.app().saveAll()
  const goOn = desk.hold('decideChange')
  const telling = window.telling.decide(id, { nature: 'minor' }, window.app)
  await vi.advanceTimersByTimeAsync(10)
  window.type(id, 'Rain falls')
  window.app().activate(null)
  const save = desk.hold('saveDraft')
  goOn()
  const isTold = await telling
  const shown = window.onScreen(id)
  window.app().activate({ key: id, caret: 'end' })
  window.type(id, `${window.inEditor() ?? ''}!`)
  save()
  await window.app().saveAll()
  expect({ isTold, shown, text: plainText(stored().body.body) }).toEqual({
    isTold: true,
    shown: 'Rain falls',
    text: 'Rain falls!',
  })
})
