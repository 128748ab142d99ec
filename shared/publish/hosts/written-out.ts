/**
 * An address as headers, rules of hosts and machines take it: letters beyond ASCII written out as `%xx`
 * (RFC 3986), the name of its host left alone.
 */
export function writtenOut(address: string): string {
  const [, host = '', rest = ''] = /^(https?:\/\/[^/?#]*)?(.*)$/is.exec(address) ?? []
  return `${host}${rest.replace(/[^\p{ASCII}]+/gu, encodedLetters)}`
}

/** The same as people read it: letters in place of `%xx`; signs that mean something in an address stay. */
export function inLetters(address: string): string {
  const plain = address.replace(/(?:%[89a-f][0-9a-f])+/gi, (written) => {
    try {
      return decodeURIComponent(written)
    } catch {
      // Not UTF-8: it stays as it came.
      return written
    }
  })
  // As keyboards and servers write them; a Mac’s disk takes them apart.
  return plain.normalize('NFC')
}

function encodedLetters(letters: string): string {
  try {
    return encodeURIComponent(letters)
  } catch {
    // Half of a letter that needs two: no address has it.
    return ''
  }
}
