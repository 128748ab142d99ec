import type { Sentence } from '../../../shared/words/sentence'
import type { z } from 'zod'
import { err, ok, type Result } from '../../../shared/result'
import type { SendCall } from '../../publish/remote/http'
import { uploadTimeoutMs } from '../../publish/remote/write-timeout'
import { hostStumbled } from '../host-failures'
import { filesAtOnce } from '../in-parallel'
import { refusedByHost } from '../refused-by-host'

/** Where Netlify answers. */
export const netlifyApi = 'https://api.netlify.com/api/v1/'

/** How Netlify is spoken to; `api` is another one in tests alone. */
export interface NetlifyWay {
  readonly api: string
  readonly siteId: string
  readonly token: string
  readonly send: SendCall
}

/** One request about the site. */
export interface NetlifyCall {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Relative to the interface's address. */
  readonly path: string
  readonly doing: Sentence
  readonly json?: unknown
  readonly bytes?: Uint8Array
}

const server = 'Netlify'

/** Sends a request and reads its answer as what it must be. */
export async function callNetlify<T>(
  { api, token, send }: NetlifyWay,
  { method, path, doing, json, bytes }: NetlifyCall,
  schema: z.ZodType<T>,
): Promise<Result<T>> {
  const answer = await send({
    method,
    url: `${api}${path}`,
    headers: {
      authorization: `Bearer ${token}`,
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(bytes === undefined ? {} : { 'content-type': 'application/octet-stream' }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(bytes === undefined
      ? {}
      : { body: bytes, timeoutMs: uploadTimeoutMs(bytes.length, filesAtOnce) }),
    maxBytes: 64 * 1024 * 1024,
  })
  if (!answer.ok) return answer
  const { status, text } = answer.value
  if (status < 200 || status >= 300) return err(refusedByHost(answer.value, { server, doing }))
  const parsed = schema.safeParse(parseJson(text))
  return parsed.success ? ok(parsed.data) : err(hostStumbled(server, doing, text))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not what it must be: the schema says so.
    return undefined
  }
}
