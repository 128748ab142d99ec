import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ArticleId } from '../../shared/ids'
import { err, ok, type Result } from '../../shared/result'
import { spokenLanguage } from '../../shared/words/say'
import type { LotAnswer, LotJob, LotsOf, MadeLot } from './lot-job'

/** Threads that make the lots of one site. */
export interface LotMakers {
  /** How many lots they make at once. */
  readonly atOnce: number
  /** Makes a lot of articles; null: they cannot, and it is for the caller. */
  readonly make: (ids: readonly ArticleId[]) => Promise<Result<MadeLot> | null>
  /** Lets them go, and what they had open with them. */
  readonly end: () => Promise<void>
}

/** Starts them for a site. */
export type LotsBeside = (of: Omit<LotsOf, 'newsroom' | 'language'>) => LotMakers

/**
 * Threads that make the lots of whole sites, from a script; each reads the newsroom by itself. One that
 * cannot be started or that breaks makes none: its lots fall back to the caller.
 */
export function lotsBeside(
  script: string,
  newsroom: string,
  threads = Math.min(Math.max(availableParallelism() - 1, 1), mostThreads),
): LotsBeside {
  return (of) => {
    const workerData: LotsOf = { ...of, newsroom, language: spokenLanguage() }
    const all = Array.from({ length: threads }, () => new LotThread(script, workerData))
    return {
      atOnce: threads,
      make: async (ids) => {
        const [first, ...others] = all.filter((thread) => thread.isAble)
        if (first === undefined) return null
        const free = others.reduce((least, one) => (one.waits < least.waits ? one : least), first)
        return free.make(ids)
      },
      end: async () => {
        await Promise.all(all.map((thread) => thread.end()))
      },
    }
  }
}

// More would wait for the one that writes and for the one that notes.
const mostThreads = 3

// A lot needs little; what grows beyond this is for the thread that has room for it.
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 }

class LotThread {
  isAble = true
  private readonly worker: Worker
  private readonly waiting = new Map<number, (made: Result<MadeLot> | null) => void>()
  private readonly gone: Promise<void>
  private asked = 0

  constructor(script: string, workerData: LotsOf) {
    this.worker = new Worker(script, { workerData, resourceLimits })
    this.worker.unref()
    this.worker.on('message', (answer: LotAnswer) => {
      this.take(answer)
    })
    this.gone = new Promise((done) => {
      const fail = () => {
        this.isAble = false
        for (const number of [...this.waiting.keys()]) this.settle(number, null)
      }
      this.worker.on('error', fail)
      this.worker.on('exit', () => {
        fail()
        done()
      })
    })
  }

  get waits(): number {
    return this.waiting.size
  }

  make(ids: readonly ArticleId[]): Promise<Result<MadeLot> | null> {
    const number = (this.asked += 1)
    return new Promise((done) => {
      if (this.waiting.size === 0) this.worker.ref()
      this.waiting.set(number, done)
      this.tell({ kind: 'make', number, ids })
    })
  }

  async end(): Promise<void> {
    this.isAble = false
    this.worker.ref()
    this.tell({ kind: 'end' })
    await this.gone
  }

  private tell(job: LotJob): void {
    this.worker.postMessage(job)
  }

  private take(answer: LotAnswer): void {
    switch (answer.kind) {
      case 'there':
        return
      case 'made':
        this.settle(answer.number, ok(answer.lot))
        return
      case 'failed':
        this.settle(answer.number, err(answer.error))
        return
      case 'broken':
        this.settle(answer.number, null)
    }
  }

  private settle(number: number, made: Result<MadeLot> | null): void {
    const done = this.waiting.get(number)
    this.waiting.delete(number)
    if (this.waiting.size === 0 && this.isAble) this.worker.unref()
    done?.(made)
  }
}
