import { appError, type AppError } from '../../../shared/app-error'
import type { DeliveryId, TargetId } from '../../../shared/ids'
import { isOpen, type Delivery } from '../../../shared/model/delivery'
import type { Act } from '../../../shared/model/revision'
import type { Instant } from '../../../shared/model/stamp'
import type { Result } from '../../../shared/result'
import type { DeliveryChange, DeliveryOrder, OutboxStore } from '../../store/outbox-store'
import { afterTrouble } from './retry-policy'

/** How a sending that worked ended. */
export type Sent = Extract<Delivery['state'], 'verified' | 'sent' | 'scheduled'>

/** What the outbox works with; time and chance are given. */
export interface OutboxParts {
  readonly store: OutboxStore
  readonly now: () => Instant
  /** Between 0 and 1. */
  readonly chance: () => number
  /** Runs once after the delay, unless the returned function is called first. */
  readonly after: (delayMs: number, run: () => void) => () => void
  /** Sends one delivery to its target; the words it is given tell what is being done. */
  readonly send: (delivery: Delivery, onStep: (words: string) => void) => Promise<Result<Sent>>
  /** A delivery changed: whoever shows it looks again. */
  readonly onChange: (delivery: Delivery) => void
  /** Something broke that is no failure of a server: it belongs in the log. */
  readonly onBug: (cause: unknown) => void
}

/**
 * Brings what is in the queue to its targets: by itself, one at a time for each target, in order for
 * each article, again and again until it is there or needs the editor. Targets do not wait for one
 * another, nor does one article for another's trouble.
 */
export interface Outbox {
  readonly enqueue: (order: DeliveryOrder, act: Act) => Result<Delivery>
  /** Tries all that waits for another try now: the network is back, or something was mended. */
  readonly wake: () => void
  readonly cancel: (id: DeliveryId) => Result<Delivery>
  /** Tries one again that failed, waits, or whose page is not seen yet. */
  readonly retry: (id: DeliveryId) => Result<Delivery>
  readonly reorder: (id: DeliveryId, before: DeliveryId | null) => Result<null>
  readonly pause: (paused: boolean) => void
  /** When it is out of the way: it ended, waits for another try, or needs the editor. */
  readonly settled: (id: DeliveryId) => Promise<Delivery | undefined>
  readonly stop: () => void
}

/** How long until the public page is looked at again, after it did not show what was sent. */
const lookAgainMs = [5_000, 15_000, 60_000, 5 * 60_000, 15 * 60_000] as const
/** A scheduler may be a little late. */
const afterScheduleMs = 45_000
/** The longest a timer sleeps: a laptop's lid stops them, and clocks are set. */
const longestSleepMs = 60_000

/** Opens the outbox; what a crash cut off is begun anew. */
export function openOutbox(parts: OutboxParts, options: { readonly paused: boolean }): Outbox {
  const outbox = new Dispatcher(parts, options.paused)
  parts.store.resumeInterrupted(parts.now())
  outbox.work()
  return outbox
}

class Dispatcher implements Outbox {
  private readonly busy = new Map<TargetId, Promise<void>>()
  private readonly awaited = new Map<DeliveryId, Set<() => void>>()
  private cancelTimer: () => void = nothing
  private stopped = false

  constructor(
    private readonly parts: OutboxParts,
    private paused: boolean,
  ) {}

  readonly enqueue = (order: DeliveryOrder, act: Act): Result<Delivery> => {
    const queued = this.parts.store.enqueue(order, act)
    if (queued.ok) this.changed(queued.value)
    this.work()
    return queued
  }

  readonly wake = (): void => {
    const { store, now } = this.parts
    for (const delivery of store.open()) {
      if (delivery.state !== 'waiting' || delivery.attempts === 0) continue
      this.note(delivery.id, { nextTryAt: Math.max(now(), delivery.notBefore ?? 0) })
    }
    this.work()
  }

  readonly cancel = (id: DeliveryId): Result<Delivery> => {
    const found = this.parts.store.get(id)
    if (!found.ok) return found
    // What is being sent may be there already: taking it out of the queue would only hide that.
    if (found.value.state === 'sending') return refusedNow
    return this.note(id, { state: 'cancelled', endedAt: this.parts.now(), step: '' })
  }

  readonly retry = (id: DeliveryId): Result<Delivery> => {
    const found = this.parts.store.get(id)
    if (!found.ok || found.value.state === 'sending' || !isOpen(found.value)) return found
    const nextTryAt = Math.max(this.parts.now(), found.value.notBefore ?? 0)
    const again = this.note(id, { state: 'waiting', attempts: 0, nextTryAt, trouble: null })
    this.work()
    return again
  }

  readonly reorder = (id: DeliveryId, before: DeliveryId | null): Result<null> =>
    this.parts.store.reorder(id, before)

  readonly pause = (paused: boolean): void => {
    this.paused = paused
    this.work()
  }

  readonly settled = async (id: DeliveryId): Promise<Delivery | undefined> => {
    for (;;) {
      const found = this.parts.store.get(id)
      if (!found.ok) return undefined
      const { state, attempts, notBefore } = found.value
      const held = notBefore !== null && notBefore > this.parts.now()
      const onItsWay = state === 'sending' || (state === 'waiting' && attempts === 0 && !held)
      if (!onItsWay || this.paused || this.stopped) return found.value
      await new Promise<void>((resolve) => {
        this.awaited.set(id, (this.awaited.get(id) ?? new Set<() => void>()).add(resolve))
      })
    }
  }

