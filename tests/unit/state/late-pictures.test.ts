// Pictures that are dropped into a text or an article and stored a moment later, while she goes on.
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { imagesIn } from '../../../shared/document/images-in'
import { makeImage } from '../../../shared/document/make-body'
import { plainText } from '../../../shared/document/plain-text'
import { mediaId } from '../../../shared/ids'
import {
  ann,
  dayFields,
  must,
  noon,
  openNewsroom,
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

const boats = makeImage({
  file: { id: mediaId('ab'.repeat(32)), type: 'image/jpeg', width: 1600, height: 900 },
  ...{ source: '', caption: '', credit: '', alt: '' },
})

const aMoment = () => vi.advanceTimersByTimeAsync(2_000)

async function openDay() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const day = startDay(store).article.id
  must(store.articles.setState({ articleId: day, state: 'live' }, ann()))
  const fields = dayFields({ headline: 'Two' })
  const other = must(store.articles.create({ kind: 'live', fields }, ann())).article.id
  const desk = openDesk(store, folder)
  const window = await openWindow(desk)
  await window.app().openArticle(day)
  /** Of each update of the day: its state, its words and how many pictures it has. */
  const stored = () =>
    must(store.articles.coverage(day)).updates.map(({ state, body }) => [
      state,
      plainText(body),
      imagesIn(body).length,
    ])
  const lead = (id = day) => must(store.articles.coverage(id)).article.fields.lead
  return { window, desk, other, day, stored, lead }
}

test('an update is posted when its picture is in it, and not before', async () => {
  const { window, stored } = await openDay()
  window.type('composer', 'Rain')
  const arrive = window.drop()
  window.post()
  window.type('composer', 'The next one')
  await aMoment()

  expect(stored()).toContainEqual(['composing', 'Rain', 0])
  expect(window.app().toasts.at(-1)?.text).toBe('It is posted as soon as its pictures are in.')
  arrive(boats)
  await window.app().saveAll()
  expect(stored()).toContainEqual(['posted', 'Rain', 1])
  expect(window.inEditor()).toBe('The next one')
})

test('an update of a picture alone is posted with it; a file that is none brings it back', async () => {
  const { window, stored } = await openDay()
  window.app().activate({ key: 'composer', caret: 'end' })
  const arrive = window.drop()
  window.post()
  arrive(boats)
  await window.app().saveAll()
  const refuse = window.drop()
  window.post()
  await aMoment()
  refuse()
  await window.app().saveAll()

  expect(stored().filter(([state]) => state === 'posted')).toEqual([['posted', '', 1]])
  expect(
    window
      .app()
      .toasts.map(({ text }) => text)
      .join(),
  ).toContain('nothing to post yet')
})

test('another article opens when the picture is on the disk of the one it was dropped into', async () => {
  const { window, other, stored } = await openDay()
  window.type('composer', 'Rain')
  const arrive = window.drop()
  const opening = window.app().openArticle(other)
  await aMoment()
  expect(window.app().coverage?.article.id).not.toBe(other)
  expect(window.app().toasts.at(-1)?.text).toBe(
    'The other article opens as soon as the pictures in this one are in.',
  )

  arrive(boats)
  await opening

  expect(window.app().coverage?.article.id).toBe(other)
  expect(stored()).toEqual([['composing', 'Rain', 1]])
})

test('a draft set aside has its picture when she takes it up again', async () => {
  const { window, stored } = await openDay()
  window.type('composer', 'Rain')
  await window.app().saveAll()
  const id = present(window.app().composer.entryId)
  const arrive = window.drop()
  const aside = window.setAside.setAside(window.app)
  window.type('composer', 'Sun')
  const takingUp = window.setAside.takeUp(id, window.app)
  await aMoment()
  arrive(boats)
  await aside
  await takingUp

  expect(window.inEditor()).toContain('Rain')
  await window.app().saveAll()
  expect(stored()).toContainEqual(['composing', 'Rain', 1])
  expect(stored()).toContainEqual(['composing', 'Sun', 0])
})

