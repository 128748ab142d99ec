import { afterEach, expect, test } from 'vitest'
import { netlifyHost } from '../../../electron/deploy/netlify/netlify-host'
import { sendCall, type SendCall } from '../../../electron/publish/remote/http'
import { networkFailure } from '../../../electron/publish/remote/network-failure'
import { err } from '../../../shared/result'
import { must } from '../../store/support/temp-newsroom'
import { startCuttingProxy } from '../../support/cutting-proxy'
import { netlifyToken, startNetlify } from './netlify-server'
import { ourPage, siteToBring, type Held } from './site-to-bring'

// Against a server of ours that follows Netlify’s documents: not against Netlify.

const running: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop()
})

async function serve(site?: Held) {
  const netlify = await startNetlify(site)
  running.push(netlify.stop)
  return netlify
}

function doorTo(port: number, token = netlifyToken, send = sendCall) {
  const api = `http://127.0.0.1:${String(port)}/api/v1/`
  const sleep = () => Promise.resolve()
  return netlifyHost({ api, siteId: 'harbour', token, send, sleep })
}

test('readers get the whole site at once, and only what Netlify has not is sent', async () => {
  const netlify = await serve()
  const site = siteToBring()
  must(await site.bring(doorTo(netlify.port)))
  expect(netlify.shown()).toEqual(site.files())

  netlify.uploads.length = 0
  site.change({ 'index.html': ourPage('Storm') })
  site.take('2026/10/03/a day at the quay & more/index.html')
  must(await site.bring(doorTo(netlify.port)))

  expect(netlify.shown()).toEqual(site.files())
  expect(netlify.uploads).toEqual(['/index.html'])
})

test('what others put there stays; a page of theirs in the way is not written over', async () => {
  const netlify = await serve({ 'robots.txt': 'User-agent: *' })
  const site = siteToBring({ 'index.html': ourPage('The Harbour') })
  must(await site.bring(doorTo(netlify.port)))
  expect(netlify.shown()).toEqual({ ...site.files(), 'robots.txt': 'User-agent: *' })

  const other = await serve({ 'index.html': 'Theirs' })
  const refused = await siteToBring(site.files()).bring(doorTo(other.port))

  expect(refused).toMatchObject({ ok: false, error: { kind: 'target-foreign-file' } })
  expect(other.shown()).toEqual({ 'index.html': 'Theirs' })
})

test('cut off in the middle readers keep the old site, and what was sent is not sent again', async () => {
  const netlify = await serve()
  const proxy = await startCuttingProxy(netlify.port)
  running.push(proxy.stop)
  const site = siteToBring()
  proxy.cutAfter(300_000)

  const cut = await site.bring(doorTo(proxy.port))
  expect(netlify.shown()).toEqual({})
  must(await site.bring(doorTo(proxy.port)))

  expect(cut).toMatchObject({ ok: false, error: { kind: 'network-down' } })
  expect(netlify.shown()).toEqual(site.files())
  expect(netlify.uploads).toHaveLength(new Set(netlify.uploads).size)
})

test('a deploy whose end nobody saw is known again, also when she has written on since', async () => {
  const netlify = await serve({ 'robots.txt': 'User-agent: *' })
  const site = siteToBring({ 'index.html': ourPage('The Harbour'), 'old.html': ourPage('Old') })
  const send: SendCall = async (call) => {
    const answer = await sendCall(call)
    const isShown = netlify.shown()['index.html'] !== undefined
    return isShown ? err(networkFailure(new Error('closed'), { host: 'netlify' })) : answer
  }
  const unseen = await site.bring(doorTo(netlify.port, netlifyToken, send))

  site.change({ 'index.html': ourPage('Storm') })
  site.take('old.html')
  must(await site.bring(doorTo(netlify.port)))

  expect(unseen).toMatchObject({ ok: false, error: { kind: 'network-down' } })
  expect(netlify.shown()).toEqual({ ...site.files(), 'robots.txt': 'User-agent: *' })
})

test('trying it names the site that was found; a wrong token is said to be one', async () => {
  const netlify = await serve()

  const tried = must(await doorTo(netlify.port).tryOut())
  const refused = await doorTo(netlify.port, 'guess').tryOut()

  expect(tried.notes.join()).toContain('https://harbour.netlify.example')
  expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
})
