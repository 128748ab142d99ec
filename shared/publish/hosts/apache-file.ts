import type { Redirect } from './redirects'
import { cacheRules, siteHeaders } from './response-headers'

/**
 * `.htaccess`, as Apache and LiteSpeed read it. Each part is asked for only where the server has the
 * module: a rule that it does not know would break every page.
 */
export function apacheFile(
  redirects: readonly Redirect[],
  { base }: { readonly base: string },
): string {
  return `# Made by Dateline. Changed with the next publishing: do not edit.
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8

<IfModule mod_mime.c>
  AddType font/woff2 .woff2
  AddType image/webp .webp
  AddType image/avif .avif
  <Files "feed.xml">
    ForceType application/atom+xml
  </Files>
  <Files "rss.xml">
    ForceType application/rss+xml
  </Files>
  <Files "feed.json">
    ForceType application/feed+json
  </Files>
</IfModule>

<IfModule mod_headers.c>
${siteHeaders.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
${cacheLines()}
</IfModule>
${redirectLines(redirects, base)}`
}

function cacheLines(): string {
  const rules: readonly (readonly [files: string, rule: string])[] = [
    ['\\.html$', cacheRules.page],
    ['^(?:feed|rss|sitemap.*)\\.(?:xml|json)$', cacheRules.feed],
    ['^updates\\.json$', cacheRules.updates],
    ['\\.(?:webp|avif|jpg|png|gif)$', cacheRules.picture],
    ['^(?:site\\.css|live\\.js)$', cacheRules.asset],
    ['\\.woff2$', cacheRules.font],
  ]
  return rules
    .map(
      ([files, rule]) => `  <FilesMatch "${files}">
    Header set Cache-Control "${rule}"
  </FilesMatch>`,
    )
    .join('\n')
}

function redirectLines(redirects: readonly Redirect[], base: string): string {
  if (redirects.length === 0) return ''
  const lines = redirects.map(({ from, to, below }) => {
    const path = `${base}${from}`.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&').replace(/\/$/, '/?')
    const rest = { there: '(?:(?<=/).*)?', same: '((?<=/).*)?', none: '(?:index\\.html)?' }
    const target = to.replace(/[$"\\]/g, encodeURIComponent)
    const end = below === 'same' ? `${target}$1` : target
    return `  RedirectMatch 301 "^${path}${rest[below ?? 'none']}$" "${end}"`
  })
  return `
<IfModule mod_alias.c>
${lines.join('\n')}
</IfModule>
`
}
