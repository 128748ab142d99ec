import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { discoverGhost } from '../../../../electron/publish/remote/ghost/discover-ghost'
import { ghostApi } from '../../../../electron/publish/remote/ghost/ghost-api'
import { readGhostPost } from '../../../../electron/publish/remote/ghost/ghost-posts'
import { ghostToken, readGhostKey } from '../../../../electron/publish/remote/ghost/ghost-key'
import type { HttpAnswer, HttpCall, SendCall } from '../../../../electron/publish/remote/http'
import { ok } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import { kindOf, must, noon } from '../../../store/support/temp-newsroom'

const id = 'a1'.repeat(12)
const secret = 'b2'.repeat(32)
const key = must(readGhostKey(`${id}:${secret}`))
const access = {
  siteName: 'Harbour News',
  siteUrl: 'https://n.example/',
  apiUrl: 'https://n.example/ghost/api/admin/',
  key,
  allowHttp: false,
}

interface Told {
  readonly status?: number
  readonly json?: unknown
  readonly date?: number
  readonly url?: string
}

/** A server that answers as told, and what it was asked. */
function serverSaying(answer: (call: HttpCall) => Told) {
  const calls: HttpCall[] = []
  const send: SendCall = (call) => {
    calls.push(call)
    const { status = 200, json = {}, date = noon, url = call.url } = answer(call)
    const text = typeof json === 'string' ? json : JSON.stringify(json)
    const told: HttpAnswer = {
      status,
      text,
      bytes: new TextEncoder().encode(text),
      url,
      header: (name) => (name === 'date' ? new Date(date).toUTCString() : null),
    }
    return Promise.resolve(ok(told))
  }
  return { send, calls }
}

const doing = sentence('look at the site')
const anything = { method: 'GET', path: 'posts/', schema: z.any(), doing } as const

describe('a key of Ghost’s', () => {
  test('is taken as Ghost shows it, and told from the one that cannot write', () => {
    expect(must(readGhostKey(`  ${id}:${secret}\n`))).toEqual({ id, secret })
    const content = readGhostKey('c3'.repeat(13))
    expect(content.ok ? '' : content.error.message).toContain('Content API key')
    for (const wrong of ['', 'abc', `${id}:${secret}0`, `${secret}:${id}`, `${id}${secret}`]) {
      expect(kindOf(readGhostKey(wrong))).toBe('secret-missing')
    }
  })

  test('signs a token for five minutes, with the bytes its digits stand for', () => {
    const [head = '', claims = '', signature] = ghostToken(key, noon).split('.')
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown

    expect(read(head)).toEqual({ alg: 'HS256', typ: 'JWT', kid: id })
    expect(read(claims)).toEqual({ iat: noon / 1000, exp: noon / 1000 + 300, aud: '/admin/' })
    expect(signature).toBe(
      createHmac('sha256', Buffer.from(secret, 'hex'))
        .update(`${head}.${claims}`)
        .digest('base64url'),
    )
  })
})

