/**
 * Text without characters that nobody sees and nobody typed: they hide words from a search, or show
 * them in another order than they stand.
 *
 * Kept is what scripts need: joiners within words and emoji, breaks between words of scripts that write
 * no spaces, direction marks, and isolates that are closed again.
 */
export function tidyCharacters(text: string): string {
  if (!/[\u00AD\u180E\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/.test(text)) return text
  const tidy = text
    .replace(/[\u00AD\u180E\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(/(?<![\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])\u200B/gu, '')
    .replace(/\u200B(?![\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])/gu, '')
  return isolatesAreClosed(tidy) ? tidy : tidy.replace(/[\u2066-\u2069]/g, '')
}

function isolatesAreClosed(text: string): boolean {
  let open = 0
  for (const letter of text) {
    if (/[\u2066-\u2068]/.test(letter)) open += 1
    if (letter === '\u2069') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

/**
 * Word spaces as somebody typed them: editors on the web and word processors write several spaces, or
 * one at an edge, as no-break spaces. A single one between two words is meant.
 */
export function tidySpaces(text: string): string {
  return text.replace(/[ \t\n\r\f\u00A0]{2,}/g, (spaces) =>
    spaces.includes('\u00A0') ? ' ' : spaces,
  )
}
