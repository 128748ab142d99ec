import { describeError } from '../../shared/app-error'
import type { Result } from '../../shared/result'

/** What an expected success gave. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`${describeError(result.error)} ${result.error.detail ?? ''}`)
}
