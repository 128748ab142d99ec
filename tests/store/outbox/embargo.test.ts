import { expect, test } from 'vitest'
import { describeError } from '../../../shared/app-error'
import { openDesk } from '../../support/window-newsroom'
import { must, openNewsroom, postUpdate, startDay, tempFolder } from '../support/temp-newsroom'

const hour = 3_600_000

test('what is under embargo waits in the queue, and no server is given it', async () => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const embargo = Date.now() + hour
  const { id } = startDay(store, { embargo }).article
  postUpdate(store, id, 'The minister resigns.')
  const desk = openDesk(store, folder)
  const address = 'http://127.0.0.1:9/'
  const site = {
    kind: 'open-api',
    siteName: 'The Courier',
    siteUrl: address,
    apiUrl: address,
    adminUrl: '',
    allowHttp: false,
    user: '',
  }
  const saving = { id: null, site, secret: 'a-token', keeping: 'session' }
  const target = must(await desk.ask('saveSite', saving)) as { id: string }

  must(await desk.ask('enqueue', { articleId: id, targetIds: [target.id], publishAt: null }))

  expect(store.outbox.open()).toMatchObject([
    { state: 'waiting', attempts: 0, notBefore: embargo, nextTryAt: embargo },
  ])
})

test('a folder published under embargo says until when it waits', async () => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const embargo = Date.UTC(2099, 4, 24, 17)
  const { id } = startDay(store, { embargo }).article
  postUpdate(store, id, 'The minister resigns.')
  const desk = openDesk(store, folder)
  const place = { id: null, siteName: 'S', folder: `${folder}/site`, siteUrl: 'http://s.example/' }
  const target = must(await desk.ask('saveFolderTarget', place)) as { id: string }

  const answer = await desk.ask('publish', { articleId: id, targetId: target.id })

  expect(answer).toMatchObject({ ok: false, error: { kind: 'under-embargo' } })
  expect(answer.ok ? '' : describeError(answer.error)).toContain('until 18:00 BST')
  expect(store.outbox.open()).toMatchObject([{ state: 'waiting', notBefore: embargo }])
})