describe('a call to Ghost', () => {
  test('carries the version and a token, and ends its path with a slash', async () => {
    const { send, calls } = serverSaying(() => ({}))

    await ghostApi(access, { send, now: () => noon })(anything)

    expect(calls[0]).toMatchObject({
      url: 'https://n.example/ghost/api/admin/posts/',
      headers: { 'accept-version': 'v6.0', authorization: `Ghost ${ghostToken(key, noon)}` },
    })
  })

  test('never repeats the key or a token in a failure', async () => {
    const message = `Unknown key ${id} ${secret} ${ghostToken(key, noon)}`
    const { send } = serverSaying(() => ({ status: 401, json: { errors: [{ message }] } }))

    const refused = await ghostApi(access, { send, now: () => noon })(anything)

    const words = JSON.stringify(refused)
    expect(kindOf(refused)).toBe('remote-refused')
    expect(words).toContain('Unknown key')
    expect(words).not.toMatch(new RegExp(`${id}|${secret}|eyJ`))
  })

  test('is signed anew by the server’s clock when ours is wrong', async () => {
    const hour = 3_600_000
    const server = serverSaying(({ headers }) => {
      const good = headers?.authorization === `Ghost ${ghostToken(key, noon + hour)}`
      return { date: noon + hour, status: good ? 200 : 401 }
    })
    const ask = ghostApi(access, { send: server.send, now: () => noon })

    expect(kindOf(await ask(anything))).toBe('ok')
    expect(kindOf(await ask(anything))).toBe('ok')
    expect(server.calls).toHaveLength(3)
  })

  test('says what each refusal means', async () => {
    const kinds: string[] = []
    for (const status of [404, 406, 409, 422, 429, 500, 503]) {
      const { send } = serverSaying(() => ({ status, json: { errors: [{ message: 'no' }] } }))
      kinds.push(kindOf(await ghostApi(access, { send, now: () => noon })(anything)))
    }

    expect(kinds).toEqual([
      'remote-gone',
      'remote-refused',
      'remote-conflict',
      'remote-refused',
      'remote-busy',
      'remote-broken',
      'remote-busy',
    ])
  })

  test('takes “not found” by what stands before Ghost for no deleted article', async () => {
    for (const json of ['<h1>Nothing here</h1>', { message: 'no route matched' }]) {
      for (const status of [404, 406]) {
        const { send } = serverSaying(() => ({ status, json }))
        const refused = await ghostApi(access, { send, now: () => noon })(anything)
        expect(kindOf(refused)).toBe('remote-broken')
      }
    }
  })

  test('believes of a deleted article Ghost’s own list, where “not found” never gets through', async () => {
    for (const posts of [[], [{ id }]]) {
      const { send } = serverSaying(({ url }) =>
        url.includes('filter=') ? { json: { posts } } : { status: 404, json: '<h1>Nothing</h1>' },
      )
      const read = await readGhostPost(ghostApi(access, { send, now: () => noon }), id)
      expect(read.ok ? read.value : read.error.kind).toBe(
        posts.length === 0 ? null : 'remote-broken',
      )
    }
  })

  test('believes no answer that is not Ghost’s', async () => {
    const { send } = serverSaying(() => ({ json: '<html>Welcome to the hotel</html>' }))
    const schema = z.object({ posts: z.array(z.any()) })

    const refused = await ghostApi(access, { send, now: () => noon })({ ...anything, schema })

    expect(kindOf(refused)).toBe('remote-broken')
  })
})

describe('looking for a Ghost site', () => {
  const json = { site: { title: 'Harbour News', url: 'https://n.example/', version: '6.65' } }
  const found = (at: string) =>
    serverSaying(({ url }) => (url === at ? { json } : { status: 404, json: '<h1>Nothing</h1>' }))
  const look = (address: string, send: SendCall) =>
    discoverGhost({ address, allowHttp: false }, send)

  test.each([
    'n.example',
    'https://n.example',
    'https://n.example/a-day/?x=1#u-1',
    'n.example/ghost/#/posts',
  ])('finds it from %s', async (address) => {
    const { send } = found('https://n.example/ghost/api/admin/site/')

    expect(must(await look(address, send))).toMatchObject({
      siteName: 'Harbour News',
      apiUrl: 'https://n.example/ghost/api/admin/',
      keysUrl: 'https://n.example/ghost/#/settings/integrations',
    })
  })

  test('finds one below a folder before one at the top', async () => {
    const { send } = found('https://n.example/blog/ghost/api/admin/site/')

    const { apiUrl } = must(await look('https://n.example/blog/a-day/', send))

    expect(apiUrl).toBe('https://n.example/blog/ghost/api/admin/')
  })

  test('follows to an admin area at an address of its own', async () => {
    const { send } = serverSaying(() => ({
      json,
      url: 'https://admin.example/ghost/api/admin/site/',
    }))

    const site = must(await look('n.example', send))

    expect(site).toMatchObject({
      siteUrl: 'https://n.example/',
      apiUrl: 'https://admin.example/ghost/api/admin/',
      keysUrl: 'https://admin.example/ghost/#/settings/integrations',
    })
  })

  test('says so where there is none', async () => {
    const { send } = found('https://elsewhere.example/')

    expect(kindOf(await look('n.example', send))).toBe('remote-unknown')
    expect(kindOf(await look('not an address', send))).toBe('remote-unknown')
    expect(kindOf(await look('ftp://n.example', send))).toBe('remote-unknown')
  })
})
