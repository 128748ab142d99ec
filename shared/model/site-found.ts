import type { RemoteTarget } from './publication'

/** What was found at an address that an editor gave, and what it needs. */
export interface SiteFound {
  readonly kind: RemoteTarget['kind']
  /** The server in words, such as `WordPress 6.8`. */
  readonly server: string
  readonly siteName: string
  readonly siteUrl: string
  readonly apiUrl: string
  readonly adminUrl: string
  /** Whether it is reached without encryption, from beyond this machine: the editor is asked first. */
  readonly isUnsafe: boolean
  readonly needs: SiteNeeds
}

/** What a site asks of whoever wants to publish there, in an editor's words. */
export interface SiteNeeds {
  /** Whether it wants a user's name beside the secret. */
  readonly user: boolean
  /** What the secret is called there, such as `Application password`. */
  readonly secretName: string
  /** Where to get it, as whole sentences. */
  readonly how: string
  /** The page where it is made; empty where there is none. */
  readonly where: string
}

/**
 * Where a password or key is kept. `system`: by the operating system. `file`: in a file of this
 * account, readable to whoever can read its files. `session`: in memory, until Dateline is closed.
 */
export type SecretKeeping = 'system' | 'file' | 'session'
