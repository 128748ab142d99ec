import type { ParentPort } from 'electron'
import { doPictureJob } from './do-picture-job'
import type { NumberedAnswer, NumberedJob } from './picture-job'

// The process that works on pictures. It knows no articles; it reads a file and writes a file.
// Inside Electron it is a utility process, from the command line a child of Node.

const fromElectron: ParentPort | undefined = process.parentPort

if (fromElectron === undefined) {
  process.on('message', (job: NumberedJob) => void work(job, (answer) => process.send?.(answer)))
} else {
  fromElectron.on('message', ({ data }: { data: NumberedJob }) => {
    void work(data, (answer) => {
      fromElectron.postMessage(answer)
    })
  })
}

async function work(
  { number, job }: NumberedJob,
  reply: (answer: NumberedAnswer) => void,
): Promise<void> {
  reply({ number, answer: await doPictureJob(job) })
}
