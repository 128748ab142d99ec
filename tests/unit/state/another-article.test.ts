// What was asked for in one article, and comes to its end while another is open.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Dialog } from '../../../renderer/state/screen-slice'
import { articleLines } from '../../../shared/document/article-lines'
import { foundWords, linesToSearch } from '../../../shared/find/find-in-article'
import { findInTexts } from '../../../shared/find/find-in-texts'
import { findExpression } from '../../../shared/find/find-query'
import { targetId } from '../../../shared/ids'
import { noFlags } from '../../../shared/model/update'
import {
  ann,
  must,
  noon,
  openNewsroom,
  postUpdate,
  publish,
  reread,
  startDay,
  tempFolder,
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

const courier = targetId('courier')

/** Two articles, the first of them open. */
async function openTwo(standfirst = '') {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const [harbour, market] = [
    startDay(store, { headline: 'Harbour', standfirst }).article.id,
    startDay(store, { headline: 'Market' }).article.id,
  ]
  const update = postUpdate(store, harbour, 'Five injured.', ann(1))
  const desk = openDesk(store, folder)
  const sent: unknown[] = []
  let answer: () => void = () => undefined
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const window = await openWindow({
    ...desk,
    ask: async (name, asked) => {
      if (name === 'publish' || name === 'enqueue') sent.push(asked)
      if (name !== 'resolveConflict') return desk.ask(name, asked)
      // A slow site; what is decided about leaves the article as it stands.
      await answered
      return desk.ask('openArticle', { articleId: harbour })
    },
  })
  const { useApp } = await import('../../../renderer/state/app-store')
  await window.app().openArticle(harbour)
  const undo = async () => {
    window.app().toasts.at(-1)?.action?.run()
    await vi.advanceTimersByTimeAsync(50)
  }
  return { window, store, desk, useApp, harbour, market, update, sent, answer, undo }
}

test('a conflict that is settled after she has left its article sends no other article', async () => {
  const { window, desk, useApp, market, sent, answer } = await openTwo()
  await desk.ask('saveFolderTarget', {
    ...{ id: null, folder: tempFolder(), siteName: 'Site', siteUrl: 'https://a.example' },
  })
  await window.app().loadDesk()
  const threeWay = { fields: [], parts: [] }
  const conflict = {
    ...{ siteName: 'The Courier', mark: '1', modifiedAt: null, modifiedBy: '', editUrl: '' },
    threeWay,
  }
  useApp.setState({ looking: { kind: 'conflict', targetId: courier, conflict } })

  const settling = window.app().settleConflict()
  await window.app().openArticle(market)
  answer()
  await settling

  expect(sent).toEqual([])
  expect(window.app().toasts.map(({ text }) => text)).toEqual([
    'What you decided about “Harbour” stands. Open it and publish it, so that The Courier gets it.',
  ])
})

test('a dialog about the article before is closed when another one opens at last', async () => {
  const { window, useApp, harbour, market, update } = await openTwo()
  const ofHarbour: readonly Dialog[] = [
    { kind: 'take-down', targetId: courier },
    { kind: 'notice', entryId: null, nature: 'correction', correctionId: null },
    { kind: 'withdraw', id: update.id },
    { kind: 'publish-at' },
  ]
  const left: unknown[] = []
  for (const dialog of [...ofHarbour, { kind: 'settings' } as const]) {
    await window.app().openArticle(harbour)
    window.app().activate({ key: 'composer', caret: 'end' })
    const arrive = window.drop()
    const opening = window.app().openArticle(market)
    await vi.advanceTimersByTimeAsync(50)
    useApp.setState({ dialog })
    arrive()
    await opening
    left.push(window.app().dialog?.kind ?? null)
  }

  expect(left).toEqual([...ofHarbour.map(() => null), 'settings'])
})

test('undo of replacing puts the words back in their own article, and changes no other', async () => {
  const { window, store, harbour, market, undo } = await openTwo('TK')
  const { replaceAll } = await import('../../../renderer/state/replacing')
  const from = { entryId: null, caret: 0 }
  window.app().openFind({ replacing: true, words: 'TK', from })
  const { coverage, find, putFound } = window.app()
  const entries = articleLines(present(coverage))
  const lines = linesToSearch(entries).map((line) => line.text)
  putFound(foundWords(entries, findInTexts(lines, must(findExpression(present(find).query)))), '')
  const standfirsts = () =>
    [harbour, market].map((id) => must(store.articles.article(id)).fields.standfirst)
  await replaceAll(window.app)
  const replaced = standfirsts()

  await window.app().openArticle(market)
  await undo()

  expect([replaced, standfirsts()]).toEqual([
    ['', ''],
    ['TK', ''],
  ])
})

test('undo of marking many keeps the headline she gave one of them since, also from elsewhere', async () => {
  const { window, store, harbour, market, update } = await openTwo()
  const { changeChosen } = await import('../../../renderer/state/change-many')
  window.app().chooseUpdates({ ids: new Set([update.id]), anchor: update.id })
  await changeChosen({ kind: 'flag', flag: 'summary', on: true }, window.app)
  const { flags } = reread(store, update)
  const details = { headline: 'Ferry hit', authors: [], flags, status: null }
  window.details.changeDetails(update.id, details, window.app)
  await window.app().saveAll()

  await window.app().openArticle(market)
  window
    .app()
    .toasts.find(({ action }) => action !== undefined)
    ?.action?.run()
  await vi.advanceTimersByTimeAsync(50)

  expect(reread(store, update)).toMatchObject({ headline: 'Ferry hit', flags: noFlags })
  expect(window.app().coverage?.article.id).toBe(harbour)
})

test('what was withdrawn is withdrawn again when restoring it is undone from another article', async () => {
  const { window, store, harbour, market, update, undo } = await openTwo()
  const { restoreLine } = await import('../../../renderer/state/restoring')
  must(store.entries.withdraw({ id: update.id, reason: 'It was wrong.' }, ann(90)))
  await window.app().openArticle(harbour)
  await window.app().loadTimeline()
  const posted = window
    .app()
    .timeline.lines.find(({ entryId, cause }) => entryId === update.id && cause === 'posted')
  await restoreLine(present(posted), window.app)
  const restored = reread(store, update).state

  await window.app().openArticle(market)
  await undo()

  expect([restored, reread(store, update).state]).toEqual(['posted', 'withdrawn'])
})

test('a notice that was removed is given again by undo, also from another article', async () => {
  const { window, store, harbour, market, update, undo } = await openTwo()
  publish(store, harbour)
  await window.app().openArticle(harbour)
  const telling = { nature: 'correction', text: 'It was six.', place: 'entry' } as const
  await window.telling.decide(update.id, telling, window.app)
  const [notice] = reread(store, update).corrections
  await window.telling.removeNotice(update.id, present(notice), window.app)
  const removed = reread(store, update).corrections.length

  await window.app().openArticle(market)
  await undo()

  const [again] = reread(store, update).corrections
  expect([removed, again?.text]).toEqual([0, 'It was six.'])
})

test('a comparison that comes too late does not stand over another article', async () => {
  const { window, desk, market } = await openTwo()
  await window.app().loadTimeline()
  const letGo = desk.hold('getRevision')

  const comparing = window.app().compareLine(present(window.app().timeline.lines[0]))
  await vi.advanceTimersByTimeAsync(50)
  await window.app().openArticle(market)
  letGo()
  await comparing

  expect(window.app().looking).toBeNull()
})
