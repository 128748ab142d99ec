import type { DeliveryId, TargetId } from '../../../shared/ids'
import { isOpen, isSameWay, type Delivery } from '../../../shared/model/delivery'
import { err, type Result } from '../../../shared/result'
import type { DeliveryChange, DeliveryOrder } from '../../store/outbox-store'
import { calledOff } from './called-off'
import type { Outbox, OutboxParts, Sent } from './outbox'
import { outcomeOfTry, type Tried } from './outcome-of-try'
import { stumbled } from './outbox-failures'
import { mendable } from './retry-policy'
import { WaitingCallers } from './waiting-callers'

/** The longest a timer sleeps: a laptop's lid stops them, and clocks are set. */
const longestSleepMs = 60_000
/** How long until a disk or a file that refused is asked again. */
const diskPauseMs = 5_000

/** The outbox at work: takes what is due, has it sent, and notes how that ended. */
export class Dispatcher implements Outbox {
  private readonly busy = new Map<TargetId, Promise<void>>()
  /** What this process has taken and not noted the end of; with it, an end that could not be noted. */
  private readonly underWay = new Map<DeliveryId, Tried | null>()
  private readonly callers = new WaitingCallers()
  private cancelTimer: () => void = () => undefined
  private stopped = false
  /** Whether what an earlier start left to follow is still to be begun. */
  private isToGoOn = false

  constructor(
    private readonly parts: OutboxParts,
    private paused: boolean,
  ) {}

  readonly enqueue: Outbox['enqueue'] = (order, act) =>
    this.queue([order], () => this.parts.store.enqueue(order, act))

  readonly enqueueAll: Outbox['enqueueAll'] = (orders, act) =>
    this.queue(orders, () => this.parts.store.enqueueAll(orders, act))

  readonly wake = (): void => {
    for (const { id, state, trouble, notBefore } of this.openNow()) {
      if (state === 'waiting' && trouble?.kind === 'network-down') {
        this.note(id, { nextTryAt: Math.max(this.parts.now(), notBefore ?? 0) })
      }
      // A hotel’s network stands before every site until she has signed in there.
      if (state === 'failed' && trouble?.kind === 'tls-refused') this.retry(id)
    }
    this.goOn()
  }

  readonly lookAnew = (): void => {
    this.callers.letAllGo()
    this.work()
  }

  readonly mended = (target: TargetId): void => {
    for (const { id, targetId, state, trouble } of this.openNow()) {
      if (targetId !== target || trouble === null) continue
      const isFailed = state === 'failed' && mendable.has(trouble.kind)
      if (isFailed || (state === 'waiting' && trouble.kind === 'network-down')) this.retry(id)
    }
  }

  readonly cancelAllOf = (target: TargetId): void => {
    for (const { id, targetId } of this.openNow()) if (targetId === target) this.cancel(id)
  }

  readonly cancel = (id: DeliveryId): Result<Delivery> => {
    const found = this.parts.store.get(id)
    const change = found.ok ? calledOff(found.value, this.parts.now()) : found
    const off = change.ok ? this.note(id, change.value) : change
    this.goOn()
    return off
  }

  readonly retry = (id: DeliveryId): Result<Delivery> => {
    const found = this.parts.store.get(id)
    if (!found.ok || found.value.state === 'sending' || !isOpen(found.value)) return found
    return this.hold(id, found.value.notBefore)
  }

  readonly hold: Outbox['hold'] = (id, notBefore) => {
    const nextTryAt = Math.max(this.parts.now(), notBefore ?? 0)
    const fresh = { state: 'waiting', attempts: 0, trouble: null } as const
    const held = this.note(id, { ...fresh, notBefore, nextTryAt })
    this.work()
    return held
  }

  readonly reorder: Outbox['reorder'] = (id, before) => this.parts.store.reorder(id, before)

  readonly pause = (paused: boolean): void => {
    this.paused = paused
    this.callers.letAllGo()
    this.work()
  }

  readonly settled = async (id: DeliveryId): Promise<Delivery | undefined> => {
    for (;;) {
      const found = this.parts.store.get(id)
      if (!found.ok) return undefined
      if (this.stopped || !this.isOnItsWay(found.value)) return found.value
      await this.callers.wait(id)
    }
  }

  /** Begins what was to follow earlier publishings and was cut off, or did not reach its host. */
  readonly goOn = (): void => {
    this.isToGoOn = true
    this.work()
  }

  readonly stop = (): void => {
    this.stopped = true
    this.cancelTimer()
    this.callers.letAllGo()
  }

  /** Sets every target to work that has something due and is not at it; sleeps until the next is. */
  work(): void {
    this.cancelTimer()
    if (this.stopped) return
    try {
      this.noteLate()
      if (!this.paused) this.beginAll()
    } catch (bug) {
      this.parts.onBug(bug)
    } finally {
      this.sleep()
    }
  }

  private beginAll(): void {
    this.takeBackStrays()
    this.lookAgain()
    const left = this.isToGoOn ? (this.parts.placesToFollow?.() ?? []) : []
    this.isToGoOn = false
    const due = this.parts.store.open().map(({ targetId }) => targetId)
    for (const target of new Set([...due, ...left])) if (!this.busy.has(target)) this.begin(target)
  }

