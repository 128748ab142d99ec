import { readFileSync } from 'node:fs'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { sendCall, type HttpCall } from '../../electron/publish/remote/http'

const servers: Server[] = []

afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    }),
  )
})

async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A server on this machine; answers with its address. */
async function serve(answer: RequestListener): Promise<string> {
  return `http://127.0.0.1:${String(await listen(createServer(answer)))}/`
}

async function trickle(
  response: ServerResponse,
  { pieces, everyMs }: { readonly pieces: number; readonly everyMs: number },
): Promise<void> {
  for (let piece = 0; piece < pieces; piece += 1) {
    await pause(everyMs)
    response.write('word ')
  }
  response.end()
}

const get = (url: string, more: Partial<HttpCall> = {}) => sendCall({ method: 'GET', url, ...more })

function kindOf(answer: Awaited<ReturnType<typeof sendCall>>): string {
  return answer.ok ? `answered ${String(answer.value.status)}` : answer.error.kind
}

describe('where a password may go', () => {
  test('a redirect to another host is followed without it', async () => {
    const seen: IncomingMessage['headers'][] = []
    const other = await serve((request, response) => {
      seen.push(request.headers)
      response.end('the page')
    })
    const site = await serve((_, response) => response.writeHead(302, { location: other }).end())

    const answer = await get(site, { headers: { Authorization: 'Basic c2VjcmV0', accept: 'x/y' } })

    expect(answer).toMatchObject({ ok: true, value: { text: 'the page', url: other } })
    expect(seen[0]).toMatchObject({ accept: 'x/y' })
    expect(seen[0]).not.toHaveProperty('authorization')
  })

  test('a key that was pasted with something invisible is said to be so, not the network', async () => {
    let calls = 0
    const site = await serve((_, response) => response.end(String((calls += 1))))

    const keys = ['Bearer nfp_1\u200b', 'Bearer nfp_1\nx: y', 'Bearer “nfp_1”']
    const asked = await Promise.all(
      keys.map((authorization) => get(site, { headers: { authorization } })),
    )

    expect(asked.map(kindOf)).toEqual(keys.map(() => 'remote-refused'))
    expect(JSON.stringify(asked)).not.toContain('nfp_1')
    expect(calls).toBe(0)
    // A line’s end behind it is not part of it.
    expect((await get(site, { headers: { authorization: 'Bearer nfp_1\n' } })).ok).toBe(true)
  })

  test('a site that moved is named, where the new host wants the password it was not sent', async () => {
    const other = await serve((_, response) => response.writeHead(401).end())
    const site = await serve((_, response) => response.writeHead(301, { location: other }).end())

    const asked = await get(site, { headers: { Authorization: 'Basic c2VjcmV0' } })
    const asAnybody = await get(site)

    expect(asked).toMatchObject({ ok: false, error: { kind: 'remote-moved', detail: other } })
    expect(kindOf(asAnybody)).toBe('answered 401')
  })

  test('a redirect on the same host keeps it', async () => {
    const seen: (string | undefined)[] = []
    const site = await serve((request, response) => {
      seen.push(request.headers.authorization)
      if (request.url === '/') response.writeHead(301, { location: '/there/' }).end()
      else response.end('there')
    })

    const answer = await get(site, { headers: { authorization: 'Bearer x' } })

    expect(answer).toMatchObject({ ok: true, value: { text: 'there' } })
    expect(seen).toEqual(['Bearer x', 'Bearer x'])
  })

  test('nothing is written where a redirect points: the editor is told that the site has moved', async () => {
    const written: string[] = []
    const other = await serve((request, response) => {
      written.push(request.method ?? '')
      response.end()
    })
    const site = await serve((_, response) => response.writeHead(307, { location: other }).end())

    const answer = await sendCall({ method: 'POST', url: site, body: 'text' })

    expect(kindOf(answer)).toBe('remote-moved')
    expect(written).toEqual([])
  })

  test('a site that redirects in a circle is left', async () => {
    const site = await serve((_, response) => response.writeHead(302, { location: '/' }).end())

    expect(kindOf(await get(site))).toBe('remote-moved')
  })

  test('without encryption nothing goes beyond this machine, unless the editor allows it', async () => {
    expect(kindOf(await get('http://news.example/'))).toBe('http-unsafe')
    expect(kindOf(await get('ftp://news.example/', { allowHttp: true }))).toBe('http-unsafe')
    expect(kindOf(await get('http://dateline.invalid/', { allowHttp: true }))).toBe('network-down')
  })

  test('a redirect away from this machine without encryption is not followed', async () => {
    const site = await serve((_, response) =>
      response.writeHead(302, { location: 'http://news.example/' }).end(),
    )

    expect(kindOf(await get(site))).toBe('http-unsafe')
  })
})

