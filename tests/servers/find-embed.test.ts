import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { findEmbed } from '../../electron/embeds/find-embed'
import { publicReader } from '../../electron/embeds/public-reader'
import { phonePhoto } from '../support/picture-files'
import { picturesHere } from '../support/pictures-here'
import { tempFolder } from '../store/support/temp-newsroom'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A site on this machine: what lies at its paths. */
async function site(paths: Readonly<Record<string, RequestListener>>): Promise<string> {
  const server = createServer((request, answer) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const there = paths[path]
    if (there === undefined) answer.writeHead(404).end()
    else void there(request, answer)
  })
  servers.push(server)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve(`http://127.0.0.1:${String(port)}`)
    })
  })
}

const page =
  (href: string): RequestListener =>
  (_, answer) => {
    answer
      .setHeader('content-type', 'text/html')
      .end(`<link rel="alternate" type="application/json+oembed" href="${href}">`)
  }

const says =
  (what: unknown): RequestListener =>
  (_, answer) => {
    answer.setHeader('content-type', 'application/json').end(JSON.stringify(what))
  }

const leadsTo =
  (location: string): RequestListener =>
  (_, answer) => {
    answer.writeHead(302, { location }).end()
  }

const pictures = picturesHere(tempFolder())

function find(url: string, why: 'pasted' | 'asked' = 'asked', timeoutMs = 2_000) {
  return findEmbed({ readPublic: publicReader(timeoutMs), pictures }, { url, why })
}

async function refusal(url: string, why: 'pasted' | 'asked' = 'asked', timeoutMs = 2_000) {
  const found = await find(url, why, timeoutMs)
  return found.ok ? null : found.error
}

describe('what lies at an address', () => {
  test('is asked where the page says so, also by a path of its site', async () => {
    const origin = await site({
      '/clip': page('/told?format=json'),
      '/told': says({ type: 'video', title: 'The wave', provider_name: 'Coast TV' }),
    })

    const found = await find(`${origin}/clip`)

    expect(found).toMatchObject({
      ok: true,
      value: { kind: 'video', title: 'The wave', source: 'Coast TV', picture: null },
    })
  })

  test('is words alone: of markup with a script the quotation remains', async () => {
    const html =
      '<blockquote onclick="x()"><p>It <b>opens</b> at six.<script>steal()</script></p>&mdash; Port</blockquote><script src="https://bad.example/x.js"></script>'
    const origin = await site({ '/post': page('/told'), '/told': says({ type: 'rich', html }) })

    const found = await find(`${origin}/post`)

    expect(JSON.stringify(found)).not.toMatch(/script|onclick|<|steal/)
    expect(found).toMatchObject({ ok: true, value: { quote: 'It opens at six.', author: 'Port' } })
  })

  test('has what is of use, where one field is not what it should be', async () => {
    const odd = {
      type: 'link',
      title: 'Report',
      author_name: 7,
      thumbnail_url: 'file:///etc/passwd',
    }
    const origin = await site({ '/a': page('/told'), '/told': says(odd) })

    expect(await find(`${origin}/a`)).toMatchObject({
      ok: true,
      value: { kind: 'document', title: 'Report', author: '', picture: null },
    })
  })

  test('keeps its picture here, with what can be seen of it', async () => {
    const photo = await phonePhoto({ width: 640, height: 360 })
    const origin = await site({
      '/a': page('/told'),
      '/told': (request, answer) => {
        const thumbnail_url = `http://${String(request.headers.host)}/wave.jpg`
        answer.end(JSON.stringify({ type: 'video', title: 'Clip', thumbnail_url }))
      },
      '/wave.jpg': (_, answer) => {
        answer.setHeader('content-type', 'text/plain').end(photo)
      },
    })

    expect(await find(`${origin}/a`)).toMatchObject({
      ok: true,
      value: { picture: { file: { width: 640, height: 360 }, source: '' } },
    })
  })

  test('has no picture where the bytes are none, and its words nevertheless', async () => {
    const origin = await site({
      '/a': page('/told'),
      '/told': (request, answer) => {
        const thumbnail_url = `http://${String(request.headers.host)}/no.jpg`
        answer.end(JSON.stringify({ type: 'video', title: 'Clip', thumbnail_url }))
      },
      '/no.jpg': (_, answer) => {
        answer.setHeader('content-type', 'image/jpeg').end('<html>no picture</html>')
      },
    })

    expect(await find(`${origin}/a`)).toMatchObject({
      ok: true,
      value: { title: 'Clip', picture: null },
    })
  })
})

