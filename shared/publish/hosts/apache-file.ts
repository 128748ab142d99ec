import { apacheBase, apacheTarget, escapePattern } from './apache-target'
import { ownFolder } from '../own-folder'
import type { Redirect } from './redirects'
import { cacheRules, lastingPicture, siteHeaders } from './response-headers'

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
  AddType application/manifest+json .webmanifest
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
    [`^${lastingPicture}$`, cacheRules.picture],
    ['^(?:site\\.css|live\\.js|search\\.js)$', cacheRules.asset],
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
  const lines = redirects.flatMap(({ from, to, below }) => {
    const target = apacheTarget(to)
    if (target === null) return []
    const path = escapePattern(`${apacheBase(base)}${from}`).replace(/\/$/, '/?')
    const rest = { there: '(?:(?<=/).*)?', same: '((?<=/).*)?', none: '(?:index\\.html)?' }
    const end = below === 'same' ? `${target}$1` : target
    return [`  RedirectMatch 301 "^${path}${rest[below ?? 'none']}$" "${end}"`]
  })
  return `
<IfModule mod_alias.c>
  RedirectMatch 404 "(?i)/${escapePattern(ownFolder)}(?:/|$)"
${lines.map((line) => `${line}\n`).join('')}</IfModule>
`
}
