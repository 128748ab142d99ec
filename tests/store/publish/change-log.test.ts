import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decideUndecided } from '../../../electron/publish/decide-undecided'
import {
  ann,
  dayFields,
  must,
  postUpdate,
  reread,
  startDay,
  typeText,
} from '../support/temp-newsroom'
import { newsroomWithSite, snapshot, textOf } from './newsroom-with-site'

const path = '2023/05/24/a-day-at-the-harbour/'
const log = `${path}changes/index.html`

test('a public change log tells every change at the target, and goes when it is switched off', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store, { changeLog: true })
  const update = postUpdate(store, article.id, 'Five injured.')
  postUpdate(store, article.id, 'The bridge is open.', ann(1))
  must(await publish(article.id, ann(10)))
  typeText(store, reread(store, update), 'Six injured.', ann(20))
  must(decideUndecided(store, { articleId: article.id, nature: 'minor' }, ann(30)))
  must(await publish(article.id, ann(60)))
  const first = textOf(target, log)
  typeText(store, reread(store, update), 'Seven injured.', ann(120))
  must(decideUndecided(store, { articleId: article.id, nature: 'update' }, ann(130)))

  must(await publish(article.id, ann(180)))

  const second = textOf(target, log)
  expect(first).toContain('Minor fix')
  expect(second.indexOf('Updated')).toBeLessThan(second.indexOf('Minor fix'))
  expect(second.match(/class="change-line"/g)).toHaveLength(2)
  // What was told stays told, to the byte, also once it is read back from history.
  const [minor = ''] = /<article class="change-line">[\s\S]*?<\/article>/.exec(first) ?? []
  expect(second).toContain(minor)
  const version = must(store.articles.article(article.id)).version
  const off = { articleId: article.id, baseVersion: version, fields: dayFields() }
  must(store.articles.saveFields(off, ann(200)))
  must(await publish(article.id, ann(240)))
  expect(existsSync(join(target.folder, log))).toBe(false)
})

test('publishing again what readers have leaves the change log as it is', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store, { changeLog: true })
  const update = postUpdate(store, article.id, 'Five injured.')
  must(await publish(article.id, ann(10)))
  typeText(store, reread(store, update), 'Six injured.', ann(20))
  must(decideUndecided(store, { articleId: article.id, nature: 'update' }, ann(30)))
  must(await publish(article.id, ann(60)))
  const before = snapshot(target.folder)

  must(await publish(article.id, ann(120)))

  expect(snapshot(target.folder)).toEqual(before)
})

test('for the log only texts that were changed are read', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { article } = startDay(store, { changeLog: true })
  const update = postUpdate(store, article.id, 'Five injured.')
  for (let number = 0; number < 20; number += 1) {
    postUpdate(store, article.id, `Number ${String(number)}.`, ann(number))
  }
  must(await publish(article.id, ann(10)))
  typeText(store, reread(store, update), 'Six injured.', ann(20))

  const shown = store.publications.shownAt(article.id, target.id)

  expect(shown.map(({ entryId }) => entryId)).toEqual([update.id])
})
