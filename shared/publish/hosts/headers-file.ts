import { cacheRules, siteHeaders, type ResponseHeader } from './response-headers'

/**
 * `_headers`, as Netlify and Cloudflare read it. Where two rules meet, one host joins their values: so a
 * name comes once for any path. Pages are left to the host, whose own rule is to ask each time.
 */
export function headersFile(base: string): string {
  const rules: readonly (readonly [path: string, headers: readonly ResponseHeader[]])[] = [
    ['*', siteHeaders],
    ['assets/fonts/*', cache(cacheRules.font)],
    ['assets/pictures/*', cache(cacheRules.picture)],
    ['assets/site.css', cache(cacheRules.asset)],
    ['assets/live.js', cache(cacheRules.asset)],
    ['assets/search.js', cache(cacheRules.asset)],
    [':year/:month/:day/:slug/pictures/*', cache(cacheRules.picture)],
    [':year/:month/:day/:slug/updates.json', cache(cacheRules.updates)],
    ...feedRules.map(([path, type]) => [path, [['Content-Type', type]]] as const),
  ]
  return rules
    .map(([path, headers]) =>
      [`${base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .replace(/^/, '# Made by Dateline. Changed with the next publishing: do not edit.\n\n')
    .concat('\n')
}

// Hosts guess a type by the ending, and no ending says feed.
const feedRules = ['', ':kind/:name/', ':year/:month/:day/:slug/'].flatMap(
  (folder): readonly (readonly [path: string, type: string])[] => [
    [`${folder}feed.xml`, 'application/atom+xml; charset=utf-8'],
    [`${folder}rss.xml`, 'application/rss+xml; charset=utf-8'],
    [`${folder}feed.json`, 'application/feed+json; charset=utf-8'],
  ],
)

function cache(rule: string): readonly ResponseHeader[] {
  return [['Cache-Control', rule]]
}
