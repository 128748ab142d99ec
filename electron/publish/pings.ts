import type { PingKind, PingOutcome, PingRequest } from '../../shared/publish/hosts/ping-requests'
import { say } from '../../shared/words/say'
import type { HttpAnswer, SendCall } from './remote/http'

const timeoutMs = 8_000

/**
 * Tells hubs and search engines of what is new, all at once. Never fails a publishing: readers have the
 * page already, and the next publishing tells of it again.
 */
export async function sendPings(
  requests: readonly PingRequest[],
  { send }: { readonly send: SendCall },
): Promise<readonly PingOutcome[]> {
  return Promise.all(requests.map((request) => sendPing(request, send)))
}

async function sendPing(
  { kind, url, headers, body }: PingRequest,
  send: SendCall,
): Promise<PingOutcome> {
  const answer = await send({ method: 'POST', url, headers, body, timeoutMs, maxBytes: 64 * 1024 })
  if (!answer.ok) return { kind, ok: false, message: notTold(kind, answer.error.message) }
  return outcomeOf(kind, answer.value)
}

function outcomeOf(kind: PingKind, { status }: HttpAnswer): PingOutcome {
  const ok = status >= 200 && status < 300
  return { kind, ok, message: ok ? say(toldWords[kind]) : notTold(kind, reasonFor(kind, status)) }
}

function reasonFor(kind: PingKind, status: number): string {
  return kind === 'indexnow' && (status === 403 || status === 422)
    ? say('They do not find the site’s key yet.')
    : say('The answer was {status}.', { status })
}

function notTold(kind: PingKind, why: string): string {
  return kind === 'websub'
    ? say('The hub for feeds was not told. {why} The page is live all the same.', { why })
    : say('Search engines (IndexNow) were not told. {why} The page is live all the same.', { why })
}

const toldWords = {
  websub: 'The hub for feeds was told.',
  indexnow: 'Search engines (IndexNow) were told.',
} as const
