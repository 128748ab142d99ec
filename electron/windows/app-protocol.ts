import { protocol } from 'electron'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { cropAsked } from '../../shared/ipc/requests/publishing-requests'
import type { PictureCrop } from '../../shared/model/media'
import type { PreviewSource } from '../publish/preview-source'
import { scheme } from './scheme'

const appPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' ${scheme}://media`,
  `frame-src ${scheme}://preview`,
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

// A published page as readers get it, but without script and without the network.
const previewPolicy = [
  "default-src 'none'",
  `style-src ${scheme}://preview`,
  `font-src ${scheme}://preview`,
  `img-src ${scheme}://preview`,
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox',
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.avif': 'image/avif',
  '.txt': 'text/plain; charset=utf-8',
}

/** What the scheme serves. */
export interface ProtocolParts {
  /** Folder of the built window. */
  readonly rendererFolder: string
  /** Absolute path of a picture as the window shows it; undefined where there is none. */
  readonly pictureView: (id: string, crop: PictureCrop | null) => Promise<string | undefined>
  readonly preview: PreviewSource
}

/** Must run before the app is ready: makes the scheme a full citizen with origins and CSP. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the window, the pictures and the preview. */
export function serveScheme(parts: ProtocolParts): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    const path = safeDecode(url.pathname)
    if (request.method !== 'GET' || path === undefined) return missing()
    switch (url.host) {
      case 'app':
        return serveApp(parts.rendererFolder, path)
      case 'media':
        return serveFile(
          await parts.pictureView(path.slice(1), cropAsked(url.searchParams.get('crop'))),
          {},
        )
      case 'preview':
        return servePreview(parts.preview, path)
      default:
        return missing()
    }
  })
}

async function serveApp(folder: string, path: string): Promise<Response> {
  const file = resolve(join(folder, path))
  if (!file.startsWith(resolve(folder) + sep)) return missing()
  return serveFile(file, {
    'Content-Security-Policy': appPolicy,
    'X-Content-Type-Options': 'nosniff',
  })
}

async function servePreview(preview: PreviewSource, path: string): Promise<Response> {
  const found = preview.find(path.endsWith('/') ? `${path}index.html` : path)
  // The frame has an opaque origin, to which its own fonts are foreign.
  const headers = { 'Content-Security-Policy': previewPolicy, 'Access-Control-Allow-Origin': '*' }
  if (found === undefined) return missing()
  if (found.kind === 'file') return serveFile(found.path, headers)
  if (found.kind === 'picture') {
    const made = await found.make()
    return serveFile(made.ok ? made.value : undefined, headers)
  }
  return new Response(found.bytes, { headers: { ...headers, 'Content-Type': typeOf(path) } })
}

async function serveFile(
  file: string | undefined,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  if (file === undefined) return missing()
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile() !== true) return missing()
  const all = { ...headers, 'Content-Type': typeOf(file) }
  if (found.size < 1_000_000) return new Response(await readFile(file), { headers: all })
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, { headers: all })
}

function typeOf(path: string): string {
  return (
    types[extname(path)] ??
    (path.endsWith('/') ? 'text/html; charset=utf-8' : 'application/octet-stream')
  )
}

function safeDecode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    return undefined
  }
}

function missing(): Response {
  return new Response('Not found', { status: 404 })
}
