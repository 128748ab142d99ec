import { safeWebUrl } from '../../document/safe-url'
import { html, htmlIf } from '../../document/html'
import type { ArticleId } from '../../ids'
import type { Site } from '../site'
import type { LeftPage } from '../left-page'
import type { SiteFile } from '../site-file'

/** A redirect as it is carried out. */
export interface Redirect {
  /** On the site, without a slash in front. */
  readonly from: string
  /** Absolute address of where it ends. */
  readonly to: string
  /** So does whatever was below it. */
  readonly andBelow?: true
}

/**
 * The redirects of a site that can be carried out: each leads in one step to where a chain of them ends.
 * What leads in a circle, or is no address, leads nowhere.
 */
export function redirectsOf(
  { url, design }: Site,
  left: readonly LeftPage[] = [],
): readonly Redirect[] {
  const next = new Map<string, string>()
  const folders = new Set(left.map(({ path }) => path))
  for (const { path, says } of left) if (says.kind === 'redirect') next.set(path, says.to)
  for (const { from, to } of design.redirects ?? []) {
    const path = onSite(from)
    const target = safeWebUrl(to) ?? onSite(to)
    if (path !== null && path !== '' && target !== null) next.set(path, target)
  }
  return [...next.keys()].flatMap((from) => {
    const end = endOf(from, { next, url })
    if (end === null) return []
    const to = safeWebUrl(end) ?? `${url}${end}`
    return [{ from, to, ...(folders.has(from) ? { andBelow: true as const } : {}) }]
  })
}

/** For hosts that read no file of rules: a page at the old address that leads on without script. */
export function redirectPages(site: Site): readonly SiteFile[] {
  return redirectsOf(site).map(({ from, to }) => ({
    path: /\.html?$/.test(from) ? from : `${from.replace(/\/$/, '')}/index.html`,
    text: redirectPage(to),
  }))
}

/** A page that leads on to where its readers are meant, without script; it may belong to an article. */
export function redirectPage(to: string, of: ArticleId | null = null): string {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${to}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Dateline">
<meta name="robots" content="noindex">
<link rel="canonical" href="${to}">
<meta http-equiv="refresh" content="0; url=${to}">
</head>
<body${htmlIf(of !== null, () => html` data-article="${of ?? ''}"`)}>
<p><a href="${to}">${to}</a></p>
</body>
</html>
`.markup
}

function endOf(
  from: string,
  { next, url }: { readonly next: ReadonlyMap<string, string>; readonly url: string },
): string | null {
  const met = new Set([from])
  let at = next.get(from) ?? from
  for (;;) {
    const path = at.startsWith(url) ? at.slice(url.length) : at
    if (met.has(path)) return null
    const further = next.get(path)
    if (further === undefined) return at
    met.add(path)
    at = further
  }
}

/** A path on the site that no file of rules and no folder can misread; null for any other. */
function onSite(path: string): string | null {
  const bare = path.trim().replace(/^\/+/, '')
  return /^(?:[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*(?:\/|$))*$/u.test(bare) ? bare : null
}
