import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { contentSecurityPolicy } from '../../shared/publish/hosts/response-headers'

/** A folder served as a host serves it: with validators, and with the policy that our headers name. */
export interface ReaderServer {
  /** Ends in a slash. */
  readonly url: string
  /** Path and status of each answer, oldest first. */
  readonly answers: readonly (readonly [path: string, status: number])[]
  /** While it is down every answer is 503. */
  readonly setDown: (isDown: boolean) => void
  readonly stop: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

/** Serves a folder to readers. */
export async function serveToReaders(folder: string): Promise<ReaderServer> {
  const answers: (readonly [string, number])[] = []
  let isDown = false
  const server = createServer((asked, answer) => {
    const path = normalize(decodeURIComponent((asked.url ?? '/').replace(/[?#].*$/, '')))
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const send = (status: number, headers: Record<string, string>, body?: Buffer) => {
      answers.push([path, status])
      answer.writeHead(status, headers).end(body)
    }
    if (isDown) return send(503, {})
    if (!existsSync(file) || !statSync(file).isFile()) return send(404, {})
    const bytes = readFileSync(file)
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
    const headers = {
      etag,
      'cache-control': 'no-cache',
      'content-security-policy': contentSecurityPolicy,
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    }
    if (asked.headers['if-none-match'] === etag) return send(304, headers)
    return send(200, headers, bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    answers,
    setDown: (down) => (isDown = down),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
