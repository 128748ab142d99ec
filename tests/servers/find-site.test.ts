import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { findSite } from '../../electron/publish/remote/find-site'
import { sendCall } from '../../electron/publish/remote/http'
import { startReceiver } from './receiver/receiver.mjs'

const closing: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function serve(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(resolve)))
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

const find = (address: string, allowHttp = false) => findSite({ address, allowHttp }, sendCall)

test('a site that speaks the open API is known by its address, and says what it needs', async () => {
  const receiver = await startReceiver({ tokens: { 'a-token-of-ours-only': { user: 'D' } } })
  closing.push(() => receiver.stop())

  const found = await find(receiver.url)

  expect(found).toMatchObject({
    ok: true,
    value: { kind: 'open-api', apiUrl: receiver.apiUrl, isUnsafe: false, needs: { user: false } },
  })
})

test('a WordPress site is known by its page, typed without a scheme', async () => {
  const host = await serve((request, response) => {
    const at = `http://${request.headers.host ?? ''}`
    if (request.url?.startsWith('/wp-json/') === true) {
      response.setHeader('content-type', 'application/json')
      response.end(
        JSON.stringify({ name: 'The Harbour Post', url: at, home: at, namespaces: ['wp/v2'] }),
      )
    } else if (request.url === '/') {
      response.setHeader('link', `<${at}/wp-json/>; rel="https://api.w.org/"`)
      response.end('<title>The Harbour Post</title>')
    } else response.writeHead(404).end()
  })

  const found = await find(host)

  expect(found).toMatchObject({
    ok: true,
    value: { kind: 'wordpress', siteName: 'The Harbour Post', needs: { user: true } },
  })
})

test('a site of another kind is not guessed at', async () => {
  const host = await serve((_, response) => response.end('<title>A home page</title>'))

  const found = await find(host)

  expect(found).toMatchObject({ ok: false, error: { kind: 'remote-unknown' } })
})

test.each(['', 'not an address', 'intranet', 'javascript:alert(1)', 'file:///etc/passwd'])(
  '“%s” is not called at all',
  async (address) => {
    expect(await find(address)).toMatchObject({ ok: false, error: { kind: 'remote-unknown' } })
  },
)

test('without encryption a site beyond this machine is not looked at before the editor allows it', async () => {
  expect(await find('http://news.example/')).toMatchObject({
    ok: false,
    error: { kind: 'http-unsafe' },
  })
})

test('without a network the editor is told so, not that the site is unknown', async () => {
  expect(await find('https://dateline.invalid/')).toMatchObject({
    ok: false,
    error: { kind: 'network-down' },
  })
})
