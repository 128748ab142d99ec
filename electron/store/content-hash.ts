import { createHash } from 'node:crypto'

/** SHA-256 of a text, in hex: by it a changed byte on the disk is seen. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
