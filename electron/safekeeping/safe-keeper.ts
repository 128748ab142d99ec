import type { SafekeepingJob, SafekeepingOutcome } from './keep-safe'

/** It was ended on purpose, as by a quit: nobody has to hear of it. */
export class CalledOff extends Error {}

/**
 * Does such a job beside everything else; rejects where nobody could be found to do it, with `CalledOff`
 * where it was ended.
 */
export interface SafeKeeper {
  readonly keep: (job: SafekeepingJob) => Promise<SafekeepingOutcome>
  /** Ends what is being done: nothing half made is kept. */
  readonly end: () => void
}
