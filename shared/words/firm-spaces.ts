// What keeps to the figure before it: at the end of a line neither stands alone.
const units = 'kB|MB|GB|Sek\\.|Min\\.|Std\\.|Tg\\.|min|h|%|px|Pixel|Uhr|TK'
const beforeUnit = new RegExp(`(?<=[\\d}#]) (?=(?:${units})(?!\\p{L}))`, 'gu')

/** German as it is set: an ellipsis and a unit never begin a line. */
export function withFirmSpaces(words: string): string {
  return words.replaceAll(' …', '\u00a0…').replace(beforeUnit, '\u00a0')
}
