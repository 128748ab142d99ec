import type { Sentence } from '../../../shared/words/sentence'
import { z } from 'zod'
import { err, ok, type Result } from '../../../shared/result'
import type { HttpAnswer, SendCall } from '../../publish/remote/http'
import { uploadTimeoutMs } from '../../publish/remote/write-timeout'
import { hostStumbled } from '../host-failures'
import { refusedByHost } from '../refused-by-host'

/** Where Cloudflare answers. */
export const cloudflareApi = 'https://api.cloudflare.com/client/v4/'

/** How Cloudflare is spoken to; `api` is another one in tests alone. */
export interface CloudflareWay {
  readonly api: string
  readonly accountId: string
  readonly worker: string
  readonly token: string
  readonly send: SendCall
}

/** One request about the Worker. */
export interface CloudflareCall {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Relative to the account. */
  readonly path: string
  readonly doing: Sentence
  /** Another token than the editor's: the one of an upload. */
  readonly token?: string
  readonly body?: { readonly type: string; readonly bytes: Uint8Array }
}

const server = 'Cloudflare'

/** Sends a request, whatever is answered. */
export function sendToCloudflare(
  way: CloudflareWay,
  { method, path, token, body }: CloudflareCall,
): Promise<Result<HttpAnswer>> {
  return way.send({
    ...{ method, url: `${way.api}accounts/${way.accountId}/${path}` },
    headers: {
      authorization: `Bearer ${token ?? way.token}`,
      ...(body === undefined ? {} : { 'content-type': body.type }),
    },
    ...(body === undefined
      ? {}
      : { body: body.bytes, timeoutMs: uploadTimeoutMs(body.bytes.length) }),
  })
}

/** Sends a request and reads the `result` of its answer as what it must be. */
export async function callCloudflare<T>(
  way: CloudflareWay,
  call: CloudflareCall,
  schema: z.ZodType<T>,
): Promise<Result<T>> {
  const answer = await sendToCloudflare(way, call)
  if (!answer.ok) return answer
  const { status, text } = answer.value
  const { doing } = call
  if (status < 200 || status >= 300) return err(refusedByHost(answer.value, { server, doing }))
  const parsed = z.object({ result: schema }).safeParse(parseJson(text))
  return parsed.success ? ok(parsed.data.result) : err(hostStumbled(server, doing, text))
}

/** A body of several parts (RFC 7578). */
export function formOf(
  parts: readonly { readonly name: string; readonly type: string; readonly text: string }[],
  boundary: string,
): { readonly type: string; readonly bytes: Uint8Array } {
  const lines = parts.flatMap(({ name, type, text }) => [
    `--${boundary}`,
    `content-disposition: form-data; name="${name}"; filename="${name}"`,
    `content-type: ${type}`,
    '',
    text,
  ])
  const text = [...lines, `--${boundary}--`, ''].join('\r\n')
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.from(text, 'utf8') }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not what it must be: the schema says so.
    return undefined
  }
}
