/**
 * Where a rule of Apache leads, as it is written between quotation marks. Apache writes the signs of the
 * path out itself, and would write out a second time what came so: it gets them plain. Null where that
 * would be another address; a page leads on from there.
 */
export function apacheTarget(to: string): string | null {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? []
  const plain = plainPath(path)
  if (plain === null || /["\\]/.test(rest)) return null
  // A number behind it would name a part of the pattern.
  return `${plain}${rest}`.replaceAll('$', '\\$')
}

/** The path below which a site lies, as Apache compares it. */
export function apacheBase(base: string): string {
  return plainPath(base) ?? base
}

/** What a pattern is to take as it stands. */
export function escapePattern(path: string): string {
  return path.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')
}

function plainPath(path: string): string | null {
  try {
    const parts = path.split(/((?:%[0-9a-f]{2})+)/i)
    const plain = parts.map((part, at) => (at % 2 === 0 ? part : decodeURIComponent(part)))
    const isOther = plain.some((part, at) => at % 2 === 1 && /[/?#]/.test(part))
    const whole = plain.join('')
    return isOther || /["\\\p{Cc}]/u.test(whole) ? null : whole
  } catch {
    return null
  }
}
