/** Words within a server's limit of UTF-16 units: cut where a word ends, with an ellipsis to say so. */
export function cutAtWord(words: string, limit: number): string {
  if (words.length <= limit) return words
  const start = words.slice(0, limit - 1)
  const whole = start.replace(/\s+\S*$/u, '')
  // One endless word is cut within; never within a letter that takes two units.
  const kept = (whole === '' ? start : whole).replace(/[\uD800-\uDBFF]$/u, '').trimEnd()
  return `${kept}…`
}
