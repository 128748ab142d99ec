/** Where a site's folder is brought to, so that readers get it. Its password or key is never here. */
export type SiteHost = SftpHost | S3Host | GitHost | NetlifyHost | CloudflareHost

/** A server's folder, reached by SFTP. */
export interface SftpHost {
  readonly kind: 'sftp'
  readonly server: string
  readonly port: number
  readonly user: string
  /** The folder there that is served. */
  readonly folder: string
  /** The server's own key as it was confirmed at set-up: `SHA256:` and Base64. Another is refused. */
  readonly fingerprint: string
}

/** A bucket of a store that speaks S3. */
export interface S3Host {
  readonly kind: 's3'
  /** Where the store answers: absolute address. */
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  /** The part of the bucket that is served; empty for all of it. */
  readonly prefix: string
  /** The bucket is named in the path, not in the host's name. */
  readonly pathStyle: boolean
  readonly accessKeyId: string
}

/** A branch of a git repository, such as one that pages are served from. */
export interface GitHost {
  readonly kind: 'git'
  /** The repository's https address. */
  readonly url: string
  readonly branch: string
  /** Whom the token belongs to; some services take any name. */
  readonly user: string
}

/** A site at Netlify. */
export interface NetlifyHost {
  readonly kind: 'netlify'
  /** Its id, or its name such as `harbour.netlify.app`. */
  readonly siteId: string
}

/** A Worker at Cloudflare that holds nothing but the site. */
export interface CloudflareHost {
  readonly kind: 'cloudflare'
  readonly accountId: string
  readonly worker: string
}

/** The host as one line: two are the same only where the same files are served. */
export function hostPlace(host: SiteHost): string {
  switch (host.kind) {
    case 'sftp':
      return `sftp://${host.server}:${String(host.port)}${host.folder.startsWith('/') ? '' : '/~/'}${host.folder}`
    case 's3':
      return [host.endpoint.replace(/\/+$/, ''), host.bucket, host.prefix].join('/')
    case 'git':
      return `${host.url}#${host.branch}`
    case 'netlify':
      return `netlify:${host.siteId}`
    case 'cloudflare':
      return `cloudflare:${host.accountId}/${host.worker}`
  }
}

/** Who a password or key was given to: it goes to nobody else. */
export function hostSecretFor(host: SiteHost): string {
  switch (host.kind) {
    case 'sftp':
      return `sftp://${host.user}@${host.server}:${String(host.port)} ${host.fingerprint}`
    case 's3':
      return `${host.endpoint.replace(/\/+$/, '')} ${host.accessKeyId}`
    case 'git':
      return `${host.url} ${host.user}`
    case 'netlify':
      return 'netlify'
    case 'cloudflare':
      return 'cloudflare'
  }
}
