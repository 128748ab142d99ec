import type { GitHttpRequest, GitHttpResponse, HttpClient } from 'isomorphic-git'
import type { SendCall } from '../../publish/remote/http'
import { uploadTimeoutMs } from '../../publish/remote/write-timeout'
import type { AppError } from '../../../shared/app-error'

/** A request of git's that did not come through, with the reason in an editor's words. */
export class GitCallFailed extends Error {
  constructor(readonly error: AppError) {
    super(error.message)
  }
}

const patienceMs = 10 * 60_000
/** The most that a repository is read for: a site with all its pictures. */
const mostBytes = 2_000_000_000

/** git's own way over http, by the same rules as every other call: https, no password to another host. */
export function gitHttp(send: SendCall): HttpClient {
  return {
    request: async ({ url, method = 'GET', headers, body }: GitHttpRequest) => {
      const bytes = await bytesOf(body)
      const answer = await send({
        method: method === 'POST' ? 'POST' : 'GET',
        url,
        headers: headers ?? {},
        ...(bytes === null ? {} : { body: bytes }),
        timeoutMs: Math.max(patienceMs, uploadTimeoutMs(bytes?.length ?? 0)),
        maxBytes: mostBytes,
      })
      if (!answer.ok) throw new GitCallFailed(answer.error)
      const { status, header } = answer.value
      const response: GitHttpResponse = {
        url: answer.value.url,
        statusCode: status,
        statusMessage: String(status),
        headers: { 'content-type': header('content-type') ?? '' },
        body: once(answer.value.bytes),
      }
      return response
    },
  }
}

async function bytesOf(body: GitHttpRequest['body']): Promise<Uint8Array | null> {
  if (body === undefined) return null
  const chunks: Uint8Array[] = []
  // The library gives an array of buffers, whatever its types say.
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function* once(bytes: Uint8Array): AsyncIterableIterator<Uint8Array> {
  yield bytes
  await Promise.resolve()
}
