import { createHmac } from 'node:crypto'
import { appError } from '../../../../shared/app-error'
import type { Instant } from '../../../../shared/model/stamp'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'

/** An Admin API key of a Ghost site. The secret never leaves this machine. */
export interface GhostKey {
  readonly id: string
  readonly secret: string
}

/** Reads a key as Ghost shows it: 24 and 64 hexadecimal digits with a colon between. */
export function readGhostKey(written: string): Result<GhostKey> {
  const [, id, secret] = /^([0-9a-f]{24}):([0-9a-f]{64})$/i.exec(written.trim()) ?? []
  if (id !== undefined && secret !== undefined) return ok({ id, secret })
  const content = /^[0-9a-f]{26}$/i.test(written.trim())
  return err(
    appError(
      'secret-missing',
      content
        ? sentence(
            'This is the site’s Content API key: with it Ghost lets anybody read and nobody write.',
          )
        : sentence(
            'This is not an Admin API key of Ghost: one has 24 letters and digits, a colon, and 64 more.',
          ),
      sentence(
        'Copy the line “Admin API key” of the custom integration, with the button beside it.',
      ),
    ),
  )
}

const lifetimeSeconds = 300

/** The token for one call, as Ghost wants it: signed by the key, good for five minutes. */
export function ghostToken({ id, secret }: GhostKey, now: Instant): string {
  const issued = Math.floor(now / 1_000)
  const signed = [
    { alg: 'HS256', typ: 'JWT', kid: id },
    { iat: issued, exp: issued + lifetimeSeconds, aud: '/admin/' },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  const signature = createHmac('sha256', Buffer.from(secret, 'hex')).update(signed)
  return `${signed}.${signature.digest('base64url')}`
}
