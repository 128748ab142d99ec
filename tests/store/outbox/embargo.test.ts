import { expect, test } from 'vitest'
import { buildSiteAssets } from '../../../scripts/site-assets.mjs'
import { describeError } from '../../../shared/app-error'
import type { ArticleId } from '../../../shared/ids'
import type { Instant } from '../../../shared/model/stamp'
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

test('an embargo taken off lets go what waited for it, and one moved holds it until the new time', async () => {
  const day = await waitingForEmbargo({ embargo: Date.now() + hour })
  const later = Date.now() + 2 * hour

  await day.setEmbargo(later)
  expect(day.waiting()).toMatchObject([{ notBefore: later, nextTryAt: later, attempts: 0 }])
  await day.setEmbargo(null)

  await expect.poll(day.state, { timeout: 15_000 }).toBe('verified')
})

test('an embargo set on what waits already holds it', async () => {
  const publishAt = Date.now() + hour
  const day = await waitingForEmbargo({ embargo: null, publishAt })

  await day.setEmbargo(publishAt + hour)

  expect(day.waiting()).toMatchObject([{ notBefore: publishAt + hour }])
})

test('a time that was chosen is kept through an embargo', async () => {
  const publishAt = Date.now() + hour
  const day = await waitingForEmbargo({ embargo: publishAt + hour, publishAt })
  expect(day.waiting()).toMatchObject([{ notBefore: publishAt + hour }])

  await day.setEmbargo(null)
  expect(day.waiting()).toMatchObject([{ notBefore: publishAt, nextTryAt: publishAt }])
  await day.setEmbargo(publishAt - 1)

  expect(day.waiting()).toMatchObject([{ notBefore: publishAt }])
})

/** A day that waits for its embargo, or for the time that was chosen for a folder. */
async function waitingForEmbargo(of: {
  readonly embargo: Instant | null
  readonly publishAt?: Instant
}) {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { id } = startDay(store, { embargo: of.embargo }).article
  postUpdate(store, id, 'The minister resigns.')
  await buildSiteAssets(folder)
  const desk = openDesk(store, folder)
  const place = { id: null, siteName: 'S', folder: `${folder}/site`, siteUrl: 'http://s.example/' }
  const target = must(await desk.ask('saveFolderTarget', place)) as { id: string }
  const asked = { articleId: id, targetIds: [target.id], publishAt: of.publishAt ?? null }
  must(await desk.ask('enqueue', asked))
  return {
    setEmbargo: (embargo: Instant | null) => setEmbargo(id, embargo),
    waiting: () => store.outbox.open(),
    state: () => store.outbox.of(id, 1)[0]?.state,
  }

  async function setEmbargo(articleId: ArticleId, embargo: Instant | null): Promise<void> {
    const { version, fields } = must(store.articles.article(articleId))
    const save = { articleId, baseVersion: version, fields: { ...fields, embargo } }
    must(await desk.ask('saveFields', save))
  }
}
