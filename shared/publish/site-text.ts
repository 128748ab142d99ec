import type { Body } from '../document/nodes'
import { safeUrl } from '../document/safe-url'
import { readMarkdown } from '../interchange/markdown/read-markdown'
import type { Site } from './site'

/** What a site says of itself, from Markdown. Its links may lead along the site, by a path from its top. */
export function siteText(markdown: string, { url }: Pick<Site, 'url'>): Body {
  return readMarkdown(markdown, (address) => alongSite(address, url))
}

/** Whether it is a path on a site: nothing that a browser could take for another place. */
export function isPathOnSite(path: string): boolean {
  const steps =
    /^(?:[\p{L}\p{N}_~%-][\p{L}\p{N}._~%-]*(?:\/[\p{L}\p{N}_~%-][\p{L}\p{N}._~%-]*)*\/?)?$/u
  // A dot that is written out leads up as well.
  return steps.test(path) && !/%2e/i.test(path)
}

// From the top of the site, wherever the words stand: below every page the same ones do.
function alongSite(address: string, siteUrl: string): string {
  const [, steps = '', path = '', rest = ''] =
    /^((?:\.{0,2}\/)*)([^?#]*)((?:\?[^#]*)?(?:#.*)?)$/su.exec(address) ?? []
  const isElsewhere = address.startsWith('//') || safeUrl(address) !== null
  // `example.org/page` was meant to lead there.
  const isHost = steps === '' && (path === '' || path.split('/', 1)[0]?.includes('.') === true)
  return isElsewhere || isHost || !isPathOnSite(path) ? address : `${siteUrl}${path}${rest}`
}
