import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createHash, timingSafeEqual } from 'node:crypto'
import ssh2, { type Connection, type ServerChannel } from 'ssh2'
import { serveFolder, type MayPlace } from './sftp-folder'

/** Where Debian keeps OpenSSH’s own SFTP, of the package openssh-sftp-server. */
export const openSshSftp = '/usr/lib/openssh/sftp-server'

/** Why tests against OpenSSH’s SFTP are skipped; empty where it is there. */
export const noOpenSshSftp = existsSync(openSshSftp) ? '' : 'openssh-sftp-server is not installed'

/** An SSH server that is running. */
export interface SftpServer {
  readonly port: number
  /** Of its own key, as `ssh-keygen -l` writes it. */
  readonly fingerprint: string
  /** How often somebody came as far as a session. */
  readonly sessions: () => number
  readonly stop: () => Promise<void>
}

/** Who may come in. */
export const sftpUser = { user: 'ann', password: 'harbour light' } as const

/**
 * Starts an SSH server of ssh2 over a folder: files by OpenSSH’s own SFTP program, which takes whole
 * paths, or by a small one of ours, for which the folder is `/`.
 */
export async function startSftpServer(of: {
  readonly folder: string
  /** `silent` lets everybody in, and then says nothing. */
  readonly sftp: 'openssh' | 'ours' | 'silent'
  /** Another start of the same server has the same key. */
  readonly hostKey?: string
  readonly port?: number
  /** A public key that may come in, too. */
  readonly mayEnter?: string
  /** Of ours: which names may be renamed; absent: any. */
  readonly mayPlace?: MayPlace
}): Promise<SftpServer> {
  const hostKey = of.hostKey ?? newKey().private
  let sessions = 0
  const open = new Set<Connection>()
  const server = new ssh2.Server({ hostKeys: [hostKey] }, (client) => {
    open.add(client)
    // Missing in the types alone.
    ;(client as Connection & { setNoDelay: (on: boolean) => void }).setNoDelay(true)
    client.on('close', () => open.delete(client))
    client.on('error', () => undefined)
    client.on('authentication', (context) => {
      if (context.method === 'password' && isSame(context.password, sftpUser.password)) {
        context.accept()
        return
      }
      const known = of.mayEnter === undefined ? null : ssh2.utils.parseKey(of.mayEnter)
      if (context.method === 'publickey' && known !== null && !(known instanceof Error)) {
        const { key, blob, signature, hashAlgo } = context
        const isKey = key.data.equals(known.getPublicSSH())
        const isProved =
          signature === undefined || known.verify(blob ?? '', signature, hashAlgo) === true
        if (isKey && isProved) {
          context.accept()
          return
        }
      }
      context.reject(['password', 'publickey'])
    })
    client.on('ready', () => {
      client.on('session', (acceptSession) => {
        sessions += 1
        const session = acceptSession()
        if (of.sftp === 'ours') {
          session.on('sftp', (accept) => {
            serveFolder(accept(), of.folder, of.mayPlace)
          })
        } else {
          session.on('subsystem', (accept) => {
            const channel = accept()
            if (of.sftp === 'openssh') pipeThrough(channel)
          })
        }
      })
    })
  })
  await new Promise<void>((listening) => server.listen(of.port ?? 0, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    fingerprint: fingerprintOfKey(hostKey),
    sessions: () => sessions,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => {
          stopped()
        })
        for (const client of open) client.end()
      }),
  }
}

/** A new key pair, as OpenSSH writes it. One in some hundreds that ssh2 makes cannot be read. */
export function newKey(): { readonly private: string; readonly public: string } {
  const made = ssh2.utils.generateKeyPairSync('ed25519')
  return ssh2.utils.parseKey(made.private) instanceof Error ? newKey() : made
}

/** The fingerprint of a private key’s public half. */
export function fingerprintOfKey(key: string): string {
  const parsed = ssh2.utils.parseKey(key)
  if (parsed instanceof Error) throw parsed
  const digest = createHash('sha256').update(parsed.getPublicSSH()).digest('base64')
  return `SHA256:${digest.replace(/=+$/, '')}`
}

function pipeThrough(channel: ServerChannel): void {
  const program = spawn(openSshSftp, ['-e'], { stdio: ['pipe', 'pipe', 'ignore'] })
  channel.pipe(program.stdin)
  program.stdout.pipe(channel)
  program.stdin.on('error', () => undefined)
  channel.on('close', () => program.kill())
  program.on('exit', () => {
    channel.end()
  })
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
