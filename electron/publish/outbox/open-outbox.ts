import { Dispatcher } from './dispatcher'
import type { Outbox, OutboxParts } from './outbox'

/** The windows come first. */
const goesOnAfterMs = 3_000

/** Opens the outbox; what a crash cut off is begun anew, and so is what was to follow. */
export function openOutbox(parts: OutboxParts, options: { readonly paused: boolean }): Outbox {
  const outbox = new Dispatcher(parts, options.paused)
  parts.store.resumeInterrupted(parts.now(), new Set())
  outbox.work()
  if (parts.placesToFollow !== undefined) parts.after(goesOnAfterMs, outbox.goOn)
  return outbox
}
