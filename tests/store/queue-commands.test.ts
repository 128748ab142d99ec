import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../../electron/cli/run-command'
import { targetId } from '../../shared/ids'
import {
  ann,
  must,
  noon,
  openNewsroom,
  postUpdate,
  startDay,
  tempFolder,
} from './support/temp-newsroom'

const courier = {
  kind: 'ghost',
  id: 'courier',
  siteName: 'The Courier',
  siteUrl: 'https://courier.example/',
  apiUrl: 'https://courier.example/ghost/api/admin/',
  adminUrl: 'https://courier.example/ghost/',
  allowHttp: false,
}

function newsroom() {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { id } = startDay(store).article
  postUpdate(store, id, 'The ferry is off.')
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ targets: [courier] }))
  return { folder, store, id }
}

const call = (folder: string, ...words: readonly string[]) =>
  runCommand([...words, '--data', folder], { now: () => noon + 60_000 })

test('an article is put into the queue of a place by its name, and the queue tells of it', async () => {
  const { folder, store, id } = newsroom()

  const queued = must(await call(folder, 'publish', id, '--to', 'The Courier'))
  const queue = must(await call(folder, 'queue'))

  expect(queued.text).toContain('queued     The Courier')
  expect(queue.text.trim().split('\t').slice(0, 5)).toEqual([
    'waiting',
    'The Courier',
    id,
    'A day at the harbour',
    'written 2023-05-24T12:01:00Z',
  ])
  expect(store.outbox.open()).toHaveLength(1)
  expect(must(store.articles.coverage(id)).article.state).toBe('live')
})

test('a place that is not set up is refused, and the ones there are are named', async () => {
  const { folder, store, id } = newsroom()

  const refused = await call(folder, 'publish', id, '--to', 'The Currier')

  expect(refused).toMatchObject({ ok: false, error: { kind: 'target-missing' } })
  expect(refused.ok ? '' : refused.error.message).toContain('“The Courier”')
  expect(store.outbox.open()).toEqual([])
})

test('of two places of one name the one meant is named by its id', async () => {
  const { folder, store, id } = newsroom()
  const other = { ...courier, id: 'evening', siteUrl: 'https://evening.example/' }
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ targets: [courier, other] }))

  const unclear = await call(folder, 'publish', id, '--to', 'The Courier')
  must(await call(folder, 'publish', id, '--to', 'evening'))

  expect(unclear).toMatchObject({ ok: false, error: { kind: 'target-missing' } })
  expect(unclear.ok ? '' : unclear.error.remedy).toContain('courier (ghost), evening (ghost)')
  expect(store.outbox.open().map(({ targetId }) => targetId)).toEqual(['evening'])
})

test('the queue says why something does not go, and what to do', async () => {
  const { folder, store, id } = newsroom()
  const times = { notBefore: null, publishAt: null }
  const order = {
    articleId: id,
    targetId: targetId(courier.id),
    kind: 'publish',
    ...times,
  } as const
  const { id: delivery } = must(store.outbox.enqueue(order, ann()))
  const trouble = { kind: 'secret-missing', message: 'No key.', remedy: 'Give it again.' } as const
  must(store.outbox.note(delivery, { state: 'failed', attempts: 1, trouble }))

  const queue = must(await call(folder, 'queue'))
  const json: unknown = JSON.parse(must(await call(folder, 'queue', '--json')).text)

  expect(queue.text).toMatch(/^failed\tThe Courier\t.*\tNo key\. Give it again\.\n$/)
  expect(json).toMatchObject([{ state: 'failed', place: 'The Courier', attempts: 1 }])
})

test('an empty queue prints nothing', async () => {
  expect(must(await call(newsroom().folder, 'queue')).text).toBe('')
})
