import { afterEach, beforeEach, expect, test } from 'vitest'
import { targetId } from '../../shared/ids'
import { openDesk } from '../support/window-newsroom'
import {
  must,
  openNewsroom,
  postUpdate,
  startDay,
  tempFolder,
} from '../store/support/temp-newsroom'
import { startReceiver } from './receiver/receiver.mjs'

const token = 'the-token-of-dateline'
let receiver: Awaited<ReturnType<typeof startReceiver>>

beforeEach(async () => {
  receiver = await startReceiver({ tokens: { [token]: { user: 'Dateline' } } })
})

afterEach(() => receiver.stop())

test('a conflict that is decided leaves the queue: trying again cannot send the old text', async () => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { id } = startDay(store).article
  postUpdate(store, id, 'The ferry is off.')
  const desk = openDesk(store, folder)
  const site = {
    ...{ kind: 'open-api', siteName: 'The Courier', siteUrl: receiver.url },
    ...{ apiUrl: receiver.apiUrl, adminUrl: '', allowHttp: false, user: '' },
  }
  const saving = { id: null, site, secret: token, keeping: 'session' }
  const place = targetId((must(await desk.ask('saveSite', saving)) as { id: string }).id)
  const sending = { articleId: id, targetId: place }
  must(await desk.ask('enqueue', { articleId: id, targetIds: [place], publishAt: null }))
  await expect.poll(() => store.outbox.open(), { timeout: 10_000 }).toEqual([])
  const act = { at: Date.now(), author: 'Ann' }
  const order = { ...sending, kind: 'publish', notBefore: act.at + 3_600_000 } as const
  const met = must(store.outbox.enqueue({ ...order, publishAt: null }, act))
  must(store.outbox.note(met.id, { state: 'conflict' }))
  const { mark } = must(await desk.ask('readConflict', sending)) as { mark: string }

  must(await desk.ask('resolveConflict', { ...sending, mark, fields: [], parts: [] }))

  expect(must(store.outbox.get(met.id)).state).toBe('cancelled')
  expect(store.outbox.open()).toEqual([])
})
