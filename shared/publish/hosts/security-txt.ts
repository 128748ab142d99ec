import { safeUrl } from '../../document/safe-url'
import { utcTime } from '../../model/stamp'
import type { OnSite } from '../site-file'

/** Where a site tells whom to call about holes in its safety. */
export const securityTxtPath = '.well-known/security.txt'

/**
 * `security.txt` (RFC 9116); null where nobody is named. It holds for a year from the first of the month
 * it was published in: always less than a year, as the standard asks, and not another file each minute.
 */
export function securityTxt({ site, at, language }: OnSite): string | null {
  const contact = securityContactOf(site.design.publisher.securityContact)
  if (contact === null) return null
  const now = new Date(at)
  const expires = Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), 1)
  return [
    '# Made by Dateline.',
    `Contact: ${contact}`,
    `Expires: ${utcTime(expires)}`,
    `Preferred-Languages: ${[...new Set([language, 'en'])].join(', ')}`,
    // Only an https address may be named so.
    ...(/^https:/i.test(site.url) ? [`Canonical: ${site.url}${securityTxtPath}`] : []),
    '',
  ].join('\n')
}

/** As the standard takes it: an https page or an address for mail, which may come without `mailto:`. */
export function securityContactOf(written: string): string | null {
  const trimmed = written.trim()
  const whole = /^[^\s:/@]+@[^\s:/@]+$/.test(trimmed) ? `mailto:${trimmed}` : trimmed
  const url = safeUrl(whole)
  return url === null || /^http:/i.test(url) ? null : url
}
