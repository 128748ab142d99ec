import { createHmac, randomUUID } from 'node:crypto'

const attempts = 5

/** Tells a subscriber of every change, signed, one after the other and until it is heard. */
export function noticeSender(webhook) {
  let last = Promise.resolve()
  return {
    tell: (notice) => {
      if (webhook === undefined) return
      const delivery = { id: randomUUID(), body: JSON.stringify(notice) }
      last = last.then(() => send(webhook, delivery))
    },
    /** Settled once everything was told or given up. */
    done: () => last,
  }
}

async function send({ url, secret, pauseMs = 1000 }, { id, body }) {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: signed({ id, body, secret, now: Date.now() }),
        body,
        signal: AbortSignal.timeout(10_000),
      })
      if (answer.ok) return
    } catch {
      // Nobody there: the next attempt may find somebody.
    }
    if (attempt < attempts) await new Promise((wake) => setTimeout(wake, pauseMs * 2 ** attempt))
  }
}

/** The headers of a notice: HMAC-SHA256 over the timestamp, a dot and the body. */
export function signed({ id, body, secret, now }) {
  const timestamp = String(Math.floor(now / 1000))
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  return {
    'content-type': 'application/json',
    'dateline-delivery': id,
    'dateline-timestamp': timestamp,
    'dateline-signature': `v1=${signature}`,
  }
}
