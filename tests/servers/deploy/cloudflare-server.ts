import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { refusalOf } from '../../support/cloudflare-rules'
import type { Held } from './site-to-bring'

/** The API token of the test's account. */
export const cloudflareToken = 'cf-harbour'

const manifestSchema = z.strictObject({
  manifest: z.record(
    z.string().startsWith('/'),
    z.strictObject({ hash: z.string().regex(/^[0-9a-f]{32}$/), size: z.number().int() }),
  ),
})
const metadataSchema = z.looseObject({
  assets: z.strictObject({
    jwt: z.string(),
    config: z.strictObject({
      _headers: z.string().optional(),
      _redirects: z.string().optional(),
      html_handling: z.literal('auto-trailing-slash'),
      not_found_handling: z.literal('404-page'),
    }),
  }),
  compatibility_date: z.string(),
  tags: z.array(z.string()),
})

type Rules = Partial<z.infer<typeof metadataSchema>['assets']['config']>
type Manifest = z.infer<typeof manifestSchema>['manifest']

interface Session {
  readonly manifest: Manifest
  readonly kind: 'upload' | 'completion'
}

/**
 * A server that follows what Cloudflare documents of direct uploads of a Worker's static assets,
 * strictly; it is not Cloudflare. Five files make a bucket.
 */
export async function startCloudflare(made: { readonly tags: readonly string[] } | null = null) {
  const assets = new Map<string, { readonly type: string; readonly text: string }>()
  const sessions = new Map<string, Session>()
  const uploads: string[] = []
  let worker = made
  let shown: Manifest = {}
  let rules: Rules = {}

  function open(session: Session): string {
    const jwt = randomBytes(8).toString('hex')
    sessions.set(jwt, session)
    return jwt
  }

  function missing(manifest: Manifest): readonly string[] {
    const hashes = Object.values(manifest).map(({ hash }) => hash)
    return [...new Set(hashes)].filter((hash) => !assets.has(hash))
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request)
    if (body === null) return
    const say = (status: number, result: unknown, error = { code: 10_000, message: 'No' }) => {
      const success = status < 300
      const errors = success ? [] : [error]
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ result, success, errors, messages: [] }))
    }
    const token = request.headers.authorization?.replace('Bearer ', '') ?? ''
    const top = '/client/v4/accounts/acc1/workers'
    const call = `${request.method ?? ''} ${request.url ?? ''}`
    if (call === `POST ${top}/assets/upload?base64=true`) {
      const session = sessions.get(token)
      if (session?.kind !== 'upload') {
        say(401, null)
        return
      }
      for (const { name, type, text } of partsOf(request, body)) {
        const bytes = Buffer.from(text, 'base64')
        const known = Object.values(session.manifest).find(({ hash }) => hash === name)
        if (known?.size !== bytes.length) {
          say(400, null)
          return
        }
        uploads.push(name)
        assets.set(name, { type, text: bytes.toString() })
      }
      const isDone = missing(session.manifest).length === 0
      say(isDone ? 201 : 202, isDone ? { jwt: open({ ...session, kind: 'completion' }) } : {})
      return
    }
    if (token !== cloudflareToken) {
      say(403, null)
      return
    }
    if (call === `GET ${top}/scripts/harbour-post/settings`) {
      say(worker === null ? 404 : 200, worker)
      return
    }
    if (call === `POST ${top}/scripts/harbour-post/assets-upload-session`) {
      const asked = manifestSchema.safeParse(JSON.parse(body.toString()))
      if (!asked.success) {
        say(400, null)
        return
      }
      const { manifest } = asked.data
      const hashes = missing(manifest)
      const buckets = Array.from({ length: Math.ceil(hashes.length / 5) }, (_, at) =>
        hashes.slice(at * 5, at * 5 + 5),
      )
      const kind = buckets.length === 0 ? 'completion' : 'upload'
      say(200, { jwt: open({ manifest, kind }), buckets })
      return
    }
    if (call === `PUT ${top}/scripts/harbour-post`) {
      const [part] = partsOf(request, body)
      const metadata = metadataSchema.parse(JSON.parse(part?.text ?? ''))
      const session = sessions.get(metadata.assets.jwt)
      if (part?.name !== 'metadata' || session?.kind !== 'completion') {
        say(400, null)
        return
      }
      const refusal = refusalOf(metadata.assets.config)
      if (refusal !== null) {
        say(400, null, { code: 100_324, message: refusal })
        return
      }
      worker = { tags: metadata.tags }
      shown = session.manifest
      rules = metadata.assets.config
      say(200, { id: 'harbour-post' })
      return
    }
    say(404, null)
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    port,
    uploads,
    shown: (): Held =>
      Object.fromEntries(
        Object.entries(shown).map(([path, { hash }]) => [
          path.slice(1),
          assets.get(hash)?.text ?? '',
        ]),
      ),
    /** The rules by which it answers: a file of that name among the others is a file like them. */
    rules: () => ({ headers: rules._headers, redirects: rules._redirects }),
    typeOf: (path: string) => assets.get(shown[`/${path}`]?.hash ?? '')?.type,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((stopped) => server.close(stopped))
    },
  }
}

/** The parts of a form, each with its name, type and text. */
function partsOf(request: IncomingMessage, body: Buffer) {
  const boundary = /boundary=(\S+)$/.exec(request.headers['content-type'] ?? '')?.[1] ?? ''
  return body
    .toString()
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head = '', text = ''] = part.replace(/^\r\n|\r\n$/g, '').split('\r\n\r\n')
      const name = /\bname="([^"]*)"/.exec(head)?.[1] ?? ''
      const type = /content-type: (.*)/i.exec(head)?.[1]?.trim() ?? ''
      return { name, type, text }
    })
}

async function bytesOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  } catch {
    return null
  }
}
