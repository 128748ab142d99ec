import { flushSync } from 'react-dom'

/**
 * Draws what the state has become, at once. Whoever is led somewhere types on without waiting for a frame,
 * and the first letter must find its place there.
 */
export function drawNow(): void {
  flushSync(() => undefined)
}
