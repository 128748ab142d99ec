/**
 * What a step of the set-up came to: a value, or a sentence the person can act on.
 * @template T
 * @typedef {{ readonly ok: true, readonly value: T } | { readonly ok: false, readonly problem: string }} Outcome
 */

/**
 * The step did its work.
 * @template T
 * @param {T} value
 * @returns {Outcome<T>}
 */
export function done(value) {
  return { ok: true, value }
}

/**
 * The step could not; the sentence says what happened and what to do.
 * @param {string} problem
 * @returns {{ readonly ok: false, readonly problem: string }}
 */
export function stopped(problem) {
  return { ok: false, problem }
}
