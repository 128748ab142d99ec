import { escapeHtml } from '../document/html'

/**
 * A page with its mail addresses as readers see them. Cloudflare, where it stands before a site, hides
 * them from programs unless it was told not to, and its script writes them back: the first byte of what
 * stands in their place, in hexadecimal, is in each of the others.
 */
export function mailAddressesShown(markup: string): string {
  return markup
    .replace(hiddenText, (whole, _tag: string, hidden: string) => {
      const address = addressIn(hidden)
      return address === null ? whole : escapeHtml(address)
    })
    .replace(hiddenLink, (whole, hidden: string) => {
      const address = addressIn(hidden)
      return address === null ? whole : `"mailto:${address}`
    })
}

const hiddenText = /<(a|span)\s[^>]*\bdata-cfemail="([0-9a-f]+)"[^>]*>[^<]*<\/\1>/gi
const hiddenLink = /"\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/gi

function addressIn(hidden: string): string | null {
  const [key = 0, ...bytes] = [...hidden.matchAll(/../g)].map(([pair]) => parseInt(pair, 16))
  const encoded = bytes.map((byte) => `%${(byte ^ key).toString(16).padStart(2, '0')}`)
  try {
    return decodeURIComponent(encoded.join(''))
  } catch {
    // No text in UTF-8: not what we take it for.
    return null
  }
}
