import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'

/** Names the time since the machine was last started: what the system had taken in is safe till it ends. */
export function bootMark(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return String(startedAt())
  }
}

// A clock that was set a little between two readings makes no new start of it.
const clockMaySlipSeconds = 120

/** Whether the machine has been running since a mark was made. */
export function isSameBoot(mark: string): boolean {
  if (!/^\d+$/.test(mark)) return mark === bootMark()
  return Math.abs(Number(mark) - startedAt()) < clockMaySlipSeconds
}

function startedAt(): number {
  return Math.round(Date.now() / 1_000 - uptime())
}
