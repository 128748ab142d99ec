import { utilityProcess } from 'electron'
import type { NumberedAnswer } from './picture-job'
import type { StartPictureProcess } from './picture-process'

/**
 * Starts the process that works on pictures as one of Electron's own. Its output is dropped: beside
 * an Electron that links GTK the library’s own copy of GLib complains about each object.
 */
export function utilityPictureProcess(script: string): StartPictureProcess {
  return ({ onAnswer, onExit }) => {
    const child = utilityProcess.fork(script, [], { stdio: 'ignore', serviceName: 'Pictures' })
    child.on('message', (answer: NumberedAnswer) => {
      onAnswer(answer)
    })
    child.once('exit', onExit)
    return {
      send: (job) => {
        child.postMessage(job)
      },
      end: () => {
        child.kill()
      },
    }
  }
}
