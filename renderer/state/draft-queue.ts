import { appError, type AppError } from '../../shared/app-error'
import type { Instant } from '../../shared/model/stamp'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { RefusedText } from '../editor/refused-text'
import { runBetweenKeys } from '../platform/between-keys'
import {
  clean,
  isTypedMeanwhile,
  isUnsaved,
  rebased,
  refused,
  saved,
  sent,
  typed,
  type DraftState,
} from './draft-state'

/** A pause in typing this long starts a save. */
const quietMs = 150
/** Steady typing is saved at least this often: half a second to the disk, the disk's time included. */
const patienceMs = 400
/** How long to wait before the first, second, … retry of a failed save; the last one repeats. */
const retryMs = [1_000, 2_000, 5_000, 10_000] as const

/** Time as the queue needs it; a test brings its own. */
export interface DraftTimer {
  readonly now: () => number
  /** Runs once after the delay, unless the returned function is called first. */
  readonly after: (delayMs: number, run: () => void) => () => void
}

/** The window's own clock; what is due waits for a pause between two keys. */
export const windowTimer: DraftTimer = {
  now: () => performance.now(),
  after: (delayMs, run) => {
    let callOff = (): void => undefined
    const id = setTimeout(() => (callOff = runBetweenKeys(run)), delayMs)
    return () => {
      clearTimeout(id)
      callOff()
    }
  },
}

/** What the store answers to a save. */
export interface DraftSaved {
  readonly version: number
  readonly savedAt: Instant
}

/** What a queue is made of; `Draft` is a body, or an article's fields. */
export interface DraftQueueParts<Draft> {
  readonly baseVersion: number
  /** The newest text. Called when a save is due, and at once by `flush`. */
  readonly read: () => Draft
  readonly send: (baseVersion: number, draft: Draft) => Promise<Result<DraftSaved>>
  readonly onState: (state: DraftState) => void
  readonly timer: DraftTimer
}

/** Brings one entry's text to the disk: the newest draft only, one save in flight. */
export interface DraftQueue {
  readonly state: () => DraftState
  /** Something was typed; nothing is read or serialised yet. */
  readonly changed: () => void
  /**
   * Saves now and waits for the disk. The text is read before this returns, so the editor may be
   * unmounted at once. A failure or a conflict ends the waiting; the retries go on.
   */
  readonly flush: () => Promise<Result<DraftState>>
  /** The entry has this version now: after posting, or after she decided a conflict for her text. */
  readonly rebase: (version: number) => void
  /** Ends all timers; what is unsaved is forgotten. */
  readonly stop: () => void
}

/** A queue for one entry, or for one article's fields. */
export function createDraftQueue<Draft>(parts: DraftQueueParts<Draft>): DraftQueue {
  return new Queue(parts)
}

class Queue<Draft> implements DraftQueue {
  private current: DraftState
  /** Text already read for a save that has not succeeded; cleared by the next change. */
  private held: { readonly draft: Draft } | undefined
  private firstUnsavedAt = 0
  private lastChangeAt = 0
  private failures = 0
  private cancelTimer = noTimer
  private inFlight: Promise<void> | undefined
  private stopped = false

  constructor(private readonly parts: DraftQueueParts<Draft>) {
    this.current = clean(parts.baseVersion)
  }

  readonly state = (): DraftState => this.current

  readonly changed = (): void => {
    const now = this.parts.timer.now()
    const alreadyWaiting = this.current.kind === 'typing' || isTypedMeanwhile(this.current)
    if (!alreadyWaiting) this.firstUnsavedAt = now
    this.lastChangeAt = now
    this.held = undefined
    this.enter(typed(this.current))
    if (this.current.kind === 'typing') this.schedule()
  }

  readonly flush = async (): Promise<Result<DraftState>> => {
    // A reader that throws now throws again in the save, which says so.
    if (this.hasNewerThanSent()) this.hold()
    if (this.inFlight !== undefined) await this.inFlight
    if (this.current.kind === 'typing' || this.current.kind === 'failed') await this.save()
    if (this.current.kind === 'failed' || this.current.kind === 'conflict') {
      return err(this.current.error)
    }
    if (!isUnsaved(this.current)) return ok(this.current)
    // Typed while this was waiting: that text was not there when she asked, but it belongs to her.
    return this.stopped ? err(unexpected('stopped')) : this.flush()
  }

  readonly rebase = (version: number): void => {
    this.enter(rebased(this.current, version))
    if (this.current.kind === 'typing') this.schedule()
  }

  readonly stop = (): void => {
    this.stopped = true
    this.cancelTimer()
  }

  private hasNewerThanSent(): boolean {
    return this.current.kind === 'saving' ? this.current.typedMeanwhile : isUnsaved(this.current)
  }

  private schedule(): void {
    const due = Math.min(this.lastChangeAt + quietMs, this.firstUnsavedAt + patienceMs)
    this.runIn(Math.max(0, due - this.parts.timer.now()))
  }

  private runIn(delayMs: number): void {
    this.cancelTimer()
    if (this.stopped) return
    this.cancelTimer = this.parts.timer.after(delayMs, () => void this.save())
  }

  private save(): Promise<void> {
    this.inFlight ??= this.saveOnce().finally(() => {
      this.inFlight = undefined
    })
    return this.inFlight
  }

  private async saveOnce(): Promise<void> {
    this.cancelTimer()
    const draft = this.hold()
    if (!draft.ok) return this.fail(draft.error)
    const base = this.current.version
    this.enter(sent(this.current))
    const reply = await this.ask(base, draft.value)
    if (this.stopped) return
    if (reply.ok) this.succeed(reply.value)
    else this.fail(reply.error)
  }

  private succeed(reply: DraftSaved): void {
    this.failures = 0
    this.enter(saved(this.current, reply.version, reply.savedAt))
    if (this.current.kind === 'typing') this.schedule()
    else this.held = undefined
  }

  private fail(error: AppError): void {
    const delay = retryMs[Math.min(this.failures, retryMs.length - 1)] ?? retryMs[0]
    this.failures += 1
    this.enter(refused(this.current, error))
    if (this.current.kind === 'failed') this.runIn(delay)
  }

  /** Reads the newest text, unless it is held already. */
  private hold(): Result<Draft> {
    try {
      this.held ??= { draft: this.parts.read() }
      return ok(this.held.draft)
    } catch (cause) {
      // The text is still in the window: say that it is not on the disk, and try again.
      return err(cause instanceof RefusedText ? cause.error : unexpected(cause))
    }
  }

  private async ask(base: number, draft: Draft): Promise<Result<DraftSaved>> {
    try {
      return await this.parts.send(base, draft)
    } catch (cause) {
      // Main has gone or the channel broke: her text must be kept and sent again all the same.
      return err(unexpected(cause))
    }
  }

  private enter(state: DraftState): void {
    if (state === this.current || this.stopped) return
    this.current = state
    this.parts.onState(state)
  }
}

function noTimer(): void {
  // Nothing is due.
}

function unexpected(cause: unknown): AppError {
  return appError(
    'unexpected',
    say('Your text is not on the disk yet. It is safe in this window.'),
    say('Dateline tries again by itself; keep the window open.'),
    String(cause),
  )
}
