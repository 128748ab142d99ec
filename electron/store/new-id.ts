import { randomBytes } from 'node:crypto'

// Crockford's alphabet: no i, l, o, u, so an id read aloud from a log is heard right.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new id for anything the newsroom keeps: 16 letters and digits, 80 random bits. */
export function newId(): string {
  return Array.from(randomBytes(16), (byte) => alphabet.charAt(byte % 32)).join('')
}
