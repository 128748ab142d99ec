import { appError } from '../app-error'
import { err, ok, type Result } from '../result'
import { say } from '../words/say'
import { isZone } from './stamp'

/** The zone, or a failure that says what a zone looks like. */
export function checkZone(zone: string): Result<string> {
  if (isZone(zone)) return ok(zone)
  return err(
    appError(
      'zone-unknown',
      say('“{zone}” is not a time zone.', { zone }),
      say('Use an IANA name, such as Europe/London, America/New_York or UTC.'),
    ),
  )
}
