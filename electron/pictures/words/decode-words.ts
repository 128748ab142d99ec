/** Words in a picture file: UTF-8 where they are that, else as Windows wrote them. Cleaned of padding. */
export function decodeWords(bytes: Uint8Array): string {
  return tidyWords(decode(bytes))
}

/** Without what no caption has: control characters, and white space at the ends. */
export function tidyWords(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .trim()
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Files from before UTF-8, and most agencies' without a mark of their character set.
    return Array.from(bytes, windowsLetter).join('')
  }
}

// Node's own decoder of that name reads these 32 as control characters.
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windowsLetter(byte: number): string {
  return windowsLetters[byte - 0x80] ?? String.fromCharCode(byte)
}
