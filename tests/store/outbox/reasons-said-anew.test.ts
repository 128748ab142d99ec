import { join } from 'node:path'
import { expect, test } from 'vitest'
import { networkFailure } from '../../../electron/publish/remote/network-failure'
import { underEmbargo } from '../../../electron/publish/under-embargo'
import { connect } from '../../../electron/store/sqlite/connection'
import { sentencesOf, type AppError } from '../../../shared/app-error'
import { err } from '../../../shared/result'
import { speakingIn } from '../../../shared/words/say'
import {
  ann,
  composeUpdate,
  dayFields,
  must,
  noon,
  openNewsroom,
  site,
  startDay,
  tempFolder,
} from '../support/temp-newsroom'
import { harbour, openTestOutbox } from './test-outbox'

const aDay = 24 * 60 * 60_000

const nobodyThere = () =>
  networkFailure(Object.assign(new Error(), { code: 'ECONNREFUSED' }), { host: 'harbour.example' })

/** A sending that met this; what is read of it, and another way to its row. */
async function metBy(error: AppError) {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { put, pass, answer } = openTestOutbox(store)
  answer(harbour, () => err(error))
  const { id } = put(startDay(store).article.id, harbour)
  await pass(1_000)
  return {
    trouble: () => must(store.outbox.get(id)).trouble,
    keep: (kept: object) => {
      const file = connect(join(folder, 'newsroom.db'))
      file.run('UPDATE deliveries SET trouble = ? WHERE id = ?', JSON.stringify(kept), id)
      file.close()
    },
  }
}

test('a reason is said in the language of whoever reads it, not of whoever met it', async () => {
  const { trouble } = await metBy(nobodyThere())

  const english = trouble()
  const german = speakingIn('de', trouble)

  expect(english?.message).toBe(
    'harbour.example does not answer: no server is running there at the moment. Nothing is lost.',
  )
  expect(german).toEqual({
    kind: 'network-down',
    message:
      'harbour.example antwortet nicht: Dort läuft gerade kein Server. Es ist nichts verloren.',
    remedy: 'Dateline versucht es von selbst noch einmal, sobald das Netz es zulässt.',
  })
})

test('so is a day that stands in it', async () => {
  const embargo = underEmbargo(dayFields({ embargo: noon + aDay }), noon)
  const { trouble } = await metBy({ ...nobodyThere(), ...embargo })

  expect(trouble()?.message).toMatch(/Thursday,? 25 May 2023/)
  expect(speakingIn('de', trouble)?.message).toContain('Donnerstag, 25. Mai 2023')
})

test('what an older version kept, or a newer one says otherwise, is read as it was said then', async () => {
  const { trouble, keep } = await metBy(nobodyThere())
  const older = { kind: 'network-down', message: 'The night was dark.', remedy: 'Wait.' }
  const words = { message: { phrase: 'The night was {how}.', values: { how: 'dark' } }, remedy: '' }

  keep(older)
  expect(speakingIn('de', trouble)).toEqual(older)
  keep({ ...older, words })
  expect(speakingIn('de', trouble)).toEqual(older)
})

test('why a sending failed and why a draft was not posted are said anew, too', () => {
  const store = openNewsroom()
  const { id: articleId } = startDay(store).article
  const { id } = must(store.publications.start({ articleId, targetId: site, url: 'x' }, ann()))
  const { id: entryId } = composeUpdate(store, articleId, 'Later.')
  must(store.schedules.set({ entryId, at: noon + aDay, publishes: false }, ann()))

  must(store.publications.fail(id, sentencesOf(nobodyThere()), ann(1)))
  must(store.schedules.keepBack(entryId, { state: 'refused', reason: sentencesOf(nobodyThere()) }))

  const reasons = () => [store.publications.listOf(articleId)[0], store.schedules.list()[0]]
  for (const kept of reasons()) expect(kept?.reason).toContain('Nothing is lost. Dateline tries')
  for (const kept of speakingIn('de', reasons))
    expect(kept?.reason).toContain('nichts verloren. Dateline versucht es')
})
