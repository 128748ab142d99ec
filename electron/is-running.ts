import { codeOf } from './disk-error'

/** Whether a process of this machine is there, be it somebody else’s. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (cause) {
    return codeOf(cause) === 'EPERM'
  }
}
