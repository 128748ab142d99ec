import { safeWebUrl } from '../document/safe-url'
import type { SiteRedirect } from '../model/site-design'
import { say } from '../words/say'
import { redirectPath, sameAddress } from './hosts/redirects'

/** What is wrong with a line of the redirects, in words; `at` is its place among them. */
export interface RedirectProblem {
  readonly at: number
  readonly words: string
}

/** The most redirects a site keeps. */
export const mostRedirects = 10_000

/** Every line that leads nobody on: no address, twice the same, in a circle, from where the site is. */
export function redirectProblems(
  redirects: readonly SiteRedirect[],
  pages: readonly string[] = [],
): readonly RedirectProblem[] {
  const taken = new Set([...own, ...pages.map(sameAddress)])
  const next = new Map<string, string>()
  const found: RedirectProblem[] = []
  for (const [at, { from, to }] of redirects.entries()) {
    const path = sameAddress(redirectPath(from) ?? '')
    const words =
      wrongFrom(from, { path, isTaken: taken.has(path) || path.startsWith('assets/') }) ??
      (next.has(path) ? say('From here another line leads on already.') : wrongTo(to))
    if (words !== null) found.push({ at, words })
    if (!next.has(path)) next.set(path, sameAddress(redirectPath(to) ?? to))
  }
  const bad = new Set(found.map(({ at }) => at))
  const circles = redirects.flatMap(({ from }, at) =>
    !bad.has(at) && comesBack(sameAddress(redirectPath(from) ?? ''), next)
      ? [{ at, words: say('This leads in a circle, back to itself.') }]
      : [],
  )
  return [...found, ...circles].sort((one, other) => one.at - other.at)
}

// What every site of ours has, whatever is published there.
const own: readonly string[] = ['', 'index.html', '404.html', 'archive', 'search', 'feed.xml']

function wrongFrom(
  from: string,
  { path, isTaken }: { readonly path: string; readonly isTaken: boolean },
): string | null {
  if (from.trim() === '') return say('Name the old address, such as 2019/old-page/.')
  if (redirectPath(from) === null)
    return say('The old address is a path on this site, such as 2019/old-page/.')
  return isTaken ? say('The site has a page of its own at {path}.', { path: `${path}/` }) : null
}

function wrongTo(to: string): string | null {
  if (to.trim() === '') return say('Say where it leads: a path on the site, or a web address.')
  if (safeWebUrl(to) !== null || redirectPath(to) !== null) return null
  return say('Where it leads is no address: a path on the site, or one with https.')
}

function comesBack(from: string, next: ReadonlyMap<string, string>): boolean {
  const met = new Set<string>()
  for (let at = next.get(from); at !== undefined && !met.has(at); at = next.get(at)) {
    if (at === from) return true
    met.add(at)
  }
  return false
}