describe('an address that does not answer as it should', () => {
  test.each<readonly [string, RequestListener]>([
    [
      'no JSON',
      (_, answer) => void answer.setHeader('content-type', 'application/json').end('<p>'),
    ],
    ['JSON of another kind', says(['video'])],
    ['a type that there is not', says({ type: 'script', title: 'x' })],
  ])('%s says nothing, and leaves the card to her', async (_, told) => {
    const origin = await site({ '/a': page('/told'), '/told': told })

    expect(await refusal(`${origin}/a`)).toMatchObject({
      kind: 'not-found',
      remedy: 'Write on the card what readers should know of it.',
    })
  })

  test('one that never ends its answer is left after a time', async () => {
    const origin = await site({
      '/a': (_, answer) => {
        answer.write('<html>')
      },
      '/b': () => undefined,
    })

    const begun = await refusal(`${origin}/a`, 'asked', 300)
    const silent = await refusal(`${origin}/b`, 'asked', 300)

    expect(begun).toMatchObject({ kind: 'network-down', message: /took too long/ })
    expect(silent?.message).toMatch(/took too long/)
    expect(silent?.remedy).toMatch(/^Write on the card/)
  })

  test('one that answers without measure is cut off', async () => {
    const origin = await site({
      '/a': page('/told'),
      '/told': (_, answer) => {
        answer.end(JSON.stringify({ type: 'link', title: 'x'.repeat(400_000) }))
      },
    })

    expect(await refusal(`${origin}/a`)).toMatchObject({ kind: 'remote-broken' })
  })
})

describe('this machine and the network around it', () => {
  test('is not read for an address that was only pasted', async () => {
    let asked = 0
    const origin = await site({
      '/a': (_, answer) => {
        asked += 1
        answer.end()
      },
    })

    expect(await refusal(`${origin}/a`, 'pasted')).toMatchObject({ kind: 'http-unsafe' })
    expect(asked).toBe(0)
  })

  test.each([
    'http://192.168.1.1/a',
    'https://10.0.0.1/a',
    'https://169.254.169.254/latest/meta-data',
    'https://[fd00::1]/a',
    'https://[fe80::1]/a',
    'https://[::ffff:127.0.0.1]/a',
    'http://public.example/a',
  ])('%s is not read, even when she asks', async (url) => {
    expect(await refusal(url)).toMatchObject({ kind: 'http-unsafe' })
  })

  test('a name that leads to this machine is not followed there', async () => {
    const reading = await publicReader(1_000)({
      url: 'https://localhost:9/a',
      accept: '*/*',
      maxBytes: 10,
    })

    expect(reading).toMatchObject({ ok: false, error: { kind: 'http-unsafe' } })
  })

  test('no redirect, endpoint or picture leads to another place of this machine', async () => {
    let asked = 0
    const other = await site({
      '/x': (_, answer) => {
        asked += 1
        answer.end('{"type":"link","title":"secret"}')
      },
    })
    const origin = await site({
      '/redirect': leadsTo(`${other}/x`),
      '/endpoint': page(`${other}/x`),
      '/private': leadsTo('http://192.168.1.1/x'),
      '/file': leadsTo('file:///etc/passwd'),
      '/round': leadsTo('/round'),
      '/clip': page('/told'),
      '/told': says({ type: 'video', title: 'Clip', thumbnail_url: `${other}/x` }),
    })

    for (const path of ['/redirect', '/endpoint', '/private', '/file', '/round']) {
      expect(await refusal(`${origin}${path}`), path).toMatchObject({ kind: 'http-unsafe' })
    }
    expect(await find(`${origin}/clip`)).toMatchObject({ ok: true, value: { picture: null } })
    expect(asked).toBe(0)
  })
})
