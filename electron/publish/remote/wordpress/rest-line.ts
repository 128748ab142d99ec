import { z } from 'zod'
import { appError, type AppError } from '../../../../shared/app-error'
import { err, ok, type Result } from '../../../../shared/result'
import type { HttpAnswer, HttpCall, SendCall } from '../http'
import { refusedAnswer } from '../refused-answer'
import { restAddress, type RestParams } from './rest-address'

/** An account on a WordPress site, as the set-up left it. */
export interface WordPressAccount {
  /** The root of its REST interface, as `discoverWordPress` found it. */
  readonly root: string
  /** Where its editors work, ending in a slash: `https://news.example/wp-admin/`. */
  readonly adminUrl: string
  readonly siteName: string
  readonly user: string
  readonly password: string
  /** The editor said that this site may be used without encryption. */
  readonly allowHttp: boolean
}

/** One question to WordPress. */
export interface RestAsked {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly params?: RestParams
  readonly json?: object
  readonly file?: { readonly bytes: Uint8Array; readonly name: string; readonly type: string }
  /** What is being done, for the words of a failure: `store the picture`. */
  readonly doing: string
}

/** Why WordPress did not do it, in an editor's words and in its own. */
export interface RestRefusal {
  readonly error: AppError
  /** 0: there was no answer. */
  readonly status: number
  /** Its name for the failure, such as `term_exists`. */
  readonly code: string
  /** The term that exists already. */
  readonly termId: number | null
}

/** An answer of the form that was asked for. */
export interface RestAnswer<T> {
  readonly value: T
  readonly header: HttpAnswer['header']
}

/** Asks WordPress with the account's password, and trusts nothing of the answer but its form. */
export interface RestLine {
  readonly account: WordPressAccount
  readonly now: () => number
  readonly ask: <T>(
    asked: RestAsked,
    shape: z.ZodType<T>,
  ) => Promise<Result<RestAnswer<T>, RestRefusal>>
}

const uploadTimeoutMs = 180_000
// A post of a thousand updates, or ten of them in a list.
const mostBytes = 64 * 1024 * 1024

/** A line to one site. */
export function restLine(
  account: WordPressAccount,
  { send, now }: { readonly send: SendCall; readonly now: () => number },
): RestLine {
  return {
    account,
    now,
    async ask(asked, shape) {
      const sent = await send(callOf(asked, account))
      if (!sent.ok) return err({ error: sent.error, status: 0, code: '', termId: null })
      const answer = sent.value
      if (answer.status >= 400) return err(refusalOf(answer, { asked, account, now: now() }))
      const read = shape.safeParse(jsonOf(answer.text))
      if (read.success) return ok({ value: read.data, header: answer.header })
      return err({
        error: notWordPress(answer, account),
        status: answer.status,
        code: '',
        termId: null,
      })
    },
  }
}

function callOf(asked: RestAsked, account: WordPressAccount): HttpCall {
  const { method, path, params, json, file } = asked
  // Spaces in an application password are for the eye; WordPress takes it without them too.
  const secret = Buffer.from(`${account.user}:${account.password}`).toString('base64')
  return {
    method,
    url: restAddress(account.root, path, params),
    headers: {
      accept: 'application/json',
      authorization: `Basic ${secret}`,
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(file === undefined
        ? {}
        : {
            'content-type': file.type,
            'content-disposition': `attachment; filename="${file.name}"`,
          }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(file === undefined ? {} : { body: file.bytes, timeoutMs: uploadTimeoutMs }),
    maxBytes: mostBytes,
    allowHttp: account.allowHttp,
  }
}

const refusalShape = z.object({
  code: z.string().catch(''),
  message: z.string().catch(''),
  data: z.object({ term_id: z.coerce.number().int().positive().optional() }).nullish().catch(null),
})

function refusalOf(
  answer: HttpAnswer,
  {
    asked,
    account,
    now,
  }: { readonly asked: RestAsked; readonly account: WordPressAccount; readonly now: number },
): RestRefusal {
  const read = refusalShape.safeParse(jsonOf(answer.text))
  const said = read.success ? read.data : null
  const { siteName } = account
  const words = {
    doing: asked.doing,
    siteName,
    renewing: renewing(answer.status, { siteName, isRest: said !== null }),
    ...(said === null ? {} : { saying: `${said.code}: ${said.message.replace(/<[^>]*>/g, '')}` }),
  }
  return {
    error: refusedAnswer(answer, words, now),
    status: answer.status,
    code: said?.code ?? '',
    termId: said?.data?.term_id ?? null,
  }
}

function renewing(
  status: number,
  { siteName, isRest }: { readonly siteName: string; readonly isRest: boolean },
): string {
  if (!isRest) {
    return `It was not WordPress itself that answered: ask whoever runs ${siteName} whether a firewall stands before it.`
  }
  return status === 401
    ? `Make a new application password on ${siteName} (Users → Profile → Application Passwords) and put it into the settings of this place.`
    : `Your role on ${siteName} does not allow it: ask whoever runs the site for the role Editor or Author.`
}

function notWordPress({ status }: HttpAnswer, { siteName }: WordPressAccount): AppError {
  return appError(
    'remote-broken',
    `${siteName} answered with something that is not what WordPress says. What you wrote is safe here.`,
    'The site may be under maintenance; Dateline tries again by itself. If it goes on, ask whoever runs it.',
    `HTTP ${String(status)}, unexpected form`,
  )
}

/** The value of a JSON text; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
