/**
 * The rules of a site’s `_redirects` as Cloudflare takes them; empty: none. For one line that it does
 * not take it refuses the whole version, so what cannot be written in its way is left out: the page at
 * the old address leads on. By its own reader: cloudflare/workers-sdk,
 * packages/workers-shared/utils/configuration/parseRedirects.ts.
 */
export function redirectsForCloudflare(text: string, siteUrl: string): string {
  const { host } = new URL(siteUrl)
  const rules = new Map<string, Rule>()
  for (const line of text.split('\n')) {
    const rule = ruleOf(line, host)
    // Of two from one place it refuses the second.
    if (rule !== null && !rules.has(rule.from)) rules.set(rule.from, rule)
  }
  const all = [...rules.values()]
  // Whatever comes after a rule for many addresses counts as one of them.
  const kept = [
    ...all.filter(({ isWide }) => !isWide).slice(0, most.exact),
    ...all.filter(({ isWide }) => isWide).slice(0, most.wide),
  ]
  return kept.map(({ line }) => `${line}\n`).join('')
}

const most = { exact: 2_000, wide: 100, letters: 1_000 }

interface Rule {
  readonly from: string
  /** For many addresses, as Cloudflare counts it. */
  readonly isWide: boolean
  readonly line: string
}

function ruleOf(written: string, host: string): Rule | null {
  const [from = '', target = '', status = ''] = written.trim().split(/\s+/)
  // Compared as it would be asked for.
  if (!isPath(from) || parseUrl(from, host)?.pathname !== from) return null
  if (!statuses.has(status)) return null
  const to = targetOf(target, host)
  if (to === null || to === from || comesBack(from, to)) return null
  const line = `${from} ${to} ${status}`
  return line.length > most.letters ? null : { from, isWide: /\*|:[a-z]/i.test(from), line }
}

// Of those it knows, what leads a reader on.
const statuses: ReadonlySet<string> = new Set(['301', '302', '303', '307', '308'])

/** A path, or an address that begins with `https://`; null: Cloudflare leads nobody there. */
function targetOf(written: string, host: string): string | null {
  const url = parseUrl(written, host)
  if (url?.protocol === 'https:') return url.href
  // Without encryption it leads within the site alone, by a path.
  if (url?.protocol !== 'http:' || url.host !== host) return null
  // A folder’s page is at its folder there.
  const path = `${url.pathname.replace(/\/index\.html$/, '/')}${url.search}${url.hash}`
  return isPath(path) ? path : null
}

function isPath(written: string): boolean {
  return /^\/(?!\/)/.test(written)
}

/** From a folder to such a page it sees a circle, whichever folder it is. */
function comesBack(from: string, to: string): boolean {
  return isPath(to) && /\/\*?$/.test(from) && /\/index(?:.html)?$/.test(to)
}

// `URL.canParse` is younger than the oldest Electron this runs on.
function parseUrl(written: string, host: string): URL | null {
  try {
    return new URL(written, `http://${host}`)
  } catch {
    return null
  }
}
