import { Temporal } from 'temporal-polyfill'
import { appError } from '../app-error'
import { err, ok, type Result } from '../result'
import { say } from '../words/say'
import type { LocalDay } from './stamp'

/** The day, or a failure: it must exist in the calendar and be written `YYYY-MM-DD`. */
export function checkDay(day: string): Result<LocalDay> {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(day)) {
      return ok(Temporal.PlainDate.from(day, { overflow: 'reject' }).toString())
    }
  } catch {
    // Falls through to the same failure as a wrong form: both need the same remedy.
  }
  return err(
    appError(
      'day-invalid',
      say('“{day}” is not a day.', { day }),
      say('Write the day as YYYY-MM-DD, such as 2023-05-24.'),
    ),
  )
}
