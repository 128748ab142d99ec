import type { z } from 'zod'
import { appError, type AppError } from '../../../../shared/app-error'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence, type Sentence } from '../../../../shared/words/sentence'
import type { HttpAnswer, HttpCall, SendCall } from '../http'
import { refusedAnswer } from '../refused-answer'
import { writeTimeoutMs } from '../write-timeout'
import { ownProblem, problemAnswer } from './api-answers'

/** A site that speaks the open API, and how we talk to it. */
export interface OpenApiAccess {
  readonly siteName: string
  /** Where `/capabilities` is; with or without a slash at its end. */
  readonly apiUrl: string
  readonly token: string
  readonly send: SendCall
  readonly now: () => number
}

/** One request, below the API's address. */
export interface ApiCall extends Omit<HttpCall, 'url'> {
  readonly path: string
  /** What is being done, in an editor's words: `store the picture`. */
  readonly doing: Sentence
}

/** Sends a request with our token; any status is an answer here. */
export async function callApi(access: OpenApiAccess, call: ApiCall): Promise<Result<HttpAnswer>> {
  const { path, doing, headers, ...rest } = call
  // The form of RFC 6750: anything else could not be sent as a header at all.
  if (!/^[A-Za-z0-9._~+/-]+=*$/.test(access.token)) return err(badToken(access, doing))
  return access.send({
    ...(rest.method === 'GET'
      ? {}
      : { timeoutMs: writeTimeoutMs(Buffer.byteLength(rest.body ?? '')) }),
    ...rest,
    url: `${access.apiUrl.replace(/\/+$/, '')}/${path}`,
    headers: {
      accept: 'application/json, application/problem+json',
      authorization: `Bearer ${access.token}`,
      ...headers,
    },
  })
}

/** What an answer says, by its schema; everything but 200 and 201 is a failure. */
export function readAnswer<Schema extends z.ZodType>(
  answer: HttpAnswer,
  { schema, doing, access }: Reading & { readonly schema: Schema },
): Result<z.infer<Schema>> {
  if (answer.status !== 200 && answer.status !== 201) return err(refusal(answer, { doing, access }))
  const read = schema.safeParse(parseJson(answer.text))
  if (read.success) return ok(read.data)
  return err(unreadable(answer, { doing, access }))
}

/** Who answered, and to what. */
export interface Reading {
  readonly access: OpenApiAccess
  readonly doing: Sentence
}

/**
 * Whether the site says that it has no such thing, or no more. “Not found” by what stands before it says
 * nothing of the article, and is no answer in the form of the open API.
 */
export function isNotThere({ status, text }: HttpAnswer): boolean {
  return (status === 404 || status === 410) && ownProblem.safeParse(parseJson(text)).success
}

/** What a refusing answer means. */
export function refusal(answer: HttpAnswer, { doing, access }: Reading): AppError {
  const { siteName, token, now } = access
  const problem = problemAnswer.safeParse(parseJson(answer.text))
  const { title, detail } = problem.success ? problem.data : { title: '', detail: '' }
  if (answer.status === 404 || answer.status === 410) {
    if (!isNotThere(answer)) return unreadable(answer, { doing, access })
    if (answer.status === 410) return gone(siteName, doing)
  }
  return refusedAnswer(
    answer,
    // A careless server might say the token back to us: it must not reach a log.
    {
      doing,
      siteName,
      renewing: renewing(siteName),
      saying: `${title} ${detail}`.replaceAll(token, '…'),
    },
    now(),
  )
}

/** A site that answers in no form we know, or only half: it may do better next time. */
export function unreadable(answer: HttpAnswer, { doing, access }: Reading): AppError {
  return appError(
    'remote-broken',
    sentence(
      '{siteName} answered, but not in the form of the open API, when Dateline wanted to {doing}. What you wrote is safe here.',
      { siteName: access.siteName, doing },
    ),
    sentence('Dateline tries again by itself; if it goes on, ask whoever runs the site.'),
    `HTTP ${String(answer.status)}, ${String(answer.text.length)} characters`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No JSON is an answer no schema takes: the caller says so.
    return undefined
  }
}

function gone(siteName: string, doing: Sentence): AppError {
  return appError(
    'remote-gone',
    sentence(
      'The article was deleted on {siteName}, so Dateline could not {doing}. What you wrote is safe here.',
      { siteName, doing },
    ),
    sentence('Publish it there anew, or leave it deleted.'),
  )
}

function badToken({ siteName }: OpenApiAccess, doing: Sentence): AppError {
  return appError(
    'remote-refused',
    sentence(
      'What is stored as the token for {siteName} is not one, so Dateline did not {doing}. Nothing was sent.',
      { siteName, doing },
    ),
    renewing(siteName),
  )
}

function renewing(siteName: string): Sentence {
  return sentence(
    'Ask whoever runs {siteName} for a token for Dateline and put it into the settings of this place.',
    { siteName },
  )
}
