import type { AppError } from '../../shared/app-error'
import { webHost } from '../../shared/document/safe-url'
import type {
  PingOutcome,
  PingRequest,
  PingSilence,
} from '../../shared/publish/hosts/ping-requests'
import type { SendCall } from './remote/http'
import { networkSilence } from './remote/network-failure'

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
  return {
    kind,
    answer: answer.ok
      ? { kind: 'status', status: answer.value.status }
      : silence(answer.error, url),
  }
}

function silence({ kind, detail = '' }: AppError, url: string): PingSilence {
  const of = { kind: 'silence', host: webHost(url) } as const
  if (kind === 'http-unsafe') return { ...of, why: 'not-safe' }
  if (kind === 'tls-refused') return { ...of, why: 'not-proven' }
  return { ...of, why: kind === 'network-down' ? networkSilence(detail) : 'broken' }
}