test('a draft that waits for its picture says so when it is chosen, and keeps no other one waiting', async () => {
  const { window, stored } = await openDay()
  const begin = async (text: string) => {
    window.type('composer', text)
    await window.app().saveAll()
    return present(window.app().composer.entryId)
  }
  const sun = await begin('Sun')
  await window.setAside.setAside(window.app)
  const rain = await begin('Rain')
  const arrive = window.drop()
  const aside = window.setAside.setAside(window.app)
  await aMoment()

  const waiting = window.setAside.takeUp(rain, window.app)
  await aMoment()
  const told = window.app().toasts.map(({ text }) => text)
  await window.setAside.takeUp(sun, window.app)
  const other = window.inEditor()
  arrive(boats)
  await Promise.all([aside, waiting])
  await window.app().saveAll()

  expect(told).toContain('The draft is here as soon as its pictures are in.')
  // Chosen last, it stays: what comes late takes nobody’s place.
  expect([other, window.inEditor()]).toEqual(['Sun', 'Sun'])
  expect(stored()).toContainEqual(['composing', 'Rain', 1])
})

test.each(['types on', 'posts', 'sets aside'] as const)(
  'a draft that waits for its picture takes the composer from nobody who %s meanwhile',
  async (act) => {
    const { window, stored } = await openDay()
    window.type('composer', 'Rain')
    await window.app().saveAll()
    const rain = present(window.app().composer.entryId)
    const arrive = window.drop()
    const aside = window.setAside.setAside(window.app)
    window.type('composer', 'Sun')
    await aMoment()
    const waiting = window.setAside.takeUp(rain, window.app)
    await aMoment()

    if (act === 'types on') window.type('composer', 'Sun shines')
    if (act === 'posts') window.post()
    const setting = act === 'sets aside' ? window.setAside.setAside(window.app) : undefined
    const before = window.inEditor()
    arrive(boats)
    await Promise.all([aside, waiting, setting])

    expect(window.inEditor()).toBe(before)
    expect(window.app().toasts.map(({ text }) => text)).toContain(
      'The draft is ready. You went on here, so it waits: choose it again.',
    )
    await window.app().saveAll()
    expect(stored()).toContainEqual(['composing', 'Rain', 1])
  },
)

test('a draft written among the updates has its picture when it is taken into the composer', async () => {
  const { window, stored } = await openDay()
  window.type('composer', 'Rain')
  await window.app().saveAll()
  const id = present(window.app().composer.entryId)
  await window.setAside.setAside(window.app)
  window.type(id, 'Rain falls')
  await window.app().saveAll()
  const arrive = window.drop()
  await aMoment()
  const takingUp = window.setAside.takeUp(id, window.app)
  await aMoment()
  arrive(boats)
  await takingUp
  await window.app().saveAll()

  expect(stored()).toEqual([['composing', 'Rain falls', 1]])
})

test('away and back before the picture has come, she writes on in the same text', async () => {
  const { window, stored } = await openDay()
  window.type('composer', 'Rain')
  const arrive = window.drop()
  window.app().activate(null)
  await aMoment()
  window.type('composer', 'Rain falls')
  arrive(boats)
  await window.app().saveAll()

  expect(stored()).toEqual([['composing', 'Rain falls', 1]])
})

test('a lead picture dropped just before she goes elsewhere is in the article it was dropped on', async () => {
  vi.useRealTimers()
  const { window, desk, other, lead } = await openDay()
  const { putInFiles } = await import('../../../renderer/features/article/take-picture')
  const goOn = desk.hold('addPicture')
  const bytes = readFileSync('assets/sample/harbour.jpg')
  const file = new File([bytes], 'harbour.jpg', { type: 'image/jpeg' })
  const putting = putInFiles([file], (_, stored) => ({
    lead: { file: stored, caption: '', credit: '', alt: '' },
  }))
  const opening = window.app().openArticle(other)
  await new Promise((later) => setTimeout(later))
  goOn()
  await Promise.all([putting, opening])

  expect(window.app().coverage?.article.id).toBe(other)
  expect(lead()?.file).toMatchObject({ type: 'image/jpeg' })
  expect(lead(other)).toBeNull()
})

test('no other text takes the place of one that still waits for its picture', async () => {
  const { window, stored } = await openDay()
  const { replaceText } = await import('../../../renderer/state/restoring')
  window.type('composer', 'Rain')
  await window.app().saveAll()
  const id = present(window.app().composer.entryId)
  const arrive = window.drop()

  expect(replaceText(id, words('Sun'), window.app)).toBeNull()
  arrive(boats)
  await window.app().saveAll()

  expect(stored()).toEqual([['composing', 'Rain', 1]])
})
