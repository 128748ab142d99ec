import { expect, test } from 'vitest'
import { bringSite } from '../../../electron/deploy/bring-site'
import type { FilesConnection } from '../../../electron/deploy/site-host'
import { publishSite } from '../../../electron/publish/publish-site'
import type { SiteHost } from '../../../shared/model/site-host'
import { ok } from '../../../shared/result'
import { ann, kindOf, must, postUpdate, startDay } from '../support/temp-newsroom'
import { newsroomWithSite } from './newsroom-with-site'

/** A host that keeps what it is given; `onPut` is told before each file. */
function keepingHost(onPut: () => void = () => undefined) {
  const there = new Map<string, Uint8Array>()
  const connection: FilesConnection = {
    kind: 'files',
    get: (path) => Promise.resolve(ok(there.get(path) ?? null)),
    put: (path, { bytes }) => {
      onPut()
      there.set(path, bytes)
      return Promise.resolve(ok(null))
    },
    remove: (path) => {
      there.delete(path)
      return Promise.resolve(ok(null))
    },
    close: () => Promise.resolve(),
  }
  const door = {
    open: () => Promise.resolve(ok(connection)),
    tryOut: () => Promise.resolve(ok({ server: '', notes: [] })),
  }
  return { there, openHost: () => ok(door) }
}

const host: SiteHost = {
  kind: 'sftp',
  ...{ server: 'harbour.example', port: 22, user: 'ann', folder: '/www' },
  fingerprint: 'SHA256:x',
}

test('a site made anew is brought to its host; one that is stopped on the way goes on', async () => {
  const { store, target, parts, publish } = newsroomWithSite()
  const { id } = startDay(store).article
  postUpdate(store, id, 'The bridge is open.')
  must(await publish(id))
  const quay = { ...target, siteName: 'The Quay', host }
  must(await publishSite(parts, { target: quay, at: ann(70).at }))
  const stop = new AbortController()
  let put = 0
  const { there, openHost } = keepingHost(() => {
    put += 1
    if (put === 5) stop.abort()
  })
  const bring = (signal: AbortSignal) =>
    bringSite({ store, openHost }, { target: quay, onStep: () => undefined, signal })

  expect(kindOf(await bring(stop.signal))).toBe('publish-refused')
  const files = [...store.sites.allFiles(target.id)].map(({ path }) => path)
  expect(there.size).toBeLessThan(files.length)
  expect(there.has('index.html')).toBe(false)

  must(await bring(new AbortController().signal))
  expect([...there.keys()].sort()).toEqual([...files].sort())
  expect(put).toBe(files.length)
  expect(Buffer.from(there.get('index.html') ?? []).toString()).toContain('The Quay')
})

test('a site that is given another host on its way counts nothing as brought there', async () => {
  const { store, target, publish } = newsroomWithSite()
  const { id } = startDay(store).article
  postUpdate(store, id, 'The bridge is open.')
  must(await publish(id))
  const quay = { ...target, host }
  let put = 0
  const former = keepingHost(() => {
    put += 1
    if (put === 5) store.deployed.forgetTarget(target.id)
  })
  const cut = await bringSite({ store, ...former }, { target: quay, onStep: () => undefined })

  const other = keepingHost(() => undefined)
  must(await bringSite({ store, ...other }, { target: quay, onStep: () => undefined }))

  expect(kindOf(cut)).toBe('target-busy')
  const files = [...store.sites.allFiles(target.id)].map(({ path }) => path)
  expect([...other.there.keys()].sort()).toEqual(files.sort())
})
