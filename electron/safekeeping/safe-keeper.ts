import { utilityProcess } from 'electron'
import type { SafekeepingJob, SafekeepingOutcome } from './keep-safe'

/** Does such a job beside everything else; rejects where nobody could be found to do it. */
export interface SafeKeeper {
  readonly keep: (job: SafekeepingJob) => Promise<SafekeepingOutcome>
  /** Ends what is being done: nothing half made is kept. */
  readonly end: () => void
}

/** Starts a process of Electron’s own for each job. */
export function utilitySafeKeeper(script: string): SafeKeeper {
  const working = new Set<Electron.UtilityProcess>()
  return {
    keep: (job) =>
      new Promise((done, fail) => {
        const child = utilityProcess.fork(script, [], { stdio: 'ignore', serviceName: 'Backups' })
        working.add(child)
        child.once('message', (outcome: SafekeepingOutcome) => {
          done(outcome)
          child.kill()
        })
        child.once('exit', (code) => {
          working.delete(child)
          fail(new Error(`The process for backups ended with ${String(code)}.`))
        })
        child.postMessage(job)
      }),
    end: () => {
      for (const child of working) child.kill()
    },
  }
}
