import { withAddresses } from '../document/article-links'
import type { Body } from '../document/nodes'
import { safeUrl } from '../document/safe-url'
import { readMarkdown } from '../interchange/markdown/read-markdown'
import type { Site } from './site'

/**
 * What a site says of itself, from Markdown. Its links may lead along the site, by a path from its top;
 * `root` is the way there from the page that is being written.
 */
export function siteText(
  markdown: string,
  { site, root }: { readonly site: Pick<Site, 'url'>; readonly root: string },
): Body {
  const ways = new Map<string, string>()
  const body = readMarkdown(markdown, (address) => {
    const along = alongSite(address)
    if (along === null) return address
    const { path, rest } = along
    const whole = `${site.url}${path}${rest}`
    ways.set(whole, `${root || './'}${pageOnSite(path)}${rest}`)
    return whole
  })
  return withAddresses(body, ways)
}

/** The file that a path on a site leads to: a disk has no host to find the page of a folder. */
export function pageOnSite(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** Whether it is a path on a site: nothing that a browser could take for another place. */
export function isPathOnSite(path: string): boolean {
  const steps =
    /^(?:[\p{L}\p{N}_~%-][\p{L}\p{N}._~%-]*(?:\/[\p{L}\p{N}_~%-][\p{L}\p{N}._~%-]*)*\/?)?$/u
  // A dot that is written out leads up as well.
  return steps.test(path) && !/%2e/i.test(path)
}

// From the top of the site, wherever the words stand: below every page the same ones do.
function alongSite(address: string): { readonly path: string; readonly rest: string } | null {
  const [, steps = '', path = '', rest = ''] =
    /^((?:\.{0,2}\/)*)([^?#]*)((?:\?[^#]*)?(?:#.*)?)$/su.exec(address) ?? []
  const isElsewhere = address.startsWith('//') || safeUrl(address) !== null
  // `example.org/page` was meant to lead there.
  const isHost = steps === '' && (path === '' || path.split('/', 1)[0]?.includes('.') === true)
  return isElsewhere || isHost || !isPathOnSite(path) ? null : { path, rest }
}
