import { constants } from 'node:os'

/**
 * Makes Ctrl+C and a closing terminal end this command the way its own end does: with everything it
 * started ended too.
 */
export function endOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
}