  readonly stop = (): void => {
    this.stopped = true
    this.cancelTimer()
  }

  /** Sets every target to work that has something due and is not at it; sleeps until the next is. */
  work(): void {
    this.cancelTimer()
    if (this.stopped || this.paused) return
    this.lookAgain()
    for (const target of new Set(this.parts.store.open().map(({ targetId }) => targetId))) {
      if (!this.busy.has(target)) this.begin(target)
    }
    this.sleep()
  }

  // What the server holds, but has not been seen on its page, is looked for like a fresh sending: the
  // look before the writing finds that nothing is to be written.
  private lookAgain(): void {
    const now = this.parts.now()
    for (const { id, state, nextTryAt } of this.parts.store.open()) {
      if ((state === 'sent' || state === 'scheduled') && nextTryAt <= now) {
        this.note(id, { state: 'waiting', nextTryAt: now })
      }
    }
  }

  private begin(target: TargetId): void {
    const working = this.empty(target)
      .catch(this.parts.onBug)
      .finally(() => {
        this.busy.delete(target)
        if (!this.stopped) this.sleep()
      })
    this.busy.set(target, working)
  }

  private async empty(target: TargetId): Promise<void> {
    // After the caller: whoever put it into the queue is to see it there first.
    await Promise.resolve()
    for (;;) {
      if (this.stopped || this.paused) return
      const next = this.parts.store.take(target, this.parts.now())
      if (!next.ok || next.value === null) return
      this.changed(next.value)
      await this.sendOne(next.value)
    }
  }

  private async sendOne(delivery: Delivery): Promise<void> {
    const { id } = delivery
    const onStep = (step: string) => void this.note(id, { step })
    try {
      const sent = await this.parts.send(delivery, onStep)
      this.note(
        id,
        sent.ok ? this.afterSending(delivery, sent.value) : this.after(delivery, sent.error),
      )
    } catch (bug) {
      this.parts.onBug(bug)
      this.note(id, this.after(delivery, stumbled))
    }
  }

  private afterSending(delivery: Delivery, state: Sent): DeliveryChange {
    const { attempts, publishAt } = delivery
    const now = this.parts.now()
    const done = { state, step: '', trouble: null }
    if (state === 'verified') return { ...done, endedAt: now }
    if (this.isOvertaken(delivery)) return { ...done, state: 'cancelled', endedAt: now }
    if (state === 'scheduled') {
      return { ...done, nextTryAt: Math.max(publishAt ?? now, now) + afterScheduleMs }
    }
    const wait = lookAgainMs[Math.min(attempts, lookAgainMs.length - 1)] ?? lookAgainMs[0]
    return { ...done, attempts: attempts + 1, nextTryAt: now + wait, trouble: notSeenYet }
  }

  private after(delivery: Delivery, error: AppError): DeliveryChange {
    const now = this.parts.now()
    const attempts = delivery.attempts + 1
    const next = afterTrouble({ error, attempts, now, chance: this.parts.chance() })
    const { kind, message, remedy } = error
    const change = { step: '', attempts, trouble: { kind, message, remedy } }
    // A newer text that waits behind it takes its place, and meets the same trouble by itself.
    if (this.isOvertaken(delivery)) return { ...change, state: 'cancelled', endedAt: now }
    if (next.kind === 'try-again') return { ...change, state: 'waiting', nextTryAt: next.at }
    return { ...change, state: next.kind === 'conflict' ? 'conflict' : 'failed' }
  }

  private isOvertaken({ id, articleId, targetId }: Delivery): boolean {
    return this.parts.store
      .open()
      .some(
        (other) => other.id !== id && other.articleId === articleId && other.targetId === targetId,
      )
  }

  private note(id: DeliveryId, change: DeliveryChange): Result<Delivery> {
    const noted = this.parts.store.note(id, change)
    if (noted.ok) this.changed(noted.value)
    return noted
  }

  private changed(delivery: Delivery): void {
    this.parts.onChange(delivery)
    const waiting = this.awaited.get(delivery.id)
    this.awaited.delete(delivery.id)
    waiting?.forEach((resolve) => {
      resolve()
    })
  }

  private sleep(): void {
    this.cancelTimer()
    const now = this.parts.now()
    const times = this.parts.store
      .open()
      .filter(({ state }) => state === 'waiting' || state === 'sent' || state === 'scheduled')
      .map(({ nextTryAt }) => nextTryAt - now)
    if (times.length === 0 || this.paused || this.stopped) return
    // What is due already waits for its target's worker, or for a newer one to be out of its way.
    const delay = Math.min(Math.max(Math.min(...times), 250), longestSleepMs)
    this.cancelTimer = this.parts.after(delay, () => {
      this.work()
    })
  }
}

const refusedNow = {
  ok: false,
  error: appError(
    'update-state',
    'This is being sent at the moment, so it cannot be taken out of the queue.',
    'Wait until it is there, then take the article down.',
  ),
} as const

const stumbled = appError(
  'unexpected',
  'Dateline stumbled over itself while sending. What you wrote is safe here.',
  'Send it again; if it happens again, restart Dateline.',
)

const notSeenYet = {
  kind: 'verify-failed',
  message: 'The site has taken it, but its public page does not show it yet.',
  remedy: 'Often a cache is the reason. Dateline goes on looking.',
} as const

function nothing(): void {
  // No timer runs.
}
