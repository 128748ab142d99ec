/**
 * An address that may be linked to: absolute `http:`, `https:` or `mailto:`, without white space or
 * control characters; null for everything else (`javascript:`, `data:`, `file:`, relative paths).
 */
export function safeUrl(url: string): string | null {
  const trimmed = url.trim()
  if (trimmed.length > 4_000 || /[\s\p{Cc}<>"`\\]/u.test(trimmed)) return null
  if (/^https?:\/\/[^/?#@]+(?:[/?#]|$)/i.test(trimmed)) return trimmed
  return /^mailto:[^?@]+@[^?@]+(?:\?|$)/i.test(trimmed) ? trimmed : null
}

/**
 * The way from one page of a site to another, `../../../../2024/05/24/the-day/index.html`, as we make
 * it ourselves: it begins at the page, some steps up or at the top of the host, and can lead to no other.
 * Null for everything else.
 */
export function wayOnSite(url: string): string | null {
  const steps =
    /^(?:\.\/|(?:\.\.\/)+|\/)(?:[^\s\p{Cc}<>"`\\/?#:.][^\s\p{Cc}<>"`\\/?#:]*(?:\/|(?=[?#])|$))*(?:[?#][^\s\p{Cc}<>"`\\]*)?$/u
  return steps.test(url) ? url : null
}

/** The same for a web page alone: `http:` or `https:`. */
export function safeWebUrl(url: string): string | null {
  const safe = safeUrl(url)
  return safe?.toLowerCase().startsWith('http') === true ? safe : null
}

/** The site an address on the web belongs to, as readers know it; empty where it is no such address. */
export function webHost(url: string): string {
  const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? ''
  return host.replace(/^www\./i, '')
}