describe('what a server may do to us', () => {
  test('an endless answer is cut off and refused', async () => {
    const site = await serve((_, response) => {
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
      }
      response.on('drain', pour)
      pour()
    })

    expect(kindOf(await get(site, { maxBytes: 1_000_000 }))).toBe('remote-broken')
  })

  test('a server that does not answer is waited for only so long', async () => {
    const site = await serve(() => undefined)

    const answer = await get(site, { timeoutMs: 150 })

    expect(answer).toMatchObject({ ok: false, error: { kind: 'network-down' } })
    expect(answer.ok ? '' : answer.error.message).toContain('took too long')
  })

  test('an answer on a slow line may take as long as something comes', async () => {
    const site = await serve((_, response) => {
      void trickle(response, { pieces: 8, everyMs: 200 })
    })

    const answer = await get(site, { timeoutMs: 1_200 })

    expect(answer.ok ? answer.value.text : answer.error.message).toBe(
      'word word word word '.repeat(2),
    )
  })

  test('one that stops in the middle is waited for only so long', async () => {
    const site = await serve((_, response) => {
      response.write('word ')
    })

    const answer = await get(site, { timeoutMs: 150 })

    expect(answer.ok ? '' : answer.error.message).toContain('took too long')
  })

  test('a connection that breaks off in the middle of an answer is no answer', async () => {
    const site = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('half', () => response.destroy())
    })

    expect(kindOf(await get(site))).toBe('network-down')
  })

  test('where nothing listens, the editor is told so', async () => {
    const port = await listen(createServer())
    await new Promise((resolve) => servers.pop()?.close(resolve))

    const answer = await get(`http://127.0.0.1:${String(port)}/`)

    expect(answer.ok ? '' : answer.error.message).toContain('no server is running there')
  })

  test('where a redirect leads to nobody, the host that is missing is named, not the one that answered', async () => {
    const gone = createServer()
    const dead = `127.0.0.1:${String(await listen(gone))}`
    await new Promise((resolve) => gone.close(resolve))
    servers.splice(servers.indexOf(gone), 1)
    const site = await serve((_, response) =>
      response.writeHead(302, { location: `http://${dead}/` }).end(),
    )

    const answer = await get(site)

    expect(answer).toMatchObject({ ok: false, error: { kind: 'network-down' } })
    expect(answer.ok ? '' : answer.error.message).toContain(dead)
  })

  test('a certificate nobody vouches for is refused before a word is sent, and explained', async () => {
    const folder = join(import.meta.dirname, 'certificates')
    let asked = 0
    const server = createSecureServer(
      {
        key: readFileSync(join(folder, 'localhost-key.pem')),
        cert: readFileSync(join(folder, 'localhost.pem')),
      },
      (_, response) => {
        asked += 1
        response.end()
      },
    )
    const port = await listen(server)

    const answer = await get(`https://localhost:${String(port)}/`, {
      headers: { authorization: 'Bearer x' },
    })

    expect(kindOf(answer)).toBe('tls-refused')
    expect(answer.ok ? '' : answer.error.message).toContain('nobody known vouches')
    expect(asked).toBe(0)
  })

  test('every status is an answer: what it means is for whoever asked', async () => {
    const site = await serve((_, response) =>
      response.writeHead(503, { 'retry-after': '7' }).end('later'),
    )

    const answer = await get(site)

    expect(answer).toMatchObject({ ok: true, value: { status: 503, text: 'later' } })
    expect(answer.ok ? answer.value.header('Retry-After') : '').toBe('7')
  })
})
