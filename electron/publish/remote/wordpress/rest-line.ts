import type { z } from 'zod'
import { err, ok, type Result } from '../../../../shared/result'
import type { HttpAnswer, HttpCall, SendCall } from '../http'
import { uploadTimeoutMs, writeTimeoutMs } from '../write-timeout'
import { jsonOf } from './json-of'
import { restAddress } from './rest-address'
import type { RestAsked } from './rest-asked'
import { notWordPress, refusalOf, type RestRefusal } from './rest-refusal'
import type { WordPressAccount } from './wordpress-account'

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

/** What an answer may hold: a post of a thousand updates, or ten of them in a list. Bytes. */
export const mostBytes = 64 * 1024 * 1024

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
  const text = json === undefined ? undefined : JSON.stringify(json)
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
    ...(text === undefined
      ? {}
      : { body: text, timeoutMs: writeTimeoutMs(Buffer.byteLength(text)) }),
    ...(file === undefined
      ? {}
      : { body: file.bytes, timeoutMs: uploadTimeoutMs(file.bytes.length) }),
    maxBytes: mostBytes,
    allowHttp: account.allowHttp,
  }
}
