import type { ParentPort } from 'electron'
import { constants, setPriority } from 'node:os'
import { keepSafe, type SafekeepingJob } from './keep-safe'

// A process beside the app for what reads a whole newsroom: years of it take many seconds, and a quit
// that comes meanwhile ends it without harm.

// Whoever types shall not wait for a core.
setPriority(constants.priority.PRIORITY_LOW)

const fromElectron: ParentPort | undefined = process.parentPort

fromElectron?.once('message', ({ data }: { data: SafekeepingJob }) => {
  fromElectron.postMessage(keepSafe(data))
})
