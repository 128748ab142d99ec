import { parentPort } from 'node:worker_threads'
import { assertNever } from '../../shared/result'
import { speak } from '../../shared/words/say'
import { missingFiles } from './folder-hand'
import type { FolderAnswer, FolderJob, NumberedFolderJob } from './folder-job'
import { putInFolder } from './put-in-folder'
import { endLog } from './release-log'

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

async function answerTo(job: FolderJob): Promise<FolderAnswer> {
  switch (job.kind) {
    case 'missing':
      return { kind: 'missing', paths: [...missingFiles(job.folder, job.files)] }
    case 'put':
      speak(job.language)
      return { kind: 'put', outcome: putInFolder(job.work) }
    case 'end':
      await endLog(job.folder, job.paths)
      return { kind: 'end' }
    default:
      return assertNever(job)
  }
}
