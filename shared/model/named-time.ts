import { Temporal } from 'temporal-polyfill'
import { appError } from '../app-error'
import { err, ok, type Result } from '../result'
import { say } from '../words/say'
import { dayOf, type Instant } from './stamp'

/**
 * A time as somebody looking back names it: `14:10` (today), `2023-05-24T14:10` or `…T14:10:30` in the
 * house zone, or with an offset of its own, `2023-05-24T14:10Z`, `…+02:00`.
 */
export function readNamedTime(
  words: string,
  on: { readonly zone: string; readonly now: Instant },
): Result<Instant> {
  const clock = /^\d{2}:\d{2}(:\d{2})?$/.test(words)
  const instant = instantOf(clock ? `${dayOf(on.now, on.zone)}T${words}` : words, on.zone)
  if (instant === null) {
    return err(
      appError(
        'stamp-invalid',
        say('“{words}” is not a time.', { words }),
        say(
          'Write it as 14:10 (today), 2023-05-24T14:10 or 2023-05-24T14:10:30 in the house zone, or with an offset, such as 2023-05-24T14:10+02:00.',
        ),
      ),
    )
  }
  if (instant <= on.now) return ok(instant)
  return err(
    appError(
      'stamp-invalid',
      say('“{words}” is still to come.', { words }),
      say('Name a time that has been.'),
    ),
  )
}

function instantOf(words: string, zone: string): Instant | null {
  const parts = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(words)
  if (parts === null) return null
  try {
    if (parts[1] !== undefined) return Temporal.Instant.from(words).epochMilliseconds
    const local = Temporal.PlainDateTime.from(words, { overflow: 'reject' })
    return local.toZonedDateTime(zone).epochMilliseconds
  } catch {
    // Written like a time, but not in any calendar.
    return null
  }
}