  private noteLate(): void {
    for (const tried of [...this.underWay.values()]) if (tried !== null) this.end(tried)
  }

  // Marked as being sent, but by nobody: it would stand in its article's way for ever.
  private takeBackStrays(): void {
    const { store, now } = this.parts
    const isStray = ({ id, state }: Delivery) => state === 'sending' && !this.underWay.has(id)
    const strays = store.open().filter(isStray)
    if (strays.length === 0) return
    store.resumeInterrupted(now(), new Set(this.underWay.keys()))
    this.tellOf(strays)
  }

  // What the server holds, but has not been seen on its page, is looked for like a fresh sending: the
  // look before the writing finds that nothing is to be written.
  private lookAgain(): void {
    const now = this.parts.now()
    const isDue = ({ state, nextTryAt }: Delivery) =>
      (state === 'sent' || state === 'scheduled') && nextTryAt <= now
    const due = this.parts.store.open().filter(isDue)
    for (const { id } of due) this.note(id, { state: 'waiting', nextTryAt: now })
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
      // Taking it clears its trouble away, and how often that one was met decides how to go on.
      const queue = this.parts.store.open()
      const next = this.parts.store.take(target, this.parts.now())
      if (!next.ok) return
      if (next.value === null) {
        // A little at a time: what is put into the queue meanwhile goes before it.
        if ((await this.parts.follow?.(target)) === 'more') continue
        return
      }
      const { id } = next.value
      const former = queue.find((each) => each.id === id)?.trouble?.kind ?? null
      this.underWay.set(id, null)
      this.changed(next.value)
      const outcome = await this.sendOne(next.value)
      this.end({ delivery: next.value, former, outcome })
    }
  }

  private async sendOne(delivery: Delivery): Promise<Result<Sent>> {
    try {
      return await this.parts.send(delivery, (step) => void this.note(delivery.id, { step }))
    } catch (bug) {
      this.parts.onBug(bug)
      return err(stumbled())
    }
  }

  /** Tells of what is put into the queue, and of what gives its place to it. */
  private queue<T>(orders: readonly DeliveryOrder[], put: () => Result<T>): Result<T> {
    const isOne = (each: Delivery) => orders.some((order) => isSameWay(each, order))
    const standing = () => this.openNow().filter((each) => each.state !== 'sending' && isOne(each))
    const former = standing()
    const queued = put()
    if (queued.ok) this.tellOf([...former, ...standing()])
    this.work()
    return queued
  }

  /** Notes how a try ended; where the disk refuses, it is kept in mind until it can be noted. */
  private end(tried: Tried): void {
    const { delivery } = tried
    try {
      const { now, chance } = this.parts
      const isOvertaken = this.isOvertaken(delivery)
      const change = outcomeOfTry(tried, { now: now(), chance: chance(), isOvertaken })
      // Before the windows are told: they may look at once.
      this.underWay.delete(delivery.id)
      const noted = this.note(delivery.id, change)
      if (noted.ok || noted.error.kind === 'not-found') return
    } catch (bug) {
      this.parts.onBug(bug)
    }
    this.underWay.set(delivery.id, tried)
    this.callers.letGo(delivery.id)
  }

  private isOnItsWay({ id, state, attempts, notBefore }: Delivery): boolean {
    if (state === 'sending') return (this.underWay.get(id) ?? null) === null
    const isHeld = notBefore !== null && notBefore > this.parts.now()
    return state === 'waiting' && attempts === 0 && !isHeld && !this.paused
  }

  private isOvertaken(delivery: Delivery): boolean {
    const isNewer = (each: Delivery) => each.id !== delivery.id && isSameWay(each, delivery)
    return this.parts.store.open().some(isNewer)
  }

  private note(id: DeliveryId, change: DeliveryChange): Result<Delivery> {
    const noted = this.parts.store.note(id, change)
    if (noted.ok) this.changed(noted.value)
    return noted
  }

  private changed(delivery: Delivery): void {
    this.parts.onChange(delivery)
    this.callers.letGo(delivery.id)
  }

  /** Tells of deliveries that the store changed by itself. */
  private tellOf(deliveries: readonly Delivery[]): void {
    for (const { id } of deliveries) {
      const now = this.parts.store.get(id)
      if (now.ok) this.changed(now.value)
    }
  }

  private openNow(): readonly Delivery[] {
    try {
      return this.parts.store.open()
    } catch (bug) {
      this.parts.onBug(bug)
      return []
    }
  }

  private sleep(): void {
    this.cancelTimer()
    const delay = this.stopped ? null : this.untilNext()
    if (delay === null) return
    this.cancelTimer = this.parts.after(delay, () => {
      this.work()
    })
  }

  private untilNext(): number | null {
    const isOwed = [...this.underWay.values()].some((tried) => tried !== null)
    if (isOwed) return diskPauseMs
    if (this.paused) return null
    try {
      const times = this.parts.store
        .open()
        .filter(({ state }) => state === 'waiting' || state === 'sent' || state === 'scheduled')
        .map(({ nextTryAt }) => nextTryAt - this.parts.now())
      // What is due already waits for its target's worker, or for a newer one to be out of its way.
      return times.length === 0 ? null : Math.min(Math.max(Math.min(...times), 250), longestSleepMs)
    } catch {
      // Told when it is asked again.
      return diskPauseMs
    }
  }
}
