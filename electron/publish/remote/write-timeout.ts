const leastMs = 60_000
const bytesPerSecond = 32 * 1024

/** Milliseconds for writing an article: a write that is given up may have happened all the same. */
export const writeTimeoutMs = 90_000

/** Milliseconds for sending a picture of so many bytes: a slow line takes 32 kB in a second. */
export function uploadTimeoutMs(bytes: number): number {
  return leastMs + Math.ceil(bytes / bytesPerSecond) * 1_000
}
