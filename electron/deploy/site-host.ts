import type { ReleaseFile } from '../../shared/model/publication'
import type { Result } from '../../shared/result'

/**
 * A host of a site, as deploying uses it. Whoever implements it knows one kind of server and nothing
 * of articles or queues; `syncSite` knows what is to be where and nothing of servers.
 *
 * Failures: `network-down`, `remote-busy` and `remote-broken` pass by themselves; `remote-refused`,
 * `tls-refused`, `http-unsafe` and `target-foreign-file` need the editor.
 */
export interface HostDoor {
  readonly open: () => Promise<Result<HostConnection>>
  /** Tries whether a site can be brought there, and leaves nothing behind. */
  readonly tryOut: () => Promise<Result<HostTried>>
}

/** What a host can do: take file by file, or a whole site at once. */
export type HostConnection = FilesConnection | WholeConnection

/** Files are put one by one; each is there whole or not at all. Several calls at once are fine. */
export interface FilesConnection {
  readonly kind: 'files'
  /** What lies there; null: nothing. */
  readonly get: (path: string) => Promise<Result<Uint8Array | null>>
  readonly put: (path: string, file: FileToPut) => Promise<Result<null>>
  /** A file that is gone already is fine. */
  readonly remove: (path: string) => Promise<Result<null>>
  readonly close: () => Promise<void>
}

/** Readers meet the old site or the new one, never a mixture. */
export interface WholeConnection {
  readonly kind: 'whole'
  readonly replace: (change: SiteChange) => Promise<Result<null>>
  readonly close: () => Promise<void>
}

/** One file on its way. */
export interface FileToPut {
  readonly bytes: Uint8Array
  /** Its media type, as browsers are to be told. */
  readonly type: string
}

/** What a site is to become. */
export interface SiteChange {
  /** All of it: what is no file of ours stays as it is, where the host can tell. */
  readonly files: readonly ReleaseFile[]
  /** SHA-256 of what we last brought there, by path. */
  readonly held: ReadonlyMap<string, string>
  readonly puts: readonly ReleaseFile[]
  readonly removes: readonly string[]
  readonly read: (path: string) => Promise<Result<Uint8Array>>
  /** How many bytes a file has. */
  readonly sizeOf: (path: string) => Promise<Result<number>>
  readonly onStep: (words: string) => void
  /**
   * Notes that nothing of somebody else's is in the way, and that from now on what is there may be ours,
   * whatever is heard of it.
   */
  readonly begin: () => Result<null>
}

/** What a try showed. */
export interface HostTried {
  /** What was reached, in words: `SFTP to www.harbour.example`. */
  readonly server: string
  /** What the editor should know, as whole sentences. */
  readonly notes: readonly string[]
}
