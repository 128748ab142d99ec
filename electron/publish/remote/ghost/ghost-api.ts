import { z } from 'zod'
import { appError, type AppError } from '../../../../shared/app-error'
import type { Instant } from '../../../../shared/model/stamp'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence, type Sentence } from '../../../../shared/words/sentence'
import type { HttpAnswer, HttpCall, SendCall } from '../http'
import { refusedAnswer } from '../refused-answer'
import { uploadTimeoutMs, writeTimeoutMs } from '../write-timeout'
import { ghostToken, type GhostKey } from './ghost-key'

/** Where a Ghost site is and how it lets us in. */
export interface GhostAccess {
  readonly siteName: string
  /** Where readers find it, ending in a slash. */
  readonly siteUrl: string
  /** The Admin API, ending in `/ghost/api/admin/`. */
  readonly apiUrl: string
  readonly key: GhostKey
  readonly allowHttp: boolean
}

/** What a Ghost site is reached with; a test may stand between. */
export interface GhostWires {
  readonly send: SendCall
  readonly now: () => Instant
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** One question to the Admin API. */
export interface GhostCall<T> {
  readonly method: HttpCall['method']
  /** Below the API’s address, with its slash at the end: `posts/`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly json?: unknown
  /** Sent as it is, under its type. */
  readonly form?: { readonly type: string; readonly bytes: Uint8Array }
  readonly schema: z.ZodType<T>
  /** What is being done, for the words of a failure: `store the picture`. */
  readonly doing: Sentence
}

/** What the API said, and the server's clock as it said it. */
export interface GhostReply<T> {
  readonly value: T
  readonly serverTime: Instant
}

/** Asks the Admin API; every call is signed anew. */
export type AskGhost = <T>(call: GhostCall<T>) => Promise<Result<GhostReply<T>>>

/** The version of the API whose answers are known here. */
export const ghostApiVersion = 'v6.0'

const mostBytes = 64 * 1024 * 1024

/** A door to the Admin API of one site. */
export function ghostApi(
  access: GhostAccess,
  { send, now }: Pick<GhostWires, 'send' | 'now'>,
): AskGhost {
  // By how much the server's clock is ahead of ours, once that has cost us a token.
  let ahead = 0
  return async (call) => {
    let sent = await send(httpCall(call, access, now() + ahead))
    if (sent.ok && sent.value.status === 401) {
      const apart = (serverTimeOf(sent.value) ?? now()) - now()
      if (Math.abs(apart - ahead) > clockTolerance) {
        ahead = apart
        sent = await send(httpCall(call, access, now() + ahead))
      }
    }
    if (!sent.ok) return sent
    return readAnswer(sent.value, { call, access, now: now() })
  }
}

// Ghost refuses a token that is not yet or no longer good, and laptops are often minutes off.
const clockTolerance = 60_000

function readAnswer<T>(
  answer: HttpAnswer,
  about: { readonly call: GhostCall<T>; readonly access: GhostAccess; readonly now: Instant },
): Result<GhostReply<T>> {
  if (answer.status < 200 || answer.status > 299) return err(refusal(answer, about))
  const parsed = about.call.schema.safeParse(jsonOf(answer.text))
  if (!parsed.success) return err(notGhost(about.access, problemAt(parsed.error)))
  return ok({ value: parsed.data, serverTime: serverTimeOf(answer) ?? about.now })
}

function httpCall(call: GhostCall<unknown>, access: GhostAccess, now: Instant): HttpCall {
  const url = new URL(call.path, access.apiUrl)
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value)
  const body = call.form?.bytes ?? (call.json === undefined ? undefined : JSON.stringify(call.json))
  const type = call.form?.type ?? (call.json === undefined ? undefined : 'application/json')
  return {
    method: call.method,
    url: url.href,
    headers: {
      accept: 'application/json',
      'accept-version': ghostApiVersion,
      authorization: `Ghost ${ghostToken(access.key, now)}`,
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    ...(body === undefined ? {} : { body }),
    ...timeoutFor(call, Buffer.byteLength(body ?? '')),
    maxBytes: mostBytes,
    allowHttp: access.allowHttp,
  }
}

function timeoutFor(
  { method, form }: GhostCall<unknown>,
  bytes: number,
): Pick<HttpCall, 'timeoutMs'> {
  if (form !== undefined) return { timeoutMs: uploadTimeoutMs(bytes) }
  return method === 'GET' ? {} : { timeoutMs: writeTimeoutMs(bytes) }
}

const refusalSchema = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        context: z.string().nullish(),
        type: z.string().nullish(),
        code: z.string().nullish(),
      }),
    )
    .min(1),
})

function refusal(
  answer: HttpAnswer,
  {
    call,
    access,
    now,
  }: {
    readonly call: GhostCall<unknown>
    readonly access: GhostAccess
    readonly now: Instant
  },
): AppError {
  const { siteName } = access
  const parsed = refusalSchema.safeParse(jsonOf(answer.text))
  const [first] = parsed.success ? parsed.data.errors : []
  const saying =
    first === undefined ? '' : [first.type, first.message, first.context].filter(Boolean).join(': ')
  if (answer.status === 404 || answer.status === 406) {
    // A proxy’s “not found” says nothing of the article.
    if (!parsed.success) return notGhost(access, `HTTP ${String(answer.status)}, unexpected form`)
    return answer.status === 406 ? tooOld(siteName, saying) : gone(siteName, call.doing, saying)
  }
  const renewing = sentence(
    'In {siteName}’s settings, under “Integrations”, open the integration made for Dateline and copy its Admin API key again.',
    { siteName },
  )
  return refusedAnswer(
    answer,
    { doing: call.doing, siteName, renewing, saying: withoutKey(saying, access.key) },
    now,
  )
}

// Ghost repeats some of what it was sent; neither the key nor a token may reach a log.
function withoutKey(words: string, { id, secret }: GhostKey): string {
  const token = /[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/g
  return words.replaceAll(secret, '…').replaceAll(id, '…').replace(token, '…')
}

function tooOld(siteName: string, saying: string): AppError {
  return appError(
    'remote-refused',
    sentence(
      '{siteName} runs a Ghost that is older than version 6, which Dateline writes for. Nothing was sent.',
      { siteName },
    ),
    sentence('Ask whoever runs the site to bring Ghost up to date.'),
    `HTTP 406 ${saying}`.slice(0, 500),
  )
}

function gone(siteName: string, doing: Sentence, saying: string): AppError {
  return appError(
    'remote-gone',
    sentence(
      '{siteName} has nothing under the address at which Dateline wanted to {doing}. What you wrote is safe here.',
      { siteName, doing },
    ),
    sentence(
      'If the post was deleted there, publish again to make a new one; else check the site’s address.',
    ),
    `HTTP 404 ${saying}`.slice(0, 500),
  )
}

function notGhost({ siteName }: GhostAccess, detail: string): AppError {
  return appError(
    'remote-broken',
    sentence('{siteName} answered with something that is not Ghost’s, so it was not believed.', {
      siteName,
    }),
    sentence('If this goes on, look whether the site’s address still leads to Ghost.'),
    detail,
  )
}

function problemAt({ issues: [at] }: z.ZodError): string {
  return `${at?.path.join('.') ?? ''} ${at?.message ?? ''}`.trim().slice(0, 500)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // No JSON: the schema will say that this is no answer of Ghost's.
    return null
  }
}

function serverTimeOf(answer: HttpAnswer): Instant | null {
  const time = Date.parse(answer.header('date') ?? '')
  return Number.isNaN(time) ? null : time
}
