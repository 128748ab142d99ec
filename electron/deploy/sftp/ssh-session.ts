import { sentence } from '../../../shared/words/sentence'
import { createHash } from 'node:crypto'
import { Client, type ConnectConfig, type SFTPWrapper } from 'ssh2'
import { appError } from '../../../shared/app-error'
import { err, ok, type Result } from '../../../shared/result'
import { networkFailure } from '../../publish/remote/network-failure'
import { hostRefused } from '../host-failures'

/** Who to reach, and as whom. */
export interface SshAddress {
  readonly server: string
  readonly port: number
}

/** How we prove who we are: a password, or a private key in the form OpenSSH and PuTTY write. */
export interface SshLogin {
  readonly user: string
  readonly secret: string
}

/** A session that is open. */
export interface SshSession {
  readonly sftp: SFTPWrapper
  /** Settles when the connection is gone, whoever ended it. */
  readonly gone: Promise<void>
  /** Tells once when it is; the answer takes that back. */
  readonly whenGone: (tell: () => void) => () => void
  readonly close: () => void
}

const patienceMs = 20_000

/** The SHA-256 fingerprint of a server's key, written as OpenSSH writes it. */
export function fingerprintOf(key: Buffer): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`
}

/** Asks a server for its key and leaves: no user name and no password goes there. */
export function readHostKey(at: SshAddress): Promise<Result<string>> {
  return new Promise((settle) => {
    const client = new Client()
    let seen: string | null = null
    const end = (cause: unknown) => {
      settle(seen === null ? err(networkFailure(cause, { host: at.server })) : ok(seen))
      client.end()
    }
    client.on('error', end).on('close', () => {
      end(new Error('closed'))
    })
    client.connect({
      ...plain(at),
      username: 'nobody',
      hostVerifier: (key: Buffer) => {
        seen = fingerprintOf(key)
        return false
      },
    })
  })
}

/**
 * Opens a session. `tls-refused`: the server's key is not the one that was confirmed. `remote-refused`:
 * it did not take the user, the password or the key.
 */
export function openSsh(
  at: SshAddress & { readonly fingerprint: string },
  login: SshLogin,
  /** Milliseconds for each step of it. */
  patience = patienceMs,
): Promise<Result<SshSession>> {
  return new Promise((settle) => {
    const client = new Client()
    let isOther = false
    let isGone = false
    const waiting = new Set<() => void>()
    const whenGone = (tell: () => void) => {
      if (isGone) queueMicrotask(tell)
      else waiting.add(tell)
      return () => void waiting.delete(tell)
    }
    const gone = new Promise<void>((left) => void whenGone(left))
    client.on('error', (cause) => {
      settle(err(isOther ? anotherServer(at.server) : openFailure(cause, at.server)))
    })
    client.on('close', () => {
      settle(err(networkFailure(new Error('closed'), { host: at.server })))
      isGone = true
      for (const tell of waiting) tell()
    })
    // Many hosts ask for a password only this way.
    client.on('keyboard-interactive', (_name, _how, _language, prompts, answer) => {
      answer(prompts.map(() => login.secret))
    })
    client.on('ready', () => {
      // Its own patience ends with the sign-in, and a server may say nothing from then on.
      const timer = setTimeout(() => {
        settle(err(networkFailure(noAnswer(), { host: at.server })))
        client.destroy()
      }, patience)
      whenGone(() => {
        clearTimeout(timer)
      })
      client.sftp((cause, sftp) => {
        clearTimeout(timer)
        if (cause !== undefined)
          settle(err(hostRefused(at.server, sentence('use SFTP'), cause.message)))
        else settle(ok({ sftp, gone, whenGone, close: () => void client.end() }))
      })
    })
    const config: ConnectConfig = {
      ...plain(at),
      ...proofOf(login),
      readyTimeout: patience,
      hostVerifier: (key: Buffer) => {
        isOther = fingerprintOf(key) !== at.fingerprint
        return !isOther
      },
    }
    try {
      client.connect(config)
    } catch (cause) {
      // The key could not be read: it is locked, or no private key at all.
      settle(err(unreadableKey(cause)))
      return
    }
    // Small requests that wait for one another would cost forty milliseconds each.
    client.setNoDelay(true)
  })
}

/** A server that says nothing any more. */
export function noAnswer(): Error {
  return Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })
}

function plain({ server, port }: SshAddress): ConnectConfig {
  return { host: server, port, readyTimeout: patienceMs, keepaliveInterval: 10_000 }
}

function proofOf({ user, secret }: SshLogin): ConnectConfig {
  const isKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----|^PuTTY-User-Key-File/.test(secret.trimStart())
  return isKey
    ? { username: user, privateKey: secret }
    : { username: user, password: secret, tryKeyboard: true }
}

function openFailure(cause: Error & { readonly level?: string }, server: string) {
  return cause.level === 'client-authentication'
    ? hostRefused(server, sentence('sign in'), cause.message)
    : networkFailure(cause, { host: server })
}

function anotherServer(server: string) {
  return appError(
    'tls-refused',
    sentence(
      '{server} shows another key than the one you confirmed, so it may not be the server it says it is. Nothing was sent.',
      { server },
    ),
    sentence(
      'Ask whoever runs it whether its key was changed; if so, confirm the new one under Places.',
    ),
  )
}

function unreadableKey(cause: unknown) {
  return appError(
    'remote-refused',
    sentence(
      'The private key could not be read. One that is locked with a passphrase cannot be used here.',
    ),
    sentence(
      'Give a key without a passphrase that may do nothing else, or a password, under Places.',
    ),
    cause instanceof Error ? cause.message : String(cause),
  )
}
