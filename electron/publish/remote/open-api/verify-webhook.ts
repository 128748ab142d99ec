import { createHmac, timingSafeEqual } from 'node:crypto'

/** A notice that a site sent of a change there, as it came. */
export interface WebhookDelivery {
  /** `Dateline-Timestamp`: seconds since 1970. */
  readonly timestamp: string
  /** `Dateline-Signature`: `v1=` and 64 hex digits. */
  readonly signature: string
  /** The bytes as they came, before anything reads them. */
  readonly body: Uint8Array
}

/** How old, or how far ahead of our clock, a notice may be: seconds. */
export const webhookWindowSeconds = 300

/**
 * Whether a notice comes from somebody who knows the secret, and was signed just now (`now` in
 * milliseconds). One that was seen before is for the caller to know, by its `Dateline-Delivery`.
 */
export function verifyWebhook(delivery: WebhookDelivery, secret: string, now: number): boolean {
  const { timestamp, signature, body } = delivery
  if (!/^\d{1,12}$/.test(timestamp) || !/^v1=[0-9a-f]{64}$/.test(signature)) return false
  if (Math.abs(now / 1000 - Number(timestamp)) > webhookWindowSeconds) return false
  const expected = createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest()
  return timingSafeEqual(expected, Buffer.from(signature.slice('v1='.length), 'hex'))
}
