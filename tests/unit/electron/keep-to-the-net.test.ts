import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { sendCall } from '../../../electron/publish/remote/http'
import { keepToTheNet } from '../../../electron/publish/remote/keep-to-the-net'

test.each(['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST'])(
  'a site elsewhere cannot make Dateline ask %s for anything',
  async (host) => {
    const send = keepToTheNet(sendCall, 'https://courier.example/api/')

    const asked = await send({ method: 'GET', url: `http://${host}:9/secret` })

    expect(asked).toMatchObject({ ok: false, error: { kind: 'http-unsafe' } })
  },
)

test('a site on this machine is asked for its own pages', async () => {
  const server = createServer((_, answer) => answer.end('a page'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const here = `http://127.0.0.1:${String(port)}/`

  const asked = await keepToTheNet(sendCall, here)({ method: 'GET', url: here })
  server.close()

  expect(asked).toMatchObject({ ok: true, value: { text: 'a page' } })
})
