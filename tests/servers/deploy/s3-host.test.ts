import S3rver from '@20minutes/s3rver'
import { afterEach, expect, test } from 'vitest'
import { s3Host } from '../../../electron/deploy/s3/s3-host'
import { sendCall, type SendCall } from '../../../electron/publish/remote/http'
import type { S3Host } from '../../../shared/model/site-host'
import { cacheRules } from '../../../shared/publish/hosts/response-headers'
import { ok } from '../../../shared/result'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { startCuttingProxy } from '../../support/cutting-proxy'
import { nobody, ourPage, siteToBring, type Held } from './site-to-bring'

const running: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop()
})

/** A store that checks signatures, and serves its bucket to anybody. */
async function serve() {
  const store = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory: tempFolder() },
    configureBuckets: [{ name: 'harbour', configs: [] }],
  })
  const { port } = await store.run()
  running.push(() => store.close())
  const host: S3Host = {
    ...{ kind: 's3', endpoint: `http://127.0.0.1:${String(port)}`, region: 'eu-central-1' },
    ...{ bucket: 'harbour', prefix: 'news/', pathStyle: true, accessKeyId: 'S3RVER' },
  }
  const url = (path: string) =>
    `${host.endpoint}/harbour/news/${path.split('/').map(encodeURIComponent).join('/')}`
  return { port, host, url }
}

function doorTo(host: S3Host, secret = 'S3RVER') {
  return s3Host({ host, secret, send: sendCall, readers: nobody })
}

/** What readers get of these files. */
async function held(files: Held, url: (path: string) => string): Promise<Held> {
  const got: Record<string, string> = {}
  for (const path of Object.keys(files)) {
    const answer = await fetch(url(path))
    if (answer.status === 200) got[path] = await answer.text()
  }
  return got
}

test('readers get the folder, each file with its type; what is gone from it is gone there', async () => {
  const { host, url } = await serve()
  const site = siteToBring({
    'assets/it’s (a) quay+sea!.png': 'picture',
    'index.html': ourPage('The Harbour'),
    'old/index.html': ourPage('Old'),
  })
  const all = site.files()
  must(await site.bring(doorTo(host)))
  expect(await held(all, url)).toEqual(all)

  site.take('old/index.html')
  must(await site.bring(doorTo(host)))

  expect(await held(all, url)).toEqual(site.files())
  const page = await fetch(url('index.html'))
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
})

test('only a picture that never changes under its name may be shown without asking again', async () => {
  const { host, url } = await serve()
  const lasting = '2026/10/14/edda/pictures/4f1c2a7be09d55834f1c-960.webp'
  const drawn = ['2026/10/14/edda/card.jpg', 'assets/icon-48.png', 'assets/site.css']
  const site = siteToBring(Object.fromEntries([lasting, ...drawn].map((path) => [path, path])))
  must(await site.bring(doorTo(host)))

  const rule = async (path: string) => (await fetch(url(path))).headers.get('cache-control')
  expect(await rule(lasting)).toBe(cacheRules.picture)
  expect(await Promise.all(drawn.map(rule))).toEqual(drawn.map(() => cacheRules.page))
})

test('a key that may not list is found out when it is tried, and with it the right it lacks', async () => {
  const { host } = await serve()
  // Who may not list is not told that something is missing.
  const send: SendCall = async (call) => {
    const answer = await sendCall(call)
    const isMissing = answer.ok && call.method === 'GET' && answer.value.status === 404
    return isMissing ? ok({ ...answer.value, ...refusal('AccessDenied') }) : answer
  }

  const tried = await s3Host({ host, secret: 'S3RVER', send, readers: nobody }).tryOut()

  expect(tried).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
  expect(tried.ok ? '' : tried.error.remedy).toContain('s3:ListBucket')
})

test('where the clock of this machine is wrong, the key is not called wrong', async () => {
  const { host } = await serve()
  const send: SendCall = async (call) => {
    const answer = await sendCall(call)
    return answer.ok ? ok({ ...answer.value, ...refusal('RequestTimeTooSkewed') }) : answer
  }

  const tried = await s3Host({ host, secret: 'S3RVER', send, readers: nobody }).tryOut()

  expect(tried).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
  expect(tried.ok ? '' : tried.error.message).toContain('clock')
})

test.each([
  ['a store that seals what it holds tells another digest, and is looked at instead', true],
  ['a store that holds other bytes than were sent is asked again', false],
])('%s', async (_, isSealed) => {
  const { host, url } = await serve()
  const send: SendCall = async (call) => {
    const isCut = call.method === 'PUT' && !isSealed
    const answer = await sendCall(isCut ? { ...call, url: `${call.url}.cut` } : call)
    const header = () => '"0123456789abcdef0123456789abcdef"'
    return answer.ok && call.method === 'PUT'
      ? ok({ ...answer.value, status: 200, header })
      : answer
  }
  const site = siteToBring({ 'index.html': ourPage('The Harbour') })

  const brought = await site.bring(s3Host({ host, secret: 'S3RVER', send, readers: nobody }))

  expect(brought.ok).toBe(isSealed)
  expect(await held(site.files(), url)).toEqual(isSealed ? site.files() : {})
})

function refusal(code: string) {
  return { status: 403, text: `<Error><Code>${code}</Code></Error>` }
}

test('cut off in the middle it goes on where it stopped, until the store holds all of it', async () => {
  const { port, host, url } = await serve()
  const proxy = await startCuttingProxy(port)
  running.push(proxy.stop)
  const site = siteToBring()
  const door = doorTo({ ...host, endpoint: `http://127.0.0.1:${String(proxy.port)}` })
  proxy.cutAfter(300_000)

  const cut = await site.bring(door)
  const arrived = site.deployed().size
  must(await site.bring(door))

  expect(cut).toMatchObject({ ok: false, error: { kind: 'network-down' } })
  expect(arrived).toBeGreaterThan(0)
  expect(arrived).toBeLessThan(Object.keys(site.files()).length)
  expect(await held(site.files(), url)).toEqual(site.files())
})

test('a line that takes 32 kB in a second carries as many pictures as are sent at once', async () => {
  const { host } = await serve()
  const patience = new Map<string, number>()
  const send: SendCall = (call) => {
    patience.set(call.method, call.timeoutMs ?? 0)
    return sendCall(call)
  }
  const site = siteToBring({ 'assets/quay.png': 'x'.repeat(640_000) })
  const door = s3Host({ host, secret: 'S3RVER', send, readers: nobody })
  must(await site.bring(door))
  site.take('assets/quay.png')
  must(await site.bring(door))

  const shared = (6 * 640_000) / 32_768
  expect(patience.get('PUT')).toBeGreaterThan(shared * 1_000)
  // What is read may take as long as it comes.
  expect(patience.get('GET')).toBeLessThanOrEqual(60_000)
})

test('trying it writes, reads and takes away', async () => {
  const { host } = await serve()

  const tried = must(await doorTo(host).tryOut())

  expect(tried.server).toMatch(/^harbour at 127\.0\.0\.1/)
})

test('a wrong secret key, and a bucket that is not there, are said to be so', async () => {
  const { host } = await serve()

  const wrongKey = await doorTo(host, 'guess').tryOut()
  const wrongBucket = await doorTo({ ...host, bucket: 'harbor' }).tryOut()

  expect(wrongKey).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
  expect(wrongBucket).toMatchObject({ ok: false, error: { kind: 'remote-refused' } })
})
