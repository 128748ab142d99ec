import { apacheBase, apacheTarget, escapePattern } from './apache-target'
import { movedPage, redirectPage } from './redirects'
import type { SiteFile } from '../site-file'

/** A site that goes from one address to another; both absolute, ending in a slash. */
export interface SiteMove {
  readonly from: string
  readonly to: string
}

/**
 * Whether the old address needs something that leads on. Where only `http` became `https`, it is the
 * same host that answers, and whatever leads on would lead to itself.
 */
export function needsLeading({ from, to }: SiteMove): boolean {
  return placeOf(from) !== placeOf(to)
}

/**
 * What the old host is to serve in place of the site: rules that lead every address to the same one
 * there, and for hosts that read none a page for each page, and one for all that were never there.
 */
export function leadingFiles(move: SiteMove, pages: Iterable<string>): Iterable<SiteFile> {
  return needsLeading(move) ? filesOf(move, pages) : []
}

function* filesOf({ from, to }: SiteMove, pages: Iterable<string>): Generator<SiteFile> {
  const base = baseOf(from)
  // Within itself, a rule for all of the old address would take hold of the new one too.
  const within = to.startsWith(from) ? to.slice(from.length) : ''
  if (within === '') {
    yield { path: '_redirects', text: `# Made by Dateline.\n${base}* ${to}:splat 301\n` }
  }
  const rules = apacheRules({ base, to, within })
  if (rules !== null) yield { path: '.htaccess', text: rules }
  for (const path of pages) {
    if (path === '404.html') continue
    yield { path, text: movedPage(`${to}${path.replace(/(^|\/)index\.html$/, '$1')}`, null) }
  }
  yield { path: '404.html', text: redirectPage(to) }
}

function apacheRules(of: {
  readonly base: string
  readonly to: string
  readonly within: string
}): string | null {
  const { base, to, within } = of
  const but = within === '' ? '' : `(?!${escapePattern(apacheBase(within))})`
  const target = apacheTarget(to)
  if (target === null) return null
  return `# Made by Dateline.
<IfModule mod_alias.c>
  RedirectMatch 301 "^${escapePattern(apacheBase(base))}${but}(.*)$" "${target}$1"
</IfModule>
`
}

function placeOf(url: string): string {
  return url.replace(/^https?:\/\//i, '').toLowerCase()
}

function baseOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/i, '')
}
