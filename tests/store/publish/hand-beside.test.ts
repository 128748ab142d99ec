import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { allEnded } from '../../../electron/publish/folder-endings'
import { ownHand } from '../../../electron/publish/folder-hand'
import { handBeside } from '../../../electron/publish/hand-beside'
import { publishArticle, type PublishParts } from '../../../electron/publish/publish-article'
import { publishSite } from '../../../electron/publish/publish-site'
import { buildFolderWorker } from '../support/saving-child'
import { ann, kindOf, must, postUpdate, startDay, tempFolder } from '../support/temp-newsroom'
import { newsroomWithSite, snapshot } from './newsroom-with-site'

let script = ''
beforeAll(async () => {
  script = await buildFolderWorker()
})

/** A day of one update, published by a hand into a folder of its own. */
async function publishedBy(hand: PublishParts['hand']) {
  const room = newsroomWithSite()
  const { article } = startDay(room.store)
  postUpdate(room.store, article.id, 'The bridge is open.')
  const parts = { ...room.parts, hand }
  const publish = () =>
    publishArticle(parts, { articleId: article.id, target: room.target, act: ann(60) })
  return { ...room, parts, article, publish, first: await publish() }
}

test('a thread beside the newsroom leaves the log of no release behind', async () => {
  const { target, first } = await publishedBy(handBeside(script))

  const report = must(first)
  await allEnded(target.folder)

  expect(report.publication.state).toBe('verified')
  expect(Object.keys(snapshot(join(target.folder, '.dateline')))).toEqual(['site.json'])
})

test('while a release is brought to the disk the next one waits, and nobody else gets in', async () => {
  const { target, store, article, publish } = await publishedBy(handBeside(script))
  expect(existsSync(join(target.folder, '.dateline/lock'))).toBe(true)
  postUpdate(store, article.id, 'The bridge is shut.', ann(90))

  const report = must(await publish())
  await allEnded(target.folder)

  expect(report.written.length).toBeGreaterThan(0)
  expect(existsSync(join(target.folder, '.dateline/lock'))).toBe(false)
})

test('a whole site is on the disk when it is said to be made', async () => {
  const { target, parts } = await publishedBy(handBeside(script))

  must(await publishSite(parts, { target, at: ann(120).at }))

  expect(Object.keys(snapshot(join(target.folder, '.dateline')))).toEqual(['site.json'])
})

test('what is in the way is said by a thread as by the newsroom itself', async () => {
  const room = newsroomWithSite()
  const { article } = startDay(room.store)
  postUpdate(room.store, article.id, 'The bridge is open.')
  writeFileSync(join(room.target.folder, 'index.html'), '<h1>The club’s own page</h1>')
  const by = (hand: PublishParts['hand']) =>
    publishArticle(
      { ...room.parts, hand },
      { articleId: article.id, target: room.target, act: ann(60) },
    )

  const [beside, own] = [await by(handBeside(script)), await by(ownHand)]

  expect(kindOf(beside)).toBe('target-foreign-file')
  expect(beside).toEqual(own)
})

test('a thread that breaks fails the publishing, and the next one has another thread', async () => {
  const breaking = join(tempFolder(), 'breaking.cjs')
  const once = join(tempFolder(), 'broke')
  writeFileSync(
    breaking,
    `const { existsSync, writeFileSync } = require('node:fs')
    if (existsSync(${JSON.stringify(once)})) require(${JSON.stringify(script)})
    else {
      const { parentPort } = require('node:worker_threads')
      parentPort.postMessage({ number: 0, answer: { kind: 'end' } })
      parentPort.on('message', () => { writeFileSync(${JSON.stringify(once)}, ''); process.exit(3) })
    }`,
  )
  const hand = handBeside(breaking)
  const room = newsroomWithSite()
  const { article } = startDay(room.store)
  postUpdate(room.store, article.id, 'The bridge is open.')
  const publish = () =>
    publishArticle(
      { ...room.parts, hand },
      { articleId: article.id, target: room.target, act: ann(60) },
    )

  await expect(publish()).rejects.toThrow('ended with 3')
  const again = await publish()

  expect(kindOf(again)).toBe('ok')
  expect(room.store.publications.listOf(article.id).map(({ state }) => state)).toEqual([
    'verified',
    'failed',
  ])
})

test('where no thread can be started the newsroom does the work itself', async () => {
  const noted: string[] = []
  const hand = handBeside(join(tempFolder(), 'none.cjs'), (line) => noted.push(line))
  const { target, first } = await publishedBy(hand)

  await allEnded(target.folder)

  expect(must(first).publication.state).toBe('verified')
  expect(Object.keys(snapshot(join(target.folder, '.dateline')))).toEqual(['site.json'])
  expect(noted).toHaveLength(1)
  expect(noted[0]).toMatch(/^The thread for folders could not be started: .*none\.cjs/)
})
