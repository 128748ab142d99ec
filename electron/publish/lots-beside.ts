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
  /**
   * Makes a lot of articles, of which nothing is on the site (`isNew`); null: they cannot, and it is for
   * the caller.
   */
  readonly articles: (ids: readonly ArticleId[], isNew: boolean) => Promise<Result<MadeLot> | null>
  /** Finds the lists of the site as it is now, and how many lots they are; null as above. Articles are over then. */
  readonly lists: () => Promise<number | null>
  /** Makes one of these lots; null as above. */
  readonly listLot: (at: number) => Promise<Result<MadeLot> | null>
  /** Lets them go, and what they had open with them. */
  readonly end: () => Promise<void>
}

/** Starts them for a site. */
export type LotsBeside = (of: Omit<LotsOf, 'newsroom' | 'language'>) => LotMakers

/**
 * Threads that make the lots of whole sites, from a script; each reads the newsroom by itself. One that
 * cannot be started or that breaks makes none: its lots fall back to the caller, and `note` is told why.
 */
export function lotsBeside(
  script: string,
  newsroom: string,
  {
    most = Math.min(Math.max(availableParallelism() - 1, 1), mostThreads),
    note = () => undefined,
  }: { readonly most?: number; readonly note?: (line: string) => void } = {},
): LotsBeside {
  return (of) => {
    const workerData: LotsOf = { ...of, newsroom, language: spokenLanguage() }
    const all = Array.from({ length: most }, () => new LotThread(script, workerData, note))
    return {
      atOnce: most,
      articles: (ids, isNew) => made(freeOf(all).ask({ kind: 'articles', ids, isNew })),
      lists: async () => {
        // Lists are one thread’s work: it holds all of them.
        const one = freeOf(all)
        await endAll(all.filter((thread) => thread !== one))
        const answer = await one.ask({ kind: 'lists' })
        return answer.kind === 'found' ? answer.count : null
      },
      listLot: (at) => made(freeOf(all).ask({ kind: 'list-lot', at })),
      end: () => endAll(all),
    }
  }
}

async function made(asked: Promise<LotAnswer>): Promise<Result<MadeLot> | null> {
  const answer = await asked
  if (answer.kind === 'failed') return err(answer.error)
  return answer.kind === 'made' ? ok(answer.lot) : null
}

async function endAll(threads: readonly LotThread[]): Promise<void> {
  await Promise.all(threads.map((thread) => thread.end()))
}

/** The one with the least to do; where all are gone, one that says so. */
function freeOf(all: readonly LotThread[]): LotThread {
  return all.reduce((one, other) =>
    one.isAble && (!other.isAble || one.waits <= other.waits) ? one : other,
  )
}

// More would wait for the one that writes and for the one that notes.
const mostThreads = 3

// By this a collector lets memory grow less before it works, but no lot comes near to it: a thread that is
// ended for want of memory while it reads would take the whole program with it (SQLite’s binding throws).
const resourceLimits = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 16 }

type Asked<Job> = Job extends unknown ? Omit<Job, 'number'> : never

class LotThread {
  isAble = true
  private readonly worker: Worker
  private readonly waiting = new Map<number, (answer: LotAnswer) => void>()
  private readonly gone: Promise<void>
  private asked = 0

  constructor(script: string, workerData: LotsOf, note: (line: string) => void) {
    this.worker = new Worker(script, { workerData, resourceLimits })
    // A command ends when its work is done, not when its threads are.
    this.worker.unref()
    this.worker.on('message', (answer: LotAnswer) => {
      this.settle(answer)
    })
    const gone = (why: string) => {
      // One that was told to end does what it was told.
      if (this.isAble) note(`A thread for whole sites ended: ${why}`)
      this.fail()
    }
    this.gone = new Promise((done) => {
      this.worker.on('error', (cause) => {
        gone(String(cause))
      })
      this.worker.on('exit', (code) => {
        gone(`code ${String(code)}`)
        done()
      })
    })
  }

  get waits(): number {
    return this.waiting.size
  }

  ask(job: Asked<LotJob>): Promise<LotAnswer> {
    const number = (this.asked += 1)
    if (!this.isAble) return Promise.resolve({ kind: 'broken', number })
    return new Promise((done) => {
      if (this.waiting.size === 0) this.worker.ref()
      this.waiting.set(number, done)
      this.worker.postMessage({ ...job, number })
    })
  }

  async end(): Promise<void> {
    const isThere = this.isAble
    this.isAble = false
    this.worker.ref()
    if (isThere) this.worker.postMessage({ kind: 'end', number: 0 } satisfies LotJob)
    await this.gone
  }

  private fail(): void {
    this.isAble = false
    for (const number of [...this.waiting.keys()]) this.settle({ kind: 'broken', number })
  }

  private settle(answer: LotAnswer): void {
    const done = this.waiting.get(answer.number)
    this.waiting.delete(answer.number)
    if (this.waiting.size === 0 && this.isAble) this.worker.unref()
    done?.(answer)
  }
}
