/** What stands before a line of a list in a word processor. */
export interface ListMarker {
  readonly ordered: boolean
  /** Its number; 1 for a dot. */
  readonly number: number
}

const numbered = /^\(?(?:\d+[.)])*(\d{1,9}|[a-z]|[ivxlc]{1,8})[.):]?\)?$/i

/** Reads `3.`, `(b)`, `iv)` or `2.1.` as numbers; `·`, `o`, `-` and other signs as dots. */
export function readMarker(marker: string): ListMarker {
  const sign = marker.replace(/[\s\u00A0]+/g, '')
  const [, last] = numbered.exec(sign) ?? []
  // Word’s round dot is a bare “o”.
  if (last === undefined || /^[a-z]$/i.test(sign)) return { ordered: false, number: 1 }
  return { ordered: true, number: numberOf(last.toLowerCase()) }
}

function numberOf(last: string): number {
  if (/^\d/.test(last)) return Number(last)
  if (last === 'i' || last.length > 1) return roman(last)
  return last.charCodeAt(0) - 'a'.charCodeAt(0) + 1
}

const letters: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function roman(digits: string): number {
  const values = [...digits].map((letter) => letters[letter] ?? 0)
  return values.reduce(
    (sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value),
    0,
  )
}
