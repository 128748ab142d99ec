/** @typedef {{ write(text: string): unknown }} Out */

/**
 * A span of time as a person reads it: "240 ms", "8.3 s", "2 min 5 s".
 * @param {number} ms
 */
export function asDuration(ms) {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}

/**
 * One line for one piece of work: what is being done, and how long it took.
 * @template T
 * @param {Out} out
 * @param {string} doing
 * @param {() => Promise<import('./outcome.mjs').Outcome<T>>} work
 */
export async function tellStep(out, doing, work) {
  out.write(`${doing} … `)
  const began = performance.now()
  const outcome = await work()
  out.write(outcome.ok ? `${asDuration(performance.now() - began)}\n` : 'no\n')
  return outcome
}
