import { lookup, type LookupAddress } from 'node:dns'
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { appError, type AppError } from '../../shared/app-error'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { networkFailure } from '../publish/remote/network-failure'
import { isPublicAddress } from './is-public-address'

/** What is to be read at a public address. */
export interface PublicReading {
  readonly url: string
  readonly accept: string
  /** A longer answer is refused. */
  readonly maxBytes: number
  /** An origin beside the public internet that may be read too: what she asked for herself. */
  readonly alsoFrom?: string
}

/** What was there. */
export interface PublicAnswer {
  readonly bytes: Uint8Array
  /** Where it lay, after redirects. */
  readonly url: string
  readonly type: string
}

/** Reads what anybody may read on the public internet. */
export type PublicReader = (reading: PublicReading) => Promise<Result<PublicAnswer>>

const mostRedirects = 3

/**
 * A reader that cannot be led astray by whoever answers: https alone, no address of this machine or of
 * the network around it whatever name leads there, no cookie and no password, few redirects, and bounds
 * of size and time for the whole reading.
 */
export function publicReader(timeoutMs = 8_000): PublicReader {
  return async (reading) => {
    const signal = AbortSignal.timeout(timeoutMs)
    let url = urlOf(reading.url)
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      if (url === null || !mayBeRead(url, reading)) return err(notRead(url?.host ?? reading.url))
      const response = await ask(url, reading, signal)
      if (!response.ok) return response
      const next = redirectOf(response.value, url)
      if (next === undefined) return readWhole(response.value, { url, reading })
      response.value.destroy()
      url = next
    }
    return err(notRead(url?.host ?? reading.url))
  }
}

function mayBeRead(url: URL, { alsoFrom }: PublicReading): boolean {
  if (url.origin === alsoFrom) return true
  if (url.protocol !== 'https:' || url.username !== '') return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 || isPublicAddress(host)
}

function ask(
  url: URL,
  { accept, alsoFrom }: PublicReading,
  signal: AbortSignal,
): Promise<Result<IncomingMessage>> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  const isAllowed = url.origin === alsoFrom
  return new Promise((resolve) => {
    const call = send(url, {
      headers: { accept, 'user-agent': 'Dateline' },
      signal,
      ...(isAllowed ? {} : { lookup: lookUpPublic }),
    })
    call.on('response', (response) => {
      resolve(ok(response))
    })
    call.on('error', (cause) => {
      resolve(
        err(
          cause instanceof NotPublic ? notRead(url.host) : notReached(reasonOf(cause, signal), url),
        ),
      )
    })
    call.end()
  })
}

class NotPublic extends Error {}

// The address that was looked at is the one that is connected to: a name cannot change in between.
const lookUpPublic: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (failure, addresses) => {
    const found: readonly LookupAddress[] = failure === null ? addresses : []
    if (failure !== null) return done(failure, '', 4)
    const [first] = found
    if (first === undefined || !found.every(({ address }) => isPublicAddress(address))) {
      return done(new NotPublic(host), '', 4)
    }
    if (options.all === true) done(null, [...found])
    else done(null, first.address, first.family)
  })
}

/** Undefined: no redirect. Null: one that leads nowhere. */
function redirectOf(response: IncomingMessage, from: URL): URL | null | undefined {
  if (![301, 302, 303, 307, 308].includes(response.statusCode ?? 0)) return undefined
  return urlOf(response.headers.location ?? '', from)
}

async function readWhole(
  response: IncomingMessage,
  { url, reading }: { readonly url: URL; readonly reading: PublicReading },
): Promise<Result<PublicAnswer>> {
  if (response.statusCode !== 200) {
    response.destroy()
    return err(nothingThere(url.host, response.statusCode ?? 0))
  }
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > reading.maxBytes) {
        response.destroy()
        return err(tooLong(url.host))
      }
      chunks.push(chunk)
    }
  } catch (cause) {
    return err(notReached(cause, url))
  }
  const type = response.headers['content-type'] ?? ''
  return ok({ bytes: Buffer.concat(chunks), url: url.href, type })
}

function reasonOf(cause: Error, signal: AbortSignal): unknown {
  return signal.aborted ? signal.reason : cause
}

function urlOf(address: string, base?: URL): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

const byHand = 'Write on the card what readers should know of it.'

function notRead(host: string): AppError {
  return appError(
    'http-unsafe',
    say('{host} was not read: only secure addresses of the public internet are.', { host }),
    say(byHand),
  )
}

/** Nobody tries again by themselves: a card waits for nothing. */
function notReached(cause: unknown, url: URL): AppError {
  return { ...networkFailure(cause, url), remedy: say(byHand) }
}

function nothingThere(host: string, status: number): AppError {
  return appError(
    'not-found',
    say('{host} shows nothing at this address.', { host }),
    say(byHand),
    `HTTP ${String(status)}`,
  )
}

function tooLong(host: string): AppError {
  return appError(
    'remote-broken',
    say('{host} answered with far more than was asked for.', { host }),
    say(byHand),
  )
}
