/** A line of an answer’s head. */
export type ResponseHeader = readonly [name: string, value: string]

/**
 * What a page of ours may do: show its own files, run its own scripts, ask its own site. Nothing inline
 * is run or set; structured data is data and needs no leave.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** Of every file of a site. */
export const siteHeaders: readonly ResponseHeader[] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
]

/** How long a browser may keep a file without asking again. */
export const cacheRules = {
  /** Another picture, or another part of it, has another name. */
  picture: 'public, max-age=31536000, immutable',
  /** Pages name the stylesheet and scripts with a mark of their bytes. */
  asset: 'public, max-age=31536000, immutable',
  /** A new version of a face keeps its name. */
  font: 'public, max-age=2592000',
  /** Kept, and asked about each time: an answer without change is a few bytes. */
  updates: 'no-cache',
  feed: 'public, max-age=60',
  page: 'public, max-age=0, must-revalidate',
} as const

/** Names of pictures that are of their bytes; icons and cards keep theirs when they are drawn anew. */
export const lastingPicture = '[0-9a-f]{20}(?:-[0-9.]+)?-[0-9]+\\.(?:webp|avif|jpg|png|gif)'

/** The rule for a file where each is given its own, and pages and scripts are asked for by one name. */
export function cacheRuleOf(path: string): string {
  if (new RegExp(`(?:^|/)${lastingPicture}$`).test(path)) return cacheRules.picture
  return path.endsWith('.woff2') ? cacheRules.font : cacheRules.page
}
