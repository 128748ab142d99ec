import type { Sentence } from '../../../shared/words/sentence'
import type { SFTPWrapper } from 'ssh2'
import type { AppError } from '../../../shared/app-error'
import { ok, type Result } from '../../../shared/result'
import { networkFailure } from '../../publish/remote/network-failure'
import { hostRefused, hostStumbled } from '../host-failures'
import { noAnswer, type SshSession } from './ssh-session'

/** A session, and what the server is called in a failure. */
export interface SftpWay {
  readonly session: SshSession
  readonly server: string
  /** Milliseconds for one request. */
  readonly patienceMs?: number
}

/** What a request came to. */
export type SftpAnswer<T> = { readonly ok: true; readonly value: T } | SftpFailure

export interface SftpFailure {
  readonly ok: false
  readonly error: AppError
  /** There was merely nothing of that name. */
  readonly isMissing: boolean
}

/** How a request of the library is answered. */
export type SftpDone<T> = (cause: Error | null | undefined, value?: T) => void

/** Sends one request; a connection that breaks, or says nothing any more, ends it too. */
export function askSftp<T = void>(
  { session, server, patienceMs = 60_000 }: SftpWay,
  doing: Sentence,
  ask: (sftp: SFTPWrapper, done: SftpDone<T>) => void,
): Promise<SftpAnswer<T>> {
  return new Promise((settle) => {
    const end = (answer: SftpAnswer<T>) => {
      clearTimeout(timer)
      // Nothing of a request outlives it: the bytes it sent go with it.
      forget()
      settle(answer)
    }
    const fail = (cause: unknown) => {
      end(failureOf(cause, { server, doing }))
    }
    const timer = setTimeout(() => {
      fail(noAnswer())
      session.close()
    }, patienceMs)
    const forget = session.whenGone(() => {
      fail(new Error('closed'))
    })
    const done: SftpDone<T> = (cause, value) => {
      if (cause === null || cause === undefined) end({ ok: true, value: value as T })
      else fail(cause)
    }
    try {
      ask(session.sftp, done)
    } catch (cause) {
      // An extension that the server does not offer.
      end(stumbled(cause, { server, doing }))
    }
  })
}

/** The answer where nothing of that name being there is no failure. */
export function unlessMissing<T>(answer: SftpAnswer<T>): Result<T | null> {
  return answer.ok || !answer.isMissing ? answer : ok(null)
}

interface Doing {
  readonly server: string
  readonly doing: Sentence
}

/** Status codes of the SFTP protocol, draft 3, section 7. */
const [noSuchFile, permissionDenied, failure, badMessage, unsupported] = [2, 3, 4, 5, 8]

function failureOf(cause: unknown, of: Doing): SftpFailure {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === permissionDenied) {
    const detail = cause instanceof Error ? cause.message : ''
    return failed(hostRefused(of.server, of.doing, detail))
  }
  if ([noSuchFile, failure, badMessage, unsupported].some((known) => known === code)) {
    return { ...stumbled(cause, of), isMissing: code === noSuchFile }
  }
  return failed(networkFailure(cause, { host: of.server }))
}

function stumbled(cause: unknown, { server, doing }: Doing): SftpFailure {
  const detail = cause instanceof Error ? cause.message : String(cause)
  return failed(hostStumbled(server, doing, detail))
}

function failed(error: AppError): SftpFailure {
  return { ok: false, error, isMissing: false }
}
