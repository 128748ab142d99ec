import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import type { Held } from './site-to-bring'

/** The token of the test's account. */
export const netlifyToken = 'nfp_harbour'

const digest = z.string().regex(/^[0-9a-f]{40}$/)
const orderSchema = z.strictObject({
  files: z.record(z.string().startsWith('/'), digest),
  async: z.boolean().optional(),
})

interface Deploy {
  readonly id: string
  readonly files: Readonly<Record<string, string>>
  state: 'preparing' | 'uploading' | 'ready' | 'error'
}

/**
 * A server that follows what Netlify documents of its file digest method, strictly; it is not Netlify.
 * A deploy is prepared one look after it was begun, and is what readers get once all it needs is there.
 */
export async function startNetlify(site: Held = {}) {
  const blobs = new Map<string, Buffer>()
  const deploys = new Map<string, Deploy>()
  const uploads: string[] = []
  let current: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(site).map(([path, text]) => [`/${path}`, keep(Buffer.from(text))]),
  )

  function keep(bytes: Buffer): string {
    const sha = createHash('sha1').update(bytes).digest('hex')
    blobs.set(sha, bytes)
    return sha
  }

  function told({ id, files, state }: Deploy) {
    const missing = [...new Set(Object.values(files))].filter((sha) => !blobs.has(sha))
    return { id, state, ...(state === 'preparing' ? {} : { required: missing }) }
  }

  function settle(deploy: Deploy): void {
    if (Object.values(deploy.files).every((sha) => blobs.has(sha))) {
      deploy.state = 'ready'
      current = deploy.files
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const say = (status: number, json: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
    }
    const body = await bytesOf(request)
    if (body === null) return
    const { method = '', url = '' } = request
    if (request.headers.authorization !== `Bearer ${netlifyToken}`) {
      say(401, { code: 401, message: 'Access Denied' })
      return
    }
    const call = `${method} ${url}`
    if (call === 'GET /api/v1/sites/harbour') {
      say(200, { id: 'harbour', name: 'harbour', url: 'https://harbour.netlify.example' })
      return
    }
    if (call === 'GET /api/v1/sites/harbour/files') {
      say(200, filesOf(current))
      return
    }
    if (call === 'POST /api/v1/sites/harbour/deploys') {
      const order = orderSchema.safeParse(JSON.parse(body.toString()))
      if (!order.success) {
        say(422, { code: 422, message: order.error.message })
        return
      }
      const id = `deploy${String(deploys.size)}`
      const deploy: Deploy = { id, files: order.data.files, state: 'preparing' }
      deploys.set(id, deploy)
      say(200, told(deploy))
      return
    }
    const [, id = '', path] = /^\/api\/v1\/deploys\/(\w+)(?:\/files(\/.+))?$/.exec(url) ?? []
    const deploy = deploys.get(id)
    if (deploy === undefined) {
      say(404, { code: 404, message: 'Not Found' })
      return
    }
    if (method === 'GET' && path === undefined) {
      if (deploy.state === 'preparing') deploy.state = 'uploading'
      else settle(deploy)
      say(200, told(deploy))
      return
    }
    const name = decodeURIComponent(path ?? '')
    const sha = createHash('sha1').update(body).digest('hex')
    const isAsked = request.headers['content-type'] === 'application/octet-stream'
    if (method !== 'PUT' || deploy.state !== 'uploading' || !isAsked) {
      say(422, { code: 422, message: 'Not at this moment' })
      return
    }
    if (deploy.files[name] !== sha) {
      say(422, { code: 422, message: 'Digest does not match' })
      return
    }
    uploads.push(name)
    keep(body)
    say(200, { id: name, path: name, sha })
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    port,
    uploads,
    /** What readers get. */
    shown: (): Held =>
      Object.fromEntries(
        Object.entries(current).map(([path, sha]) => [
          path.slice(1),
          blobs.get(sha)?.toString() ?? '',
        ]),
      ),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((stopped) => server.close(stopped))
    },
  }
}

function filesOf(files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([path, sha]) => ({ id: path, path, sha, size: 0 }))
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
