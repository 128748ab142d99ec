import { utilityProcess } from 'electron'
import type { SafekeepingOutcome } from './keep-safe'
import { CalledOff, type SafeKeeper } from './safe-keeper'

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
          const isUnasked = working.delete(child)
          fail(
            isUnasked
              ? new Error(`The process for backups ended with ${String(code)}.`)
              : new CalledOff(),
          )
        })
        child.postMessage(job)
      }),
    end: () => {
      for (const child of working) child.kill()
      working.clear()
    },
  }
}
