import { parentPort } from 'node:worker_threads'
import { assertNever } from '../../shared/result'
import { speak } from '../../shared/words/say'
import { missingFiles } from './folder-hand'
import type { FolderAnswer, FolderJob, NumberedFolderJob } from './folder-job'
import { putInFolder } from './put-in-folder'
import type { FolderOutcome, FolderWork } from './folder-work'
import { endLog, syncPlaced } from './release-log'

// The thread that works in the folders of sites: one job after the other, in the order they come.
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', ({ number, job }: NumberedFolderJob) => {
  last = last.then(async () => {
    const answer = await answerTo(job).catch((cause: unknown): FolderAnswer => ({
      kind: 'broken',
      why: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    }))
    parentPort?.postMessage({ number, answer })
  })
})

parentPort?.postMessage({ number: 0, answer: { kind: 'end' } })

const syncing = new Map<string, Promise<void>>()

/** What is in place goes on to the disk by itself, while the newsroom notes it and makes what follows. */
function put(work: FolderWork): FolderOutcome {
  syncing.delete(work.folder)
  const outcome = putInFolder(work)
  if (!outcome.ok || !outcome.done.isNew) return outcome
  const paths = outcome.done.written.map(({ path }) => path)
  const going = syncPlaced(work.folder, paths)
  // A drive that is gone is told of when the release is ended.
  going.catch(() => undefined)
  syncing.set(work.folder, going)
  return outcome
}

async function answerTo(job: FolderJob): Promise<FolderAnswer> {
  switch (job.kind) {
    case 'missing':
      return { kind: 'missing', paths: [...missingFiles(job.folder, job.files)] }
    case 'put':
      speak(job.language)
      return { kind: 'put', outcome: put(job.work) }
    case 'end':
      await (syncing.get(job.folder) ?? syncPlaced(job.folder, job.paths))
      syncing.delete(job.folder)
      await endLog(job.folder)
      return { kind: 'end' }
    default:
      return assertNever(job)
  }
}
