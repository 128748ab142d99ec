import { sentence } from '../../../shared/words/sentence'
import { createHash } from 'node:crypto'
import { Client, type ConnectConfig, type SFTPWrapper } from 'ssh2'
import { appError } from '../../../shared/app-error'
import { assertNever, err, ok, type Result } from '../../../shared/result'
import { networkFailure } from '../../publish/remote/network-failure'
import { hostRefused } from '../host-failures'
import { kindOfKey, noteKind, signingsFor } from './host-key-kinds'
import { isPrivateKey, readPrivateKey } from './private-key'

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
 * Opens a session. `tls-refused`: none of the server's keys is the one that was confirmed. `remote-refused`:
 * it did not take the user, the password or the key, or the key cannot be read.
 */
export async function openSsh(
  at: KnownServer,
  login: SshLogin,
  /** Milliseconds for each step of it. */
  patience = patienceMs,
): Promise<Result<SshSession>> {
  const proof = proofOf(login)
  if (!proof.ok) return proof
  // A server that was given a newer kind of key shows that one first, and has the confirmed one still.
  const others = new Set<string>()
  for (;;) {
    const serverHostKey = signingsFor(at.fingerprint, others)
    if (serverHostKey.length === 0) return err(anotherServer(at.server))
    const algorithms = { serverHostKey }
    const config = { ...plain(at), ...proof.value, algorithms, readyTimeout: patience }
    const opened = await openOnce(at, { config, login, isAskedAgain: others.size > 0 })
    if (opened.kind === 'ended') return opened.result
    if (opened.other === null || others.has(opened.other)) return err(anotherServer(at.server))
    others.add(opened.other)
  }
}

interface KnownServer extends SshAddress {
  readonly fingerprint: string
}

/** How an opening ended, or of which kind the key is that the server showed instead; null: it has no other. */
type Opened =
  | { readonly kind: 'ended'; readonly result: Result<SshSession> }
  | { readonly kind: 'other-key'; readonly other: string | null }

interface Opening {
  readonly config: ConnectConfig
  readonly login: SshLogin
  /** It showed another key before, and is asked for other kinds alone. */
  readonly isAskedAgain: boolean
}

function openOnce(at: KnownServer, { config, login, isAskedAgain }: Opening): Promise<Opened> {
  return new Promise((settleAs) => {
    const settle = (result: Result<SshSession>) => {
      settleAs({ kind: 'ended', result })
    }
    const patience = config.readyTimeout
    const client = new Client()
    let [isShown, other]: [boolean, string | null] = [false, null]
    let isGone = false
    const waiting = new Set<() => void>()
    const whenGone = (tell: () => void) => {
      if (isGone) queueMicrotask(tell)
      else waiting.add(tell)
      return () => void waiting.delete(tell)
    }
    const gone = new Promise<void>((left) => void whenGone(left))
    client.on('error', (cause: Error & { readonly level?: string }) => {
      if (other !== null) settleAs({ kind: 'other-key', other })
      else if (isAskedAgain && !isShown && cause.level === 'handshake') {
        settleAs({ kind: 'other-key', other: null })
      } else settle(err(openFailure(cause, at.server)))
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
    client.connect({
      ...config,
      hostVerifier: (key: Buffer) => {
        isShown = true
        if (fingerprintOf(key) === at.fingerprint) noteKind(at.fingerprint, kindOfKey(key))
        else other = kindOfKey(key)
        return other === null
      },
    })
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

function proofOf({ user, secret }: SshLogin): Result<ConnectConfig> {
  if (!isPrivateKey(secret)) return ok({ username: user, password: secret, tryKeyboard: true })
  const read = readPrivateKey(secret)
  switch (read.kind) {
    case 'key':
      return ok({ username: user, privateKey: read.key })
    case 'locked':
      return err(lockedKey())
    case 'unreadable':
      return err(unreadableKey(read.detail))
    default:
      return assertNever(read)
  }
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

function lockedKey() {
  return appError(
    'remote-refused',
    sentence('The private key is locked with a passphrase, and cannot be used here.'),
    sentence(
      'Give a key without a passphrase that may do nothing else, or a password, under Places. “ssh-keygen -p -f FILE” takes the passphrase off a copy of a key.',
    ),
  )
}

function unreadableKey(detail: string) {
  return appError(
    'remote-refused',
    sentence('The private key could not be read: a part of it is missing, or its form is unknown.'),
    sentence(
      'Paste the whole file with all its lines. “ssh-keygen -p -f FILE” writes a copy of a key in a form that can be read; PuTTYgen does so under Conversions, “Export OpenSSH key”.',
    ),
    detail,
  )
}
