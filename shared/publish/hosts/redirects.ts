import { safeWebUrl } from '../../document/safe-url'
import { html, htmlIf } from '../../document/html'
import type { ArticleId } from '../../ids'
import type { SiteRedirect } from '../../model/site-design'
import type { LeftPage } from '../left-page'
import { inLetters, writtenOut } from './written-out'
import type { MovedAddress, OnSite, SiteFile } from '../site-file'

/** A redirect as it is carried out. */
export interface Redirect {
  /** On the site, without a slash in front. */
  readonly from: string
  /** Absolute address of where it ends. */
  readonly to: string
  /** What was below it leads there too: to the very place, or to the same place below that. */
  readonly below?: 'there' | 'same'
}

/** What of a site has a say in where its old addresses lead. */
export type Leading = Pick<OnSite, 'site'> &
  Partial<Pick<OnSite, 'left' | 'moved'>> & {
    /** Of her own: the site has a page where they begin, and it goes before; absent: none. */
    readonly resting?: readonly SiteRedirect[]
  }

// So many Cloudflare reads; pages lead on from every old address, whatever a host reads.
const mostRules = 2_000

/**
 * The redirects of a site that can be carried out: each leads in one step to where a chain of them ends.
 * What leads in a circle, or is no address, leads nowhere.
 */
export function redirectsOf(of: Leading): readonly Redirect[] {
  return allRedirects(of).slice(0, mostRules)
}

function allRedirects(of: Leading): readonly Redirect[] {
  const { url } = of.site
  const next = nextOf(of)
  const named = new Map([...next].map(([from, to]) => [sameAddress(from), to]))
  const left = new Set((of.left ?? []).map(({ path }) => path))
  const moved = new Map((of.moved ?? []).map((address) => [address.from, address]))
  return [...next.keys()].flatMap((from): readonly Redirect[] => {
    const end = endOf(from, { named, url })
    if (end === null) return []
    const to = writtenOut(safeWebUrl(end) ?? `${url}${end}`)
    const address = moved.get(from)
    if (address?.isPage === true) {
      return [{ from, to, below: end === address.to ? 'same' : 'there' }]
    }
    return [{ from, to, ...(left.has(from) ? { below: 'there' as const } : {}) }]
  })
}

/** For hosts that read no file of rules: a page at the old address that leads on without script. */
export function redirectPages(of: Leading): readonly SiteFile[] {
  const own = new Set(ownOf(of).map(({ from }) => redirectPath(from)))
  return allRedirects(of)
    .filter(({ from }) => own.has(from))
    .map(({ from, to }) => ({
      path: pageOf(from),
      text: redirectPage(to),
      madeFrom: `${leadingMark}${to}`,
    }))
}

/** What pages of redirects say they are made from begins so: by that they are known again. */
export const leadingMark = 'leads to '

/** Her own redirects without those that rest. */
function ownOf({ site, resting = [] }: Leading): readonly SiteRedirect[] {
  const rest = new Set(resting)
  return (site.design.redirects ?? []).filter((redirect) => !rest.has(redirect))
}

/** A page that leads on to where its readers are meant, without script; it may belong to an article. */
export function redirectPage(to: string, of: ArticleId | null = null): string {
  return leadingPage(to, { of, isFound: false })
}

/** The same at an address an article had before: search engines are to take the new one for it. */
export function movedPage(to: string, of: ArticleId | null): string {
  return leadingPage(to, { of, isFound: true })
}

function leadingPage(
  to: string,
  { of, isFound }: { readonly of: ArticleId | null; readonly isFound: boolean },
): string {
  const address = writtenOut(to)
  const words = inLetters(to)
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${words}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Dateline">
${htmlIf(
  !isFound,
  () => html`<meta name="robots" content="noindex">
`,
)}<link rel="canonical" href="${address}">
<meta http-equiv="refresh" content="0; url=${address}">
</head>
<body${htmlIf(of !== null, () => html` data-article="${of ?? ''}"`)}>
<p><a href="${address}">${words}</a></p>
</body>
</html>
`.markup
}

/** A path on the site that no file of rules and no folder can misread; null for any other. */
export function redirectPath(path: string): string | null {
  const bare = inLetters(path.trim()).replace(/^\/+/, '')
  return /^(?:[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*(?:\/|$))*$/u.test(bare) ? bare : null
}

/** An address as it is compared: a folder’s page, its slash and its bare name are one. */
export function sameAddress(path: string): string {
  return path.replace(/(?:\/index\.html|\/)$/, '')
}

/** Whether two paths on a site are one address. */
export function isSameAddress(from: string, path: string): boolean {
  return sameAddress(redirectPath(from) ?? '') === sameAddress(path)
}

/** The file of a site that answers at a path. */
export function pageOf(path: string): string {
  return /\.html?$/.test(path) ? path : `${path.replace(/\/$/, '')}/index.html`
}

/** Where each old address leads next: what her own hand says goes before what follows from the site. */
function nextOf(of: Leading): ReadonlyMap<string, string> {
  const { left = [], moved = [] } = of
  const own = ownOf(of).flatMap((redirect) => readable(redirect))
  return new Map([
    ...own,
    ...left.flatMap(({ path, says }): readonly Leap[] =>
      says.kind === 'redirect' ? [[path, says.to]] : [],
    ),
    ...moved.flatMap((address) => leapOf(address, left)),
    ...own,
  ])
}

type Leap = readonly [from: string, to: string]

function readable({ from, to }: SiteRedirect): readonly Leap[] {
  const path = redirectPath(from)
  const target = safeWebUrl(to) ?? redirectPath(to)
  return path === null || path === '' || target === null ? [] : [[path, target]]
}

function leapOf({ from, id, to }: MovedAddress, left: readonly LeftPage[]): readonly Leap[] {
  const there = to ?? left.find((each) => each.id === id)?.path
  return there === undefined ? [] : [[from, there]]
}

function endOf(
  from: string,
  { named, url }: { readonly named: ReadonlyMap<string, string>; readonly url: string },
): string | null {
  const met = new Set([sameAddress(from)])
  let at = named.get(sameAddress(from)) ?? from
  for (;;) {
    const path = sameAddress(at.startsWith(url) ? inLetters(at.slice(url.length)) : at)
    if (met.has(path)) return null
    const further = named.get(path)
    if (further === undefined) return at
    met.add(path)
    at = further
  }
}
