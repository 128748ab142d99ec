import { fork } from 'node:child_process'
import type { NumberedAnswer, NumberedJob } from './picture-job'

/** A process that works on pictures: it may hang or break without harm to anybody. */
export interface PictureProcess {
  readonly send: (job: NumberedJob) => void
  readonly end: () => void
}

/** Starts such a process and listens to it. */
export type StartPictureProcess = (hear: {
  readonly onAnswer: (answer: NumberedAnswer) => void
  readonly onExit: () => void
}) => PictureProcess

/** Starts it as a child of Node: for the command line. */
export function nodePictureProcess(script: string): StartPictureProcess {
  return ({ onAnswer, onExit }) => {
    const child = fork(script, [], { stdio: 'ignore' })
    child.on('message', (answer: NumberedAnswer) => {
      onAnswer(answer)
    })
    child.once('exit', onExit)
    child.once('error', onExit)
    return {
      send: (job) => {
        // One that has just died is told of by its exit.
        if (child.connected) child.send(job, () => undefined)
      },
      end: () => {
        child.kill('SIGKILL')
      },
    }
  }
}
