import type { PingKind, PingOutcome, PingRequest } from '../../shared/publish/hosts/ping-requests'
import type { Phrase } from '../../shared/words/german'
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
  if (!answer.ok) {
    const { message } = answer.error
    return {
      kind,
      ok: false,
      message: say('{name}: {message}', { name: say(names[kind]), message }),
    }
  }
  return outcomeOf(kind, answer.value)
}

function outcomeOf(kind: PingKind, { status }: HttpAnswer): PingOutcome {
  const ok = status >= 200 && status < 300
  return { kind, ok, message: ok ? say(told[kind]) : refusal(kind, status) }
}

function refusal(kind: PingKind, status: number): string {
  const why =
    kind === 'indexnow' && (status === 403 || status === 422)
      ? say('it does not find the site’s key yet')
      : say('it answered {status}', { status: String(status) })
  return say(notTold[kind], { why })
}

const names = {
  websub: 'The feed’s hub',
  indexnow: 'Search engines (IndexNow)',
} as const satisfies Readonly<Record<PingKind, Phrase>>

const told = {
  websub: 'The feed’s hub was told.',
  indexnow: 'Search engines (IndexNow) were told.',
} as const satisfies Readonly<Record<PingKind, Phrase>>

const notTold = {
  websub: 'The feed’s hub was not told: {why}. The page is live all the same.',
  indexnow: 'Search engines (IndexNow) were not told: {why}. The page is live all the same.',
} as const satisfies Readonly<Record<PingKind, Phrase>>
