import { Worker } from 'node:worker_threads'
import { spokenLanguage } from '../../shared/words/say'
import { ownHand, type FolderHand } from './folder-hand'
import type { FolderAnswer, FolderJob, NumberedFolderAnswer } from './folder-job'

/**
 * A hand with a thread of its own, made from a script with its first job: neither a slow drive nor many
 * pages keep the window from answering. A thread that breaks takes its jobs with it, and the next job
 * gets another; whatever it left half done is finished by the log of its release. Where no thread can be
 * started the work is done all the same, and `note` is told why.
 */
export function handBeside(
  script: string,
  note: (line: string) => void = () => undefined,
): FolderHand {
  let thread: Thread | null = null
  let isAble = true
  const ask = async (job: FolderJob): Promise<FolderAnswer> => {
    if (!isAble) return { kind: 'unstarted', why: 'tried before' }
    thread ??= new Thread(script, () => (thread = null))
    const answer = await thread.ask(job)
    if (answer.kind === 'unstarted' && isAble) {
      isAble = false
      note(`The thread for folders could not be started: ${answer.why}`)
    }
    return answer
  }
  return {
    isBeside: true,
    missing: async (folder, files) => {
      if (files.length === 0) return new Set()
      const left = files.map(({ path, size }) => ({ path, size }))
      const answer = await ask({ kind: 'missing', folder, files: left })
      if (answer.kind === 'unstarted') return ownHand.missing(folder, files)
      return answer.kind === 'missing' ? new Set(answer.paths) : broken(answer)
    },
    put: async (work) => {
      const answer = await ask({ kind: 'put', work, language: spokenLanguage() })
      if (answer.kind === 'unstarted') return ownHand.put(work)
      return answer.kind === 'put' ? answer.outcome : broken(answer)
    },
    end: async (folder, paths) => {
      const answer = await ask({ kind: 'end', folder, paths })
      if (answer.kind === 'unstarted') await ownHand.end(folder, paths)
      else if (answer.kind !== 'end') broken(answer)
    },
  }
}

function broken(answer: FolderAnswer): never {
  throw new Error(answer.kind === 'broken' ? answer.why : `answered with ${answer.kind}`)
}

function buffersOf(job: FolderJob): ArrayBuffer[] {
  if (job.kind !== 'put') return []
  const all = job.work.files.flatMap(({ content }) =>
    content.kind === 'bytes' ? [content.bytes.buffer] : [],
  )
  // The texts of a lot may lie in one.
  return [...new Set(all)]
}

// What it drops it has collected before its memory has grown by as much as V8 would let it.
const resourceLimits = { maxYoungGenerationSizeMb: 8 }

class Thread {
  private readonly worker: Worker
  private readonly waiting = new Map<number, (answer: FolderAnswer) => void>()
  private asked = 0
  private isThere = false

  constructor(script: string, onGone: () => void) {
    this.worker = new Worker(script, { resourceLimits })
    // A command ends when its work is done, not when its threads are.
    this.worker.unref()
    this.worker.on('message', ({ number, answer }: NumberedFolderAnswer) => {
      this.isThere = true
      this.settle(number, answer)
    })
    const gone = (why: string) => {
      onGone()
      const answer = { kind: this.isThere ? 'broken' : 'unstarted', why } as const
      for (const number of [...this.waiting.keys()]) this.settle(number, answer)
    }
    this.worker.on('error', (cause) => {
      gone(String(cause))
    })
    this.worker.on('exit', (code) => {
      gone(`The thread ended with ${String(code)}.`)
    })
  }

  ask(job: FolderJob): Promise<FolderAnswer> {
    const number = (this.asked += 1)
    return new Promise((done) => {
      // Handed over and not copied, once there is somebody to take them: else they are needed here.
      this.worker.postMessage({ number, job }, this.isThere ? buffersOf(job) : [])
      if (this.waiting.size === 0) this.worker.ref()
      this.waiting.set(number, done)
    })
  }

  private settle(number: number, answer: FolderAnswer): void {
    const done = this.waiting.get(number)
    this.waiting.delete(number)
    if (this.waiting.size === 0) this.worker.unref()
    done?.(answer)
  }
}
