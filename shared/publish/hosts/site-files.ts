import type { OnSite, SiteFile } from '../site-file'
import { newsSitemapPaths } from '../sitemaps/news-sitemap'
import { sitemapIndexPath } from '../sitemaps/sitemaps'
import { apacheFile } from './apache-file'
import { headersFile } from './headers-file'
import { restingRedirects } from './own-places'
import { redirectPages, redirectsOf, type Redirect } from './redirects'
import { apachePath, headersPath, redirectsPath } from './rule-files'
import { writtenOut } from './written-out'
import { securityTxt, securityTxtPath } from './security-txt'

/**
 * The files a site has for hosts and machines, made from what it is: rules for common hosts, where
 * search engines begin, whom to call. What only counts at the top of a host is left out below it.
 */
export function siteFiles(on: OnSite): readonly SiteFile[] {
  const base = on.site.url.replace(/^https?:\/\/[^/]+/i, '')
  const leading = { ...on, resting: restingRedirects(on) }
  const redirects = redirectsOf(leading)
  return [
    { path: headersPath, text: headersFile(base) },
    { path: apachePath, text: apacheFile(redirects, { base }) },
    ...(redirects.length === 0
      ? []
      : [{ path: redirectsPath, text: redirectsFile(redirects, base) }]),
    ...redirectPages(leading),
    ...indexNowKeyFile(on),
    ...(base === '/' ? atTheTop(on) : []),
  ]
}

function atTheTop(on: OnSite): readonly SiteFile[] {
  const security = securityTxt(on)
  return [
    { path: 'robots.txt', text: robotsTxt(on) },
    ...(security === null ? [] : [{ path: securityTxtPath, text: security }]),
  ]
}

function robotsTxt(on: OnSite): string {
  const maps = [sitemapIndexPath, ...newsSitemapPaths(on)]
  const lines = maps.map((path) => `Sitemap: ${on.site.url}${path}`)
  return ['# Made by Dateline.', 'User-agent: *', 'Allow: /', '', ...lines, ''].join('\n')
}

/**
 * `_redirects`, as Netlify and Cloudflare read it. Of rules for all below an address Cloudflare reads a
 * hundred, and counts as one each rule that comes after the first of them: so they come last, and
 * beyond the hundred an address leads on by itself alone.
 */
function redirectsFile(redirects: readonly Redirect[], base: string): string {
  const wide = redirects.filter(({ below }) => below !== undefined).slice(0, mostWide)
  const isWide = new Set(wide)
  const exact = redirects.filter((redirect) => !isWide.has(redirect))
  const from = (redirect: Redirect) => writtenOut(`${base}${redirect.from}`)
  const lines = [
    ...exact.map((redirect) => `${from(redirect)} ${redirect.to} 301`),
    ...wide.map(
      (redirect) =>
        `${from(redirect)}* ${redirect.to}${redirect.below === 'same' ? ':splat' : ''} 301`,
    ),
  ]
  return ['# Made by Dateline.', ...lines.filter(({ length }) => length <= longestRule), ''].join(
    '\n',
  )
}

const mostWide = 100
/** A longer one Cloudflare does not read; its page leads on. */
const longestRule = 1_000

/** By this file IndexNow knows that whoever pings it speaks for the site. */
function indexNowKeyFile({ site }: OnSite): readonly SiteFile[] {
  const key = site.design.pings.indexNowKey
  return key === '' ? [] : [{ path: `${key}.txt`, text: key }]
}
