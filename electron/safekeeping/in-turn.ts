import { oneAtATime } from '../publish/one-at-a-time'
import { CalledOff, type SafeKeeper } from './safe-keeper'

/**
 * Lets a keeper do one job after the other: two copies of years of work at once would cost the disk
 * twice. Whoever waits has its copy made after it asked, so her last words are in it.
 */
export function inTurn(keeper: SafeKeeper): SafeKeeper {
  let ends = 0
  return {
    keep: (job) => {
      const begun = ends
      return oneAtATime(`safekeeping ${job.folder}`, () =>
        begun === ends ? keeper.keep(job) : Promise.reject(new CalledOff()),
      )
    },
    end: () => {
      ends += 1
      keeper.end()
    },
  }
}
