import { mkdirSync } from 'node:fs'
import { newId } from '../../electron/store/new-id'
import { openStore } from '../../electron/store/sqlite/open-store'
import { makeBody, makeParagraph, makeText } from '../../shared/document/make-body'
import { thinAfterMs } from '../../shared/history/thinning-policy'
import { targetId } from '../../shared/ids'
import type { Result } from '../../shared/result'
import { sampleDay } from './sample-coverage'

const second = 1_000

/** Writes a day of four months ago: one update, typed line by line, posted, sent, and typed on. */
export function writeOldDay(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const store = must(openStore({ folder, newId }))
  const start = Date.now() - thinAfterMs - 30 * 86_400_000
  const ann = (seconds: number) => ({ at: start + seconds * second, author: 'Ann Reporter' })
  const fields = { ...sampleDay.article.fields, headline: 'An old day', lead: null, map: null }
  const { article } = must(store.articles.create({ kind: 'live', fields }, ann(0)))
  const update = must(store.entries.startUpdate(article.id, ann(60)))
  const { id } = update
  let { version } = update
  const type = (text: string, seconds: number) => {
    const body = makeBody([makeParagraph([makeText(text)])])
    version = must(
      store.entries.saveDraft({ id, baseVersion: version, body }, ann(seconds)),
    ).version
  }
  type('The outer gate', 70)
  type('The outer gate is down.', 170)
  type('The outer gate is down. Its motor failed.', 300)
  must(store.entries.post({ id, stamp: start }, ann(310)))
  const sending = { articleId: article.id, targetId: targetId('site'), url: 'https://a.example/' }
  const sent = must(store.publications.start(sending, ann(320)))
  const nothing = { written: [], removed: [], url: sending.url }
  must(store.publications.finish(sent.id, nothing, ann(321)))
  type('The outer gate is down. Its motor failed at noon.', 500)
  type('The outer gate is down. Its motor failed at noon. Eleven people', 620)
  type('The outer gate is down. Its motor failed at noon. Eleven people closed it.', 740)
  store.close()
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`${result.error.kind}: ${result.error.message}`)
}
