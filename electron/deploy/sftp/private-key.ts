import { createPrivateKey, createPublicKey, randomBytes, type KeyObject } from 'node:crypto'
import ssh2 from 'ssh2'

/** What a pasted private key is: one that can be used, as the SSH library reads it, or why not. */
export type PrivateKeyRead =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'unreadable'; readonly detail: string }

/** Whether a secret is meant as a private key: OpenSSH’s form, PuTTY’s, PKCS#1, SEC 1 or PKCS#8. */
export function isPrivateKey(secret: string): boolean {
  return /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----|^PuTTY-User-Key-File/.test(secret.trimStart())
}

/** Reads a private key. One in PKCS#8, which the library does not know, is put into a form that it does. */
export function readPrivateKey(secret: string): PrivateKeyRead {
  if (isLocked(secret)) return { kind: 'locked' }
  try {
    const key = /-----BEGIN PRIVATE KEY-----/.test(secret)
      ? fromPkcs8(createPrivateKey(secret.trim()))
      : secret
    const read = ssh2.utils.parseKey(key)
    return read instanceof Error
      ? { kind: 'unreadable', detail: read.message }
      : { kind: 'key', key }
  } catch (cause) {
    return { kind: 'unreadable', detail: cause instanceof Error ? cause.message : String(cause) }
  }
}

/** Each form says in its own way that a passphrase locks it. */
function isLocked(secret: string): boolean {
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4, *ENCRYPTED/m.test(secret)) return true
  if (/^PuTTY-User-Key-File/.test(secret.trimStart())) {
    return /^Encryption: (?!none)/m.test(secret)
  }
  const body = /-----BEGIN OPENSSH PRIVATE KEY-----([^-]*)/.exec(secret)?.[1]
  if (body === undefined) return false
  const bytes = Buffer.from(body, 'base64')
  // What follows the form’s own name is that of its cipher.
  const cipher = bytes.subarray(openSshMagic.length + 4)
  return bytes.length > openSshMagic.length && !cipher.subarray(0, 4).equals(Buffer.from('none'))
}

function fromPkcs8(key: KeyObject): string {
  switch (key.asymmetricKeyType) {
    case 'rsa':
      return key.export({ type: 'pkcs1', format: 'pem' }).toString()
    case 'ec':
      return key.export({ type: 'sec1', format: 'pem' }).toString()
    case 'ed25519':
      return ed25519AsOpenSsh(key)
    default:
      throw new Error(`a key of the kind ${String(key.asymmetricKeyType)}`)
  }
}

const openSshMagic = Buffer.from('openssh-key-v1\0')

/** OpenSSH’s PROTOCOL.key, without a passphrase. Both DER forms of such a key end in its 32 bytes (RFC 8410). */
function ed25519AsOpenSsh(key: KeyObject): string {
  const seed = key.export({ type: 'pkcs8', format: 'der' }).subarray(-32)
  const point = createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32)
  const kind = text('ssh-ed25519')
  const check = randomBytes(4)
  const own = [check, check, kind, text(point), text(Buffer.concat([seed, point])), text('')]
  const padded = padTo8(Buffer.concat(own))
  const one = Buffer.from([0, 0, 0, 1])
  const open = [text('none'), text('none'), text(''), one, text(Buffer.concat([kind, text(point)]))]
  const whole = Buffer.concat([openSshMagic, ...open, text(padded)]).toString('base64')
  const lines = whole.match(/.{1,70}/g) ?? []
  return pemOf(lines)
}

function pemOf(lines: readonly string[]): string {
  const name = 'OPENSSH PRIVATE KEY'
  return [`-----BEGIN ${name}-----`, ...lines, `-----END ${name}-----`, ''].join('\n')
}

/** A string of SSH: its length, then its bytes (RFC 4251, section 5). */
function text(of: string | Buffer): Buffer {
  const bytes = Buffer.from(of)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

function padTo8(bytes: Buffer): Buffer {
  const missing = (8 - (bytes.length % 8)) % 8
  return Buffer.concat([bytes, Buffer.from(Array.from({ length: missing }, (_, at) => at + 1))])
}
