import { appError, type AppError } from '../../../shared/app-error'
import { err, ok, type Result } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import { networkFailure } from './network-failure'
import { patience, type Patience } from './patience'
import { uploadTimeoutMs } from './write-timeout'

/** One request to a server that is not ours. */
export interface HttpCall {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Milliseconds until the answer begins, sending included; then for each time in which nothing comes. */
  readonly timeoutMs?: number
  /** An answer that is longer is cut off and refused. */
  readonly maxBytes?: number
  /** The editor said that this address may be used without encryption. */
  readonly allowHttp?: boolean
}

/** What came back, whatever its status; the text is untrusted. */
export interface HttpAnswer {
  readonly status: number
  readonly text: string
  readonly bytes: Uint8Array
  /** Where the answer came from, after redirects. */
  readonly url: string
  readonly header: (name: string) => string | null
}

/** How calls are sent; a test may stand between. */
export type SendCall = (call: HttpCall) => Promise<Result<HttpAnswer>>

const defaultTimeoutMs = 30_000
const defaultMaxBytes = 16 * 1024 * 1024
const mostRedirects = 5
/** Headers that name a secret: they never follow a redirect to another host. */
const secretHeaders = new Set(['authorization', 'cookie', 'idempotency-key'])

/**
 * Sends a request and reads the answer whole, within bounds of silence and size. Redirects are followed
 * for GET and HEAD alone, never from https to http, and without credentials once the host changes. Http is for
 * this machine, or where the editor allowed it.
 */
export const sendCall: SendCall = async (call) => {
  const url = parseUrl(call.url)
  if (url === null) return err(notAnAddress(call.url))
  if (!mayBeCalled(url, call)) return err(unsafe(url))
  if (!canBeSaid(call.headers)) return err(unsayable(url))
  const way: Way = { url, headers: call.headers ?? {}, leftBehind: false }
  const waiting = patienceFor(call)
  try {
    return await exchange(call, { way, waiting })
  } catch (cause) {
    // The host that was asked last: after a redirect the first one has answered.
    return err(networkFailure(cause, way.url))
  } finally {
    waiting.end()
  }
}

/** How far a call has come by redirects. */
interface Way {
  url: URL
  headers: Readonly<Record<string, string>>
  /** What names a secret did not come along to another host. */
  leftBehind: boolean
}

function patienceFor({ timeoutMs = defaultTimeoutMs, maxBytes = defaultMaxBytes }: HttpCall) {
  return patience(timeoutMs, timeoutMs + uploadTimeoutMs(maxBytes))
}

/** Whether an address is on this machine: nobody can listen in between. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:localhost|(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)
}

async function exchange(
  call: HttpCall,
  { way, waiting }: { readonly way: Way; readonly waiting: Patience },
): Promise<Result<HttpAnswer>> {
  const from = way.url
  for (let redirects = 0; ; redirects += 1) {
    const { url } = way
    const response = await fetch(url, {
      method: call.method,
      headers: { 'user-agent': 'Dateline', ...way.headers },
      ...(call.body === undefined ? {} : { body: call.body }),
      redirect: 'manual',
      signal: waiting.signal,
    })
    waiting.heard()
    const next = redirectOf(response, url)
    // Not the password is wrong: it stayed with the host it was given for.
    const isShutOut = way.leftBehind && [401, 403].includes(response.status)
    if (next === null && !isShutOut) return await readAnswer(response, { url, call, waiting })
    await response.body?.cancel()
    if (next === null) return err(moved(from, url))
    if (!isReading(call) || redirects === mostRedirects) return err(moved(url, next))
    // No server sends us to this machine: what answers here is for its own programs.
    if (isLoopback(next) && !isLoopback(url)) return err(unsafe(next))
    if (!mayBeCalled(next, call) || (url.protocol === 'https:' && next.protocol === 'http:')) {
      return err(unsafe(next))
    }
    if (next.host !== url.host) leaveSecrets(way)
    way.url = next
  }
}

function isReading({ method }: HttpCall): boolean {
  return method === 'GET' || method === 'HEAD'
}

function mayBeCalled(url: URL, { allowHttp }: HttpCall): boolean {
  if (url.protocol === 'https:') return true
  return url.protocol === 'http:' && (isLoopback(url) || allowHttp === true)
}

/** A key that was copied with something invisible in it goes into no header. */
function canBeSaid(headers: HttpCall['headers'] = {}): boolean {
  return Object.values(headers).every((value) =>
    // At its ends fetch takes white space away by itself.
    /^[\t\n\r ]*[\t\x20-\x7e\x80-\xff]*[\t\n\r ]*$/.test(value),
  )
}

function redirectOf(response: Response, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(response.status)) return null
  const location = response.headers.get('location')
  return location === null ? null : parseUrl(location, from)
}

function leaveSecrets(way: Way): void {
  const all = Object.entries(way.headers)
  const kept = all.filter(([name]) => !secretHeaders.has(name.toLowerCase()))
  way.headers = Object.fromEntries(kept)
  way.leftBehind ||= kept.length < all.length
}

async function readAnswer(
  response: Response,
  of: { readonly url: URL; readonly call: HttpCall; readonly waiting: Patience },
): Promise<Result<HttpAnswer>> {
  const { url, call, waiting } = of
  const bytes = await readWithin(response, call.maxBytes ?? defaultMaxBytes, waiting)
  if (bytes === null) return err(tooLong(url))
  return ok({
    status: response.status,
    text: new TextDecoder().decode(bytes),
    bytes,
    url: url.href,
    header: (name) => response.headers.get(name),
  })
}

/** The body, or null where it is longer than it may be. */
async function readWithin(
  response: Response,
  maxBytes: number,
  { heard }: Patience,
): Promise<Uint8Array | null> {
  const reader = response.body?.getReader()
  if (reader === undefined) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    heard()
    length += value.length
    if (length > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
}

function parseUrl(address: string, base?: URL): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

function notAnAddress(address: string): AppError {
  return appError(
    'remote-unknown',
    sentence('“{address}” is not the address of a site. Nothing was sent.', { address }),
    sentence('Write an address such as https://news.example/.'),
  )
}

function unsayable({ host }: URL): AppError {
  return appError(
    'remote-refused',
    sentence('The password, key or token for {host} holds a sign that none can hold.', { host }),
    sentence(
      'Copy it anew and paste it under Places: something invisible may have come along. Nothing was sent.',
    ),
  )
}

function unsafe({ host, protocol }: URL): AppError {
  return appError(
    'http-unsafe',
    sentence(
      '{host} would be called without encryption ({protocol}), so anybody on the way could read the password and change the text. Nothing was sent.',
      { host, protocol: protocol.replace(':', '') },
    ),
    sentence(
      'Use the site’s https address, or allow the unsafe one in the settings of this place.',
    ),
  )
}

function moved(from: URL, to: URL): AppError {
  return appError(
    'remote-moved',
    sentence('{host} says that this address has moved to {origin}. Nothing was sent there.', {
      host: from.host,
      origin: to.origin,
    }),
    sentence('If that is your site, set its address up anew.'),
    to.href,
  )
}

function tooLong({ host }: URL): AppError {
  return appError(
    'remote-broken',
    sentence('{host} answered with far more than was asked for, so the answer was not read.', {
      host,
    }),
    sentence('Try again later; if it happens again, ask whoever runs the site.'),
  )
}
