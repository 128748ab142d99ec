/**
 * What Cloudflare says of the rules that go with a version, if it does not take all of them; it is as
 * strict as what is known of it (cloudflare/workers-sdk, packages/workers-shared/utils/configuration):
 * for one line it refuses the version.
 */
export function refusalOf(rules: {
  readonly _headers?: string | undefined
  readonly _redirects?: string | undefined
}): string | null {
  const headers = wrongHeaders(rules._headers ?? '')
  if (headers !== null) return `Invalid _headers configuration:\n${headers}`
  const redirects = wrongRedirects(rules._redirects ?? '')
  return redirects === null ? null : `Invalid _redirects configuration:\n${redirects}`
}

const longestLine = { headers: 2_000, redirects: 1_000 }
const statuses = ['200', '301', '302', '303', '307', '308']

interface Line {
  readonly at: number
  readonly text: string
}

function wrongRedirects(written: string): string | null {
  const seen = new Set<string>()
  const counted = { static: 0, dynamic: 0 }
  for (const { at, text } of linesOf(written)) {
    const wrong = (words: string) => `Line ${String(at)}: ${words}`
    if (text.length > longestLine.redirects) return wrong('too long')
    const [source = '', target, status = '302', ...more] = text.split(/\s+/)
    if (target === undefined || more.length > 0) return wrong('not two or three words')
    if (/^https:\/\//.test(source)) return wrong('Only relative URLs are allowed.')
    const from = plainPath(source)
    counted[counted.dynamic > 0 || isDynamic(from) ? 'dynamic' : 'static'] += 1
    if (counted.static > 2_000) return wrong('Maximum number of static rules exceeded')
    if (counted.dynamic > 100) return wrong('Maximum number of dynamic rules exceeded')
    if (!/^(?:\/|https:\/\/+[^/])/.test(target)) {
      return wrong('URLs should either be relative, or use HTTPS')
    }
    if (!statuses.includes(status)) return wrong('no status of a redirect')
    const isElsewhere = target.startsWith('https://')
    const to = isElsewhere ? target : plainPath(target, { whole: true })
    if (!isElsewhere && /\/\*?$/.test(from) && /\/index(?:.html)?$/.test(to)) {
      return wrong('Infinite loop detected in this rule.')
    }
    if (seen.has(from)) return wrong(`Duplicate rule for path ${from}`)
    seen.add(from)
    if (status === '200' && isElsewhere) return wrong('a proxy to somewhere else')
  }
  return null
}

function wrongHeaders(written: string): string | null {
  let rules = 0
  let open: { readonly at: number; named: number } | null = null
  for (const { at, text } of linesOf(written)) {
    const wrong = (words: string) => `Line ${String(at)}: ${words}`
    if (text.length > longestLine.headers) return wrong('too long')
    // Not in its source: said by those whom it refused.
    if (!/^\p{ASCII}*$/u.test(text)) return wrong('not ASCII')
    if (/^(?:\S+:\/\/|\/)/.test(text)) {
      if (open?.named === 0) return wrong('no headers above')
      if (!/^(?:\/|https:\/\/[^/:]+(?:\/|$))/.test(text)) return wrong('no path')
      const wild = text.split('*').length - 1
      if (wild > 1 || (wild > 0 && /:splat(?!\w)/.test(text))) return wrong('two wildcards')
      rules += 1
      if (rules > 100) return wrong('Maximum number of rules exceeded')
      open = { at, named: 0 }
      continue
    }
    if (open === null) return wrong('Path should come before header')
    if (!/^(?:! \S+|[^\s:]+\s*:.*\S.*)$/.test(text)) return wrong('Invalid header format')
    open.named += 1
  }
  return open?.named === 0 ? `Line ${String(open.at)}: no headers` : null
}

function linesOf(written: string): readonly Line[] {
  return written
    .split('\n')
    .map((text, at) => ({ at: at + 1, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
}

function isDynamic(from: string): boolean {
  return /\*|:[A-Za-z]/.test(from)
}

/** A path as it is compared; a source has neither query nor fragment. */
function plainPath(path: string, { whole = false }: { readonly whole?: boolean } = {}): string {
  const { pathname, search, hash } = new URL(`https://site.example/${path.replace(/^\//, '')}`)
  return whole ? `${pathname}${search}${hash}` : pathname
}
