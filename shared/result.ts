import type { AppError } from './app-error'

/** What an action came to: a value, or a failure an editor can be told about. */
export type Result<T, E = AppError> = Ok<T> | Err<E>

/** The action did what was asked. */
export interface Ok<T> {
  readonly ok: true
  readonly value: T
}

/** The action did not; nothing is half done. */
export interface Err<E> {
  readonly ok: false
  readonly error: E
}

/** Wraps what an action gave. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** Wraps why an action failed. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error }
}

/** Does the same with each, in order; the first failure ends it. */
export function eachOk<T, R>(all: readonly T[], step: (one: T) => Result<R>): Result<readonly R[]> {
  const done: R[] = []
  for (const one of all) {
    const result = step(one)
    if (!result.ok) return result
    done.push(result.value)
  }
  return ok(done)
}

/** Ends every `switch` over a union: a new member without a case does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
