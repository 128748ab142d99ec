import type { ServerHostKeyAlgorithm } from 'ssh2'

/** Ways to sign with a server’s key, best first; several go with one kind of key. */
const signings: readonly ServerHostKeyAlgorithm[] = [
  'ssh-ed25519',
  ...(['ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp521'] as const),
  ...(['rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa'] as const),
]

/** The kind of the key with a fingerprint, once a server has shown it: that kind is asked for first. */
const seenKinds = new Map<string, string>()

/** The kind of a public key, which it begins with (RFC 4253, section 6.6): `ssh-rsa`. */
export function kindOfKey(key: Buffer): string {
  return key.length < 4 ? '' : key.subarray(4, 4 + key.readUInt32BE(0)).toString('latin1')
}

/** Notes of which kind the key with a fingerprint is. */
export function noteKind(fingerprint: string, kind: string): void {
  seenKinds.set(fingerprint, kind)
}

/**
 * What to ask a server for, whose key has this fingerprint: a server may have several keys, and shows the
 * one of the first kind that it has. Without kinds that were shown already.
 */
export function signingsFor(
  fingerprint: string,
  without: ReadonlySet<string>,
): ServerHostKeyAlgorithm[] {
  const seen = seenKinds.get(fingerprint)
  const left = signings.filter((each) => !without.has(kindSignedBy(each)))
  const first = left.filter((each) => kindSignedBy(each) === seen)
  return [...first, ...left.filter((each) => !first.includes(each))]
}

/** RSA signs in newer ways than the one that gave its keys their name (RFC 8332). */
function kindSignedBy(signing: ServerHostKeyAlgorithm): string {
  return signing.startsWith('rsa-') ? 'ssh-rsa' : signing
}
