const leastMs = 60_000
const bytesPerSecond = 32 * 1024

/**
 * Milliseconds for writing an article of so many bytes: half a minute is the server’s own. A write that is
 * given up may have happened all the same.
 */
export function writeTimeoutMs(bytes: number): number {
  return uploadTimeoutMs(bytes) + 30_000
}

/**
 * Milliseconds for sending or reading so many bytes: a slow line takes 32 kB in a second, and others may be
 * on the same line at the same time.
 */
export function uploadTimeoutMs(bytes: number, atOnce = 1): number {
  return leastMs + Math.ceil((bytes * atOnce) / bytesPerSecond) * 1_000
}
