import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endProgram, freePort } from '../../support/server-program'
import { fingerprintOfKey, newKey, openSshSftp } from '../../support/sftp-server'

/** A real OpenSSH server on loopback; whoever runs the tests comes in with a key. */
export interface OpenSshServer {
  readonly port: number
  /** Of its own key, as `ssh-keygen -l` writes it. */
  readonly fingerprint: string
  readonly user: string
  /** The private key it lets in, in OpenSSH’s form. */
  readonly key: string
  readonly stop: () => Promise<void>
}

/** How it gives out files: by itself, or by the program beside it. */
export const openSshSftps = {
  'internal-sftp': 'internal-sftp',
  'sftp-server': openSshSftp,
} as const

/** The `sshd` of this machine, or why there is none; it is never installed. */
export function openSshAtHand(): { readonly program: string } | { readonly absent: string } {
  if (process.platform === 'win32') return { absent: 'not on Windows' }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  const program = folders.map((each) => join(each, 'sshd')).find((each) => existsSync(each))
  return program === undefined ? { absent: 'no sshd here' } : { program }
}

/** Starts it; its own files go into a folder. `lines` are of its configuration. */
export async function startOpenSsh(
  program: string,
  { own, lines }: { readonly own: string; readonly lines: readonly string[] },
): Promise<OpenSshServer> {
  const [hostKey, userKey, port] = [newKey(), newKey(), await freePort()]
  mkdirSync(own, { recursive: true })
  const at = (name: string) => join(own, name)
  writeFileSync(at('host-key'), hostKey.private, { mode: 0o600 })
  writeFileSync(at('let-in'), `${userKey.public}\n`)
  writeFileSync(at('sshd.conf'), configuration({ at, port, lines }))
  makeEmptyFolder(program, at('sshd.conf'))
  // As most systems have it, whatever is the rule of who runs the tests.
  const start = 'umask 022; exec "$0" -D -e -f "$1"'
  const server = spawn('/bin/sh', ['-c', start, program, at('sshd.conf')])
  let said = ''
  server.stderr.on('data', (words: Buffer) => (said += words.toString()))
  for (let count = 0; count < 200 && server.exitCode === null; count += 1) {
    if (await answers(port)) {
      return {
        ...{ port, user: userInfo().username, key: userKey.private },
        fingerprint: fingerprintOfKey(hostKey.private),
        stop: () => endProgram(server),
      }
    }
    await wait(50)
  }
  await endProgram(server)
  throw new Error(`OpenSSH did not start. ${said}`)
}

function configuration(of: {
  readonly at: (name: string) => string
  readonly port: number
  readonly lines: readonly string[]
}): string {
  return [
    ...['ListenAddress 127.0.0.1', `Port ${String(of.port)}`, 'PidFile none'],
    ...[`HostKey ${of.at('host-key')}`, `AuthorizedKeysFile ${of.at('let-in')}`],
    // The folder of a test lies below one that anybody may write to.
    ...['StrictModes no', 'UsePAM no', 'PermitRootLogin yes', 'PasswordAuthentication no'],
    ...['KbdInteractiveAuthentication no', ...of.lines, ''],
  ].join('\n')
}

/** Where root runs it, it wants a folder that the system makes as it starts it. */
function makeEmptyFolder(program: string, file: string): void {
  const tried = spawnSync(program, ['-t', '-f', file], { encoding: 'utf8' })
  const missing = /Missing privilege separation directory: (\S+)/.exec(tried.stderr)?.[1]
  if (missing !== undefined) mkdirSync(missing, { recursive: true, mode: 0o755 })
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    // It says first who it is.
    socket.once('data', () => {
      resolve(true)
      socket.destroy()
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}
