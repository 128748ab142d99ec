import { afterEach, expect, test } from 'vitest'
import { cloudflareHost } from '../../../electron/deploy/cloudflare/cloudflare-host'
import { sendCall } from '../../../electron/publish/remote/http'
import { plainDesign, type SiteRedirect } from '../../../shared/model/site-design'
import { siteFiles } from '../../../shared/publish/hosts/site-files'
import { must } from '../../store/support/temp-newsroom'
import { startCuttingProxy } from '../../support/cutting-proxy'
import { onSampleSite, sampleSite } from '../../support/sample-site'
import { cloudflareToken, startCloudflare } from './cloudflare-server'
import { ourPage, siteToBring, type Held } from './site-to-bring'

// Against a server of ours that follows Cloudflare’s documents: not against Cloudflare.

const running: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop()
})

async function serve(made: { readonly tags: readonly string[] } | null = null) {
  const cloudflare = await startCloudflare(made)
  running.push(cloudflare.stop)
  return cloudflare
}

function doorTo(port: number, { token = cloudflareToken, siteUrl = sampleSite.url } = {}) {
  const api = `http://127.0.0.1:${String(port)}/client/v4/`
  const names = { accountId: 'acc1', worker: 'harbour-post' }
  return cloudflareHost({ api, ...names, token, siteUrl, send: sendCall })
}

/** What a site with redirects has for its host, at an address. */
function rulesOf(redirects: readonly SiteRedirect[], url: string = sampleSite.url): Held {
  const site = { ...sampleSite, url, design: { ...plainDesign, redirects } }
  const files = siteFiles({ ...onSampleSite([]), site })
  return Object.fromEntries(files.map(({ path, text }) => [path, text]))
}

test('readers get the whole site at once, and only what Cloudflare has not is sent', async () => {
  const cloudflare = await serve()
  const site = siteToBring()
  must(await site.bring(doorTo(cloudflare.port)))
  expect(cloudflare.shown()).toEqual(site.files())
  expect(cloudflare.typeOf('index.html')).toBe('text/html; charset=utf-8')

  cloudflare.uploads.length = 0
  site.change({ 'index.html': ourPage('Storm') })
  site.take('2026/10/03/a day at the quay & more/index.html')
  must(await site.bring(doorTo(cloudflare.port)))

  expect(cloudflare.shown()).toEqual(site.files())
  expect(cloudflare.uploads).toHaveLength(1)
})

test('the rules for hosts are given as rules, each time anew, and are no files for readers', async () => {
  const cloudflare = await serve()
  const page = { 'index.html': ourPage('The Harbour'), '2026/a/_headers': 'of nobody' }
  const rules = { _headers: '/*\n  X-Frame-Options: DENY\n', _redirects: '/a /b 301\n' }
  const site = siteToBring({ ...page, ...rules })

  must(await site.bring(doorTo(cloudflare.port)))
  expect(cloudflare.rules()).toEqual({ headers: rules._headers, redirects: rules._redirects })
  expect(cloudflare.shown()).toEqual(page)

  site.change({ 'index.html': ourPage('Storm') })
  site.take('_redirects')
  must(await site.bring(doorTo(cloudflare.port)))
  expect(cloudflare.rules()).toEqual({ headers: rules._headers, redirects: undefined })
})

test('a redirect that Cloudflare takes for no rule keeps nothing from readers, and its page leads on', async () => {
  const cloudflare = await serve()
  const partner = 'http://old-partner.example/'
  const files = rulesOf([
    { from: 'partner/', to: partner },
    { from: 'shout/', to: 'HTTPS://Loud.example/Song' },
    { from: 'old/', to: 'new/' },
  ])
  const site = siteToBring({ 'index.html': ourPage('The Harbour'), ...files })

  must(await site.bring(doorTo(cloudflare.port)))

  const { headers, redirects } = cloudflare.rules()
  expect(headers).toBe(files['_headers'])
  expect(redirects).toBe(
    '/shout/ https://loud.example/Song 301\n/old/ https://news.example/new/ 301\n',
  )
  expect(cloudflare.shown()['partner/index.html']).toContain(`url=${partner}`)
})

test('a site without encryption leads on within itself at Cloudflare, too', async () => {
  const cloudflare = await serve()
  const siteUrl = 'http://news.example/courier/'
  const files = rulesOf([{ from: 'old/', to: 'new/' }], siteUrl)
  const site = siteToBring({ 'index.html': ourPage('The Harbour'), ...files })

  must(await site.bring(doorTo(cloudflare.port, { siteUrl })))

  expect(cloudflare.rules().redirects).toBe('/courier/old/ /courier/new/ 301\n')
})

test('a Worker that Dateline did not make is not replaced', async () => {
  const cloudflare = await serve({ tags: [] })
  const site = siteToBring({ 'index.html': ourPage('The Harbour') })

  const refused = await site.bring(doorTo(cloudflare.port))

  expect(refused).toMatchObject({ ok: false, error: { kind: 'target-foreign-file' } })
  expect(cloudflare.shown()).toEqual({})
})

test('cut off in the middle readers keep the old site, and what was sent is not sent again', async () => {
  const cloudflare = await serve()
  const proxy = await startCuttingProxy(cloudflare.port)
  running.push(proxy.stop)
  const site = siteToBring()
  proxy.cutAfter(350_000)

  const cut = await site.bring(doorTo(proxy.port))
  expect(cloudflare.shown()).toEqual({})
  must(await site.bring(doorTo(proxy.port)))

  expect(cut).toMatchObject({ ok: false, error: { kind: 'network-down' } })
  expect(cloudflare.shown()).toEqual(site.files())
  expect(cloudflare.uploads).toHaveLength(new Set(cloudflare.uploads).size)
})

test('trying it says what the first publishing makes; a wrong token is said to be one', async () => {
  const cloudflare = await serve()

  const tried = must(await doorTo(cloudflare.port).tryOut())
  const refused = await doorTo(cloudflare.port, { token: 'guess' }).tryOut()

  expect(tried.notes).toEqual(['The first publishing makes the Worker “harbour-post”.'])
  expect(refused).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
})
