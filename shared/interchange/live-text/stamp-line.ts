import { foldSpace } from './text-lines'

/** A line that begins an update. */
export interface StampLine {
  /** As written, white space folded, without the colon. */
  readonly label: string
  /** The same with the time as a gap; null where no template writes times so. */
  readonly template: string | null
  /** The zone it names, as written; null where it names none. */
  readonly zoneLabel: string | null
  /** Null where no clock shows this time. */
  readonly time: { readonly hour: number; readonly minute: number } | null
  readonly withoutColon: boolean
  /** The text behind it on the same line. */
  readonly rest: string
}

const stampShape =
  /^([Uu][Pp][Dd][Aa][Tt][Ee])\s+(\d{1,2}[:.]\d{2}|\d{1,6})(\s?[AaPp]\.?[Mm]\.?)?(?:\s+([A-Z]{1,5}(?:[+-]\d{1,2})?|[Gg][Mm][Tt]|[Uu][Tt][Cc]))?(:(?=\s|$)|$)/

/** Reads `UPDATE 1254 GMT:` and its like; null for any other line. */
export function readStampLine(line: string): StampLine | null {
  const match = stampShape.exec(line)
  if (match === null) return null
  const [whole, word = '', digits = '', half = '', zone, colon = ''] = match
  // “UPDATE 3:” counts updates and “Update 2023:” is a heading: only a zone makes a time of them.
  if (zone === undefined && half === '') {
    if (/^\d{1,2}$/.test(digits)) return null
    if (word !== 'UPDATE' && /^\d+$/.test(digits)) return null
  }
  const label = foldSpace(colon === '' ? whole : whole.slice(0, -1))
  // Without a colon a line of text could look the same, so only the trade's own form is taken.
  if (colon === '' && !/^update \d\d:?\d\d (GMT|UTC)$/i.test(label)) return null
  return {
    label,
    template: half === '' ? templateOf(word, digits, zone) : null,
    zoneLabel: zone ?? null,
    time: timeOf(digits, half),
    withoutColon: colon === '',
    rest: line.slice(whole.length).trim(),
  }
}

/** Whether a line looks as if it were meant to begin an update, though it is not written so. */
export function looksLikeStamp(line: string): boolean {
  return line.length <= 400 && /^\W{0,3}updated?\W{1,3}(?:at\s)?\d{1,2}[:.h]?\d{2}\b/i.test(line)
}

function templateOf(word: string, digits: string, zone: string | undefined): string | null {
  const gap = digits.includes(':') ? '{HH:mm}' : /^\d{3,4}$/.test(digits) ? '{HHmm}' : null
  if (gap === null) return null
  return zone === undefined ? `${word} ${gap}` : `${word} ${gap} ${zone}`
}

function timeOf(digits: string, half: string): StampLine['time'] {
  const parts = /^(\d{1,2})[:.]?(\d{2})$/.exec(digits)
  if (parts === null) return null
  let hour = Number(parts[1])
  const minute = Number(parts[2])
  if (half !== '') {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (/p/i.test(half) ? 12 : 0)
  }
  return hour < 24 && minute < 60 ? { hour, minute } : null
}
