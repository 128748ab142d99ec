import { createHash } from 'node:crypto'

/** A write to an article: what is expected to be there, and what is to become of it. */
export interface Write {
  readonly id: string
  /** The mark it is written upon, or `*` where nothing is expected. */
  readonly onto: string
  readonly body: string
}

/** The same for the same write, also after a crash: a repetition is known as one. */
export function idempotencyKey({ id, onto, body }: Write): string {
  // As JSON, or two parts could be taken for one another.
  return createHash('sha256')
    .update(JSON.stringify([id, onto, body]))
    .digest('hex')
}
