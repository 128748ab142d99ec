/** A time of day on a clock. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
}

/** Reads a time as an editor types it: `1254`, `904`, `12:54`, `12.54 Uhr`; null for anything else. */
export function parseClockTime(words: string): ClockTime | null {
  const match = /^\s*(\d{1,2})[:.]?(\d{2})(?:\s?Uhr)?\s*$/i.exec(words)
  if (match === null) return null
  const hour = Number(match[1])
  const minute = Number(match[2])
  return hour < 24 && minute < 60 ? { hour, minute } : null
}
