import type { NumberedJob, PictureAnswer, PictureJob } from './picture-job'
import type { PictureProcess, StartPictureProcess } from './picture-process'

/** Where jobs on pictures are handed in. One is done at a time, in a process that can be ended. */
export interface PictureDesk {
  /** Jobs somebody looks at go before those that only have to be done. */
  readonly ask: (
    job: PictureJob,
    wish?: { readonly soon?: boolean; readonly signal?: AbortSignal },
  ) => Promise<PictureAnswer>
  /** Ends the process; whatever waits is answered `unable`. */
  readonly close: () => void
}

/** What the desk works with. */
export interface DeskParts {
  readonly start: StartPictureProcess
  /** Runs something later; the returned function calls it off. */
  readonly after: (delayMs: number, run: () => void) => () => void
  /** How long one job may take. */
  readonly longestMs: number
}

interface Waiting {
  readonly job: PictureJob
  readonly settle: (answer: PictureAnswer) => void
}

/** A process without work goes, and with it whatever memory the library has not given back. */
const idleMs = 20_000
const jobsPerProcess = 200

/** Opens the desk. No process runs before the first job. */
export function openPictureDesk(parts: DeskParts): PictureDesk {
  const desk = new Desk(parts)
  return {
    ask: (job, { soon = false, signal } = {}) =>
      new Promise((settle) => {
        const waiting = { job, settle }
        if (signal?.aborted === true) settle(calledOff)
        else desk.add(waiting, soon)
        signal?.addEventListener('abort', () => {
          desk.callOff(waiting)
        })
      }),
    close: () => {
      desk.close()
    },
  }
}

class Desk {
  readonly #parts: DeskParts
  readonly #queue: Waiting[] = []
  #process: PictureProcess | undefined
  #working: { readonly waiting: Waiting; readonly number: number } | undefined
  #number = 0
  #done = 0
  #stopClock: () => void = () => undefined

  constructor(parts: DeskParts) {
    this.#parts = parts
  }

  add(waiting: Waiting, soon: boolean): void {
    if (soon) this.#queue.unshift(waiting)
    else this.#queue.push(waiting)
    this.#next()
  }

  callOff(waiting: Waiting): void {
    const at = this.#queue.indexOf(waiting)
    if (at !== -1) {
      this.#queue.splice(at, 1)
      waiting.settle(calledOff)
    } else if (this.#working?.waiting === waiting) {
      this.#endProcess()
      this.#finish(calledOff)
    }
  }

  close(): void {
    this.#stopClock()
    this.#endProcess()
    const waiting = [
      ...(this.#working === undefined ? [] : [this.#working.waiting]),
      ...this.#queue,
    ]
    this.#working = undefined
    this.#queue.length = 0
    for (const { settle } of waiting) settle(calledOff)
  }

  #next(): void {
    if (this.#working !== undefined) return
    const waiting = this.#queue.shift()
    this.#stopClock()
    if (waiting === undefined) {
      this.#stopClock = this.#parts.after(idleMs, () => {
        this.#endProcess()
      })
      return
    }
    this.#number += 1
    this.#working = { waiting, number: this.#number }
    this.#stopClock = this.#parts.after(this.#parts.longestMs, () => {
      this.#endProcess()
      this.#finish({ kind: 'refused', reason: 'too-slow', detail: 'no answer in time' })
    })
    this.#send({ number: this.#number, job: waiting.job })
  }

  #send(job: NumberedJob): void {
    this.#process ??= this.#start()
    this.#process.send(job)
  }

  #start(): PictureProcess {
    this.#done = 0
    const started: PictureProcess = this.#parts.start({
      onAnswer: ({ number, answer }) => {
        if (this.#working?.number !== number) return
        this.#done += 1
        if (this.#done >= jobsPerProcess) this.#endProcess()
        this.#finish(answer)
      },
      onExit: () => {
        if (this.#process !== started) return
        this.#process = undefined
        this.#finish({ kind: 'refused', reason: 'crashed', detail: 'the process ended' })
      },
    })
    return started
  }

  #endProcess(): void {
    const ending = this.#process
    this.#process = undefined
    ending?.end()
  }

  #finish(answer: PictureAnswer): void {
    const working = this.#working
    if (working === undefined) return
    this.#working = undefined
    working.waiting.settle(answer)
    this.#next()
  }
}

const calledOff: PictureAnswer = { kind: 'unable', detail: 'called off' }
