import type { S3Host } from '../../../shared/model/site-host'

/** Where a file of the site lies in the store. Each part of its path is written as SigV4 wants it. */
export function s3Address(host: S3Host, path: string): URL {
  const endpoint = new URL(host.endpoint)
  const key = [...host.prefix.split('/'), ...path.split('/')].filter((part) => part !== '')
  const base = endpoint.pathname.split('/').filter((part) => part !== '')
  const parts = [...base, ...(host.pathStyle ? [host.bucket] : []), ...key]
  const address = new URL(endpoint.origin)
  if (!host.pathStyle) address.hostname = `${host.bucket}.${endpoint.hostname}`
  address.pathname = `/${parts.map(encoded).join('/')}`
  return address
}

// RFC 3986’s unreserved letters alone: what else `encodeURIComponent` leaves, a signature does not.
function encoded(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
