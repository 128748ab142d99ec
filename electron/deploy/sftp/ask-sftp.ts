import type { Words } from '../../../shared/words/sentence'
import type { SFTPWrapper } from 'ssh2'
import type { AppError } from '../../../shared/app-error'
import { ok, type Result } from '../../../shared/result'
import { networkFailure } from '../../publish/remote/network-failure'
import { hostRefused, hostStumbled } from '../host-failures'
import type { SshSession } from './ssh-session'

/** A session, and what the server is called in a failure. */
export interface SftpWay {
  readonly session: SshSession
  readonly server: string
  /** Milliseconds for one request. */
  readonly patienceMs?: number
}

/** What a request came to; a failure says whether there was merely nothing of that name. */
export type SftpAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AppError; readonly isMissing: boolean }

/** How a request of the library is answered. */
export type SftpDone<T> = (cause: Error | null | undefined, value?: T) => void

/** Sends one request; a connection that breaks, or says nothing any more, ends it too. */
export function askSftp<T = void>(
  { session, server, patienceMs = 60_000 }: SftpWay,
  doing: Words,
  ask: (sftp: SFTPWrapper, done: SftpDone<T>) => void,
): Promise<SftpAnswer<T>> {
  return new Promise((settle) => {
    const fail = (cause: unknown) => {
      settle(failureOf(cause, { server, doing }))
    }
    const timer = setTimeout(() => {
      fail(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }))
      session.close()
    }, patienceMs)
    const done: SftpDone<T> = (cause, value) => {
      clearTimeout(timer)
      if (cause === null || cause === undefined) settle({ ok: true, value: value as T })
      else fail(cause)
    }
    void session.gone.then(() => {
      clearTimeout(timer)
      fail(new Error('closed'))
    })
    try {
      ask(session.sftp, done)
    } catch (cause) {
      // An extension that the server does not offer.
      clearTimeout(timer)
      settle(stumbled(cause, { server, doing }))
    }
  })
}

/** The answer where nothing of that name being there is no failure. */
export function unlessMissing<T>(answer: SftpAnswer<T>): Result<T | null> {
  return answer.ok || !answer.isMissing ? answer : ok(null)
}

interface Doing {
  readonly server: string
  readonly doing: Words
}

/** Status codes of the SFTP protocol, draft 3, section 7. */
const [noSuchFile, permissionDenied, failure, badMessage, unsupported] = [2, 3, 4, 5, 8]

function failureOf(cause: unknown, of: Doing): SftpAnswer<never> {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === permissionDenied) {
    const detail = cause instanceof Error ? cause.message : ''
    return { ok: false, isMissing: false, error: hostRefused(of.server, of.doing, detail) }
  }
  if ([noSuchFile, failure, badMessage, unsupported].some((known) => known === code)) {
    return { ...stumbled(cause, of), isMissing: code === noSuchFile }
  }
  return { ok: false, isMissing: false, error: networkFailure(cause, { host: of.server }) }
}

function stumbled(cause: unknown, { server, doing }: Doing) {
  const detail = cause instanceof Error ? cause.message : String(cause)
  return { ok: false, isMissing: false, error: hostStumbled(server, doing, detail) } as const
}
