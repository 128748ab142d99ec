const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
}

/** The media type of a site's file, by its name; feeds are told apart from other XML by theirs. */
export function mediaTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (name === 'feed.xml' || name.endsWith('.atom')) return 'application/atom+xml; charset=utf-8'
  if (name === 'rss.xml' || name.endsWith('.rss')) return 'application/rss+xml; charset=utf-8'
  if (name === 'feed.json') return 'application/feed+json; charset=utf-8'
  return types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
