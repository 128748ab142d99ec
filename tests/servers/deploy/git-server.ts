import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** Why tests against git are skipped; empty where git, with its http part, is there. */
export const noGit = gitHttpBackend() === null ? 'git is not installed' : ''

/** The token that may push. */
export const gitToken = 'harbour-token'

function gitHttpBackend(): string | null {
  try {
    const folder = execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim()
    const program = join(folder, 'git-http-backend')
    return existsSync(program) ? program : null
  } catch {
    return null
  }
}

/** Starts git’s own http server over a folder of bare repositories. */
export async function startGitServer(folder: string) {
  const server = createServer((request, response) => {
    const given = Buffer.from(request.headers.authorization?.slice(6) ?? '', 'base64').toString()
    if (!given.endsWith(`:${gitToken}`)) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="harbour"' }).end()
      return
    }
    answer(request, response, folder)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${String(port)}/`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((stopped) => server.close(stopped))
    },
  }
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://x/')
  const program = spawn(gitHttpBackend() ?? '', {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      REMOTE_USER: 'ann',
      REQUEST_METHOD: request.method,
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      CONTENT_LENGTH: request.headers['content-length'],
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  })
  const chunks: Buffer[] = []
  program.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  program.stdin.on('error', () => undefined)
  request.on('error', () => program.kill())
  request.on('aborted', () => program.kill())
  request.pipe(program.stdin)
  program.on('close', () => {
    const all = Buffer.concat(chunks)
    const end = all.indexOf('\r\n\r\n')
    const headers = all
      .subarray(0, Math.max(end, 0))
      .toString()
      .split('\r\n')
      .map((line): [string, string] => {
        const at = line.indexOf(':')
        return [line.slice(0, at), line.slice(at + 1).trim()]
      })
      .filter(([name]) => name !== '')
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? (end < 0 ? '500' : '200')
    response.writeHead(Number(status.slice(0, 3)), Object.fromEntries(headers))
    response.end(all.subarray(end + 4))
  })
}
