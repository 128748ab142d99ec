import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plainText } from '../../../shared/document/plain-text'
import type { EntryId } from '../../../shared/ids'
import {
  ann,
  must,
  noon,
  openNewsroom,
  postUpdate,
  startDay,
  tempFolder,
  words,
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

test('a draft set aside keeps its last letter, and another begins in an empty composer', async () => {
  const { window, aside, texts } = await openDay()
  window.type('composer', 'Rain')
  await vi.advanceTimersByTimeAsync(200)
  window.type('composer', 'Rain falls')

  await aside.setAside(window.app)
  const left = window.inEditor()
  window.type('composer', 'Ferries are late')
  await window.app().saveAll()

  expect(left).toBe('')
  expect(texts().sort()).toEqual(['Ferries are late', 'Rain falls'])
  expect(window.saving()).toBe('saved')
})

test('the next draft, where there is none but that in the composer, is said to be missing', async () => {
  const { window, aside } = await openDay()

  await aside.takeUpNext(window.app)
  window.type('composer', 'Rain falls')
  await window.app().saveAll()
  await aside.takeUpNext(window.app)

  expect(window.app().toasts.map(({ text }) => text)).toContain('No other draft waits here.')
  expect(window.inEditor()).toBe('Rain falls')
  await aside.setAside(window.app)
  await aside.takeUpNext(window.app)
  expect(window.inEditor()).toBe('Rain falls')
})

test('what she types before a draft set aside is on the disk is in the next one', async () => {
  const { window, aside, texts } = await openDay()
  window.type('composer', 'Rain falls')

  const setting = aside.setAside(window.app)
  const left = window.inEditor()
  window.type('composer', 'Ferries')
  await setting
  await window.app().saveAll()

  expect(left).toBe('')
  expect(texts().sort()).toEqual(['Ferries', 'Rain falls'])
})

test('what she types right after she took another draft up, or deleted one, is not in the old one', async () => {
  const { window, aside, texts } = await openDay()
  window.type('composer', 'Rain falls')
  await aside.setAside(window.app)
  const first = present(window.app().coverage?.updates[0]).id
  window.type('composer', 'Ferries')

  const taking = aside.takeUp(first, window.app)
  await Promise.resolve()
  window.type('composer', `${window.inEditor() ?? ''}, and hail`)
  await taking
  const deleting = aside.deleteDraft(first, window.app)
  window.type('composer', 'Buses')
  await deleting
  await window.app().saveAll()

  expect(texts().sort()).toEqual(['Buses', 'Ferries'])
  window.app().toasts.at(-1)?.action?.run()
  await vi.advanceTimersByTimeAsync(10)
  expect(window.inEditor()).toBe('Rain falls, and hail')
})

test('a time asked for nothing, and nothing deleted, leave no draft behind', async () => {
  const { window, aside, texts } = await openDay()
  const { draftToSchedule } = await import('../../../renderer/state/scheduling')

  const scheduled = await draftToSchedule(window.app)
  await aside.deleteDraft(null, window.app)
  await window.app().saveAll()

  expect(scheduled).toBeUndefined()
  expect(texts()).toEqual([])
})

test('what is set aside and taken up at once is whole', async () => {
  const { window, aside, texts } = await openDay()
  window.type('composer', 'Rain')
  await window.app().saveAll()
  const id = present(window.app().composer.entryId)
  window.type('composer', 'Rain falls')

  const setting = aside.setAside(window.app)
  await aside.takeUp(id, window.app)
  await setting

  expect(window.inEditor()).toBe('Rain falls')
  expect(texts()).toEqual(['Rain falls'])
})

test('a draft that could not be set aside is below what she writes since, and is saved in the end', async () => {
  const { window, aside, desk, texts } = await openDay()
  window.type('composer', 'Rain')
  await window.app().saveAll()
  const mend = desk.fail('saveDraft')
  window.type('composer', 'Rain falls')

  const setting = aside.setAside(window.app)
  window.type('composer', 'Ferries')
  await setting
  const shown = window.onScreen(present(window.app().coverage?.updates[0]).id)
  mend()
  await window.app().saveAll()

  expect(shown).toBe('Rain falls')
  expect(texts().sort()).toEqual(['Ferries', 'Rain falls'])
})

test('a draft that is taken up again goes on where it was, and nothing of the other is lost', async () => {
  const { window, aside, texts } = await openDay()
  window.type('composer', 'Rain falls')
  await aside.setAside(window.app)
  const first = present(window.app().coverage?.updates[0]).id
  window.type('composer', 'Ferries')

  await aside.takeUp(first, window.app)
  const taken = window.inEditor()
  window.type('composer', 'Rain falls, and hail')
  await window.app().saveAll()

  expect(taken).toBe('Rain falls')
  expect(texts().sort()).toEqual(['Ferries', 'Rain falls, and hail'])
})

test('where the disk is full a draft stays in the composer', async () => {
  const { window, aside, desk } = await openDay()
  window.type('composer', 'Rain falls')
  await window.app().saveAll()
  const mend = desk.fail('saveDraft')
  window.type('composer', 'Rain falls, and hail')

  await aside.setAside(window.app)
  const kept = window.inEditor()
  mend()

  expect(kept).toBe('Rain falls, and hail')
  expect(await window.app().saveAll()).toBe(true)
})

test('a draft whose words the disk refused is not taken up before they are there', async () => {
  const { window, aside, desk, texts } = await openDay()
  const first = await setAsideWith('Rain', { window, aside })
  await aside.takeUp(first, window.app)
  const mend = desk.fail('saveDraft')
  window.type('composer', 'Rain falls')
  const setting = aside.setAside(window.app)
  window.type('composer', 'Ferries')
  await setting

  await aside.takeUp(first, window.app)
  const refused = window.inEditor()
  mend()
  await aside.takeUp(first, window.app)
  window.type('composer', 'Rain falls, and hail')
  await vi.advanceTimersByTimeAsync(30_000)

  expect(refused).toBe('Ferries')
  expect(texts().sort()).toEqual(['Ferries', 'Rain falls, and hail'])
  expect(window.saving()).toBe('saved')
})

test('a mark set on a draft right before it is taken up is kept, however late the disk has it', async () => {
  const { window, aside, desk, store, day } = await openDay()
  const first = await setAsideWith('Rain', { window, aside })
  const draft = present(window.app().coverage?.updates[0])
  const flags = { ...draft.flags, keyEvent: true }
  const goOn = desk.hold('setUpdateDetails')
  window.details.changeDetails(first, { ...window.details.detailsOf(draft), flags }, window.app)

  const taking = aside.takeUp(first, window.app)
  await vi.advanceTimersByTimeAsync(300)
  goOn()
  await taking

  expect(window.inEditor()).toBe('Rain')
  expect(window.app().composer.flags.keyEvent).toBe(true)
  expect(must(store.articles.coverage(day)).updates[0]?.flags.keyEvent).toBe(true)
  expect(await window.app().saveAll()).toBe(true)
})

test('in a conflict about a draft that was taken up, her text goes over the other one', async () => {
  const { window, aside, store, texts } = await openDay()
  const first = await setAsideWith('Rain', { window, aside })
  await aside.takeUp(first, window.app)
  const baseVersion = present(window.app().coverage?.updates[0]).version
  must(store.entries.saveDraft({ id: first, baseVersion, body: words('Theirs') }, ann()))
  window.type('composer', 'Mine')
  await vi.advanceTimersByTimeAsync(600)
  const saving = window.saving()

  await window.keepMine()

  expect(saving).toBe('conflict')
  expect(texts()).toEqual(['Mine'])
  expect(window.saving()).toBe('saved')
})

test('a time typed into a stored draft is kept when that is set aside at once', async () => {
  const { window, aside, store, day } = await openDay()
  window.type('composer', 'Rain')
  await window.app().saveAll()

  window.time.setComposerTime(noon - 3_600_000, window.app)
  await aside.setAside(window.app)

  expect(must(store.articles.coverage(day)).updates[0]?.stamp).toBe(noon - 3_600_000)
})

test('a headline typed as the draft is posted at its time goes on with the update', async () => {
  const { window, aside, store, day } = await openDay()
  window.type('composer', 'Rain')
  await window.app().saveAll()
  const draft = present(must(store.articles.coverage(day)).updates[0])
  window.details.changeDetails(
    'composer',
    { ...window.details.detailsOf(draft), headline: 'Storm' },
    window.app,
  )

  const posted = must(store.entries.post({ id: draft.id, stamp: noon }, ann()))
  aside.composerWasPosted(posted, window.app)

  expect(await window.app().saveAll()).toBe(true)
  expect(must(store.articles.coverage(day)).updates[0]).toMatchObject({
    ...{ state: 'posted', headline: 'Storm' },
  })
})

test('a deleted draft leaves an empty composer, and Undo brings it back into it', async () => {
  const { window, aside, texts } = await openDay()
  window.type('composer', 'Rain falls')
  await window.app().saveAll()

  await aside.deleteDraft(window.app().composer.entryId, window.app)
  const [left, stored] = [window.inEditor(), texts()]
  window.app().toasts.at(-1)?.action?.run()
  await vi.advanceTimersByTimeAsync(10)

  expect([left, stored]).toEqual(['', []])
  expect(window.inEditor()).toBe('Rain falls')
  expect(texts()).toEqual(['Rain falls'])
})

test('one undo takes back what was done to several updates', async () => {
  const { window, store, day, many } = await openDay()
  const ids = ['One.', 'Two.'].map((text) => postUpdate(store, day, text).id)
  await window.app().refreshCoverage()
  const stamps = () => must(store.articles.coverage(day)).updates.map(({ stamp }) => stamp - noon)
  window.app().chooseUpdates({ ids: new Set(ids), anchor: null })

  await many.changeChosen({ kind: 'shift', milliseconds: 3_600_000 }, window.app)
  const moved = stamps()
  window.app().toasts.at(-1)?.action?.run()
  await vi.advanceTimersByTimeAsync(10)

  expect(moved).toEqual([3_600_000, 3_600_000])
  expect(stamps()).toEqual([0, 0])
  expect(window.app().chosen.ids.size).toBe(0)
})

type OpenDay = Awaited<ReturnType<typeof openDay>>

/** A draft that waits. */
async function setAsideWith(
  text: string,
  { window, aside }: Pick<OpenDay, 'window' | 'aside'>,
): Promise<EntryId> {
  window.type('composer', text)
  await aside.setAside(window.app)
  return present(window.app().coverage?.updates[0]).id
}

/** A window on one live day without updates. */
test('a chosen draft that is deleted, or taken up into the composer, is chosen no more', async () => {
  const { window, aside } = await openDay()
  for (const text of ['Rain', 'Ferries', 'Buses']) {
    window.type('composer', text)
    await aside.setAside(window.app)
  }
  const ids = present(window.app().coverage).updates.map(({ id }) => id)
  const [first, second, third] = ids
  window.app().chooseUpdates({ ids: new Set(ids), anchor: present(first) })

  await aside.deleteDraft(present(first), window.app)
  await aside.takeUp(present(second), window.app)

  expect([...window.app().chosen.ids]).toEqual([third])
})

async function openDay() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const day = startDay(store).article.id
  must(store.articles.setState({ articleId: day, state: 'live' }, ann()))
  const desk = openDesk(store, folder)
  const window = await openWindow(desk)
  const aside = await import('../../../renderer/state/set-aside')
  const many = await import('../../../renderer/state/change-many')
  const texts = () => must(store.articles.coverage(day)).updates.map(({ body }) => plainText(body))
  return { window, store, day, desk, aside, many, texts }
}
