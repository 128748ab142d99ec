import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import ssh2 from 'ssh2'
import { describe, expect, test } from 'vitest'
import { isPrivateKey, readPrivateKey } from '../../../electron/deploy/sftp/private-key'

const pairs: readonly (readonly [string, { readonly privateKey: KeyObject }])[] = [
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ['ECDSA', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ['ECDSA of 521 bits', generateKeyPairSync('ec', { namedCurve: 'P-521' })],
  ['Ed25519', generateKeyPairSync('ed25519')],
]

const pkcs8 = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString()

describe.each(pairs)('a private key of %s in PKCS#8', (_kind, { privateKey }) => {
  test('signs as it did in its own form', () => {
    const read = readPrivateKey(`\n${pkcs8(privateKey).replaceAll('\n', '\r\n')}`)

    const key = ssh2.utils.parseKey(read.kind === 'key' ? read.key : '')
    if (key instanceof Error) throw key
    const signed = key.sign('a page')
    if (signed instanceof Error) throw signed
    expect(key.verify('a page', signed)).toBe(true)
    expect(pkcs8(privateKey)).toContain('BEGIN PRIVATE KEY')
  })

  test('is said to be locked where a passphrase locks it', () => {
    const lock = { cipher: 'aes-256-cbc', passphrase: 'quay' }
    const locked = privateKey.export({ type: 'pkcs8', format: 'pem', ...lock }).toString()

    expect(isPrivateKey(locked)).toBe(true)
    expect(readPrivateKey(locked)).toEqual({ kind: 'locked' })
  })
})

test('an Ed25519 key is written as OpenSSH reads it, whatever its bytes', () => {
  for (let count = 0; count < 300; count += 1) {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')

    const read = readPrivateKey(pkcs8(privateKey))

    const key = ssh2.utils.parseKey(read.kind === 'key' ? read.key : '')
    if (key instanceof Error) throw key
    const point = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
    expect(key.getPublicSSH().subarray(-32)).toEqual(point)
  }
})

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

test.each([
  ['OpenSSH’s form', openSsh({ passphrase: 'quay', cipher: 'aes256-ctr' })],
  [
    'PKCS#1',
    rsa
      .export({ type: 'pkcs1', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'quay' })
      .toString(),
  ],
  ['PuTTY’s', 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\nComment: quay\n'],
])('a key in %s with a passphrase is said to be locked', (_form, secret) => {
  expect(isPrivateKey(secret)).toBe(true)
  expect(readPrivateKey(secret)).toEqual({ kind: 'locked' })
})

test.each([
  ['half of a key', openSsh().slice(0, 120)],
  ['PuTTY’s newer form', 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: quay\n'],
  ['a key that signs nothing here', pkcs8(generateKeyPairSync('x25519').privateKey)],
])('%s is not called locked', (_name, secret) => {
  expect(readPrivateKey(secret)).toMatchObject({ kind: 'unreadable' })
})

test('what the library reads by itself stays as it is', () => {
  const key = openSsh()

  expect(readPrivateKey(key)).toEqual({ kind: 'key', key })
  expect(isPrivateKey('harbour light')).toBe(false)
})

/** One in some hundreds that the library makes cannot be read. */
function openSsh(lock: { passphrase?: string; cipher?: string } = {}): string {
  const made = ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256, ...lock })
  return made.private
}
