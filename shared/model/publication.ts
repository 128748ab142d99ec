import type { ArticleId, EntryId, PublicationId, RevisionId, TargetId } from '../ids'
import type { SiteDesign } from './site-design'
import type { SiteHost } from './site-host'
import type { Instant } from './stamp'

/** A place to publish to. */
export type Target = FolderTarget | RemoteTarget

/** A folder on this machine that holds a static site. */
export interface FolderTarget {
  readonly kind: 'folder'
  readonly id: TargetId
  /** The site's name, as readers see it. */
  readonly siteName: string
  /** Absolute path. */
  readonly folder: string
  /** Where the folder is served: absolute http(s) address ending in a slash. */
  readonly siteUrl: string
  /** Where its first readers found it, which its feeds are known by; absent: where it is now. */
  readonly bornUrl?: string | undefined
  /** Absent: the site says its name and no more. */
  readonly design?: SiteDesign | undefined
  /** How the folder reaches readers; absent: the folder itself is served. */
  readonly host?: SiteHost | undefined
}

/** Whether somebody else's server has a part in it: the queue then brings it there in its own time. */
export function goesOverNetwork(target: Target): boolean {
  return target.kind !== 'folder' || target.host !== undefined
}

/** A site on a server. Its password or key lies in the operating system's keeping, never here. */
export type RemoteTarget = WordPressTarget | GhostTarget | OpenApiTarget

/** What every remote site is known by. */
interface RemoteSiteAt {
  readonly id: TargetId
  /** The site's name, as readers see it. */
  readonly siteName: string
  /** Where readers find it: absolute http(s) address ending in a slash. */
  readonly siteUrl: string
  /** Where its interface answers: absolute address ending in a slash. */
  readonly apiUrl: string
  /** Where its editors work; empty where there is no such page. */
  readonly adminUrl: string
  /** The editor said that this address may be used without encryption. */
  readonly allowHttp: boolean
}

/** A WordPress site, through its REST interface with an application password. */
export interface WordPressTarget extends RemoteSiteAt {
  readonly kind: 'wordpress'
  readonly user: string
}

/** A Ghost site, through its Admin interface with an integration's key. */
export interface GhostTarget extends RemoteSiteAt {
  readonly kind: 'ghost'
}

/** Any server that speaks `docs/open-api.yaml`, with a token. */
export interface OpenApiTarget extends RemoteSiteAt {
  readonly kind: 'open-api'
}

/** What was sent where: never changed but from `sending` to one of the two ends. */
export interface Publication {
  readonly id: PublicationId
  readonly articleId: ArticleId
  readonly targetId: TargetId
  readonly startedAt: Instant
  readonly finishedAt: Instant | null
  readonly state: PublicationState
  /** The article's public address. */
  readonly url: string
  /** Why it failed; empty otherwise. */
  readonly reason: string
}

/** `verified`: the result was read back and holds every update. Nothing else is ever called live. */
export type PublicationState = 'sending' | 'verified' | 'failed'

/** One entry (or, under null, the fields) as a publication sent it. */
export interface SentRevision {
  readonly entryId: EntryId | null
  readonly revisionId: RevisionId
}

/** One file of a site, as last written by us. */
export interface ReleaseFile {
  /** Relative to the target, with `/`. */
  readonly path: string
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string
  /** The article it belongs to; null for files of the whole site. */
  readonly articleId: ArticleId | null
  /** Bytes; null where an older version wrote it. */
  readonly size: number | null
  /** What it was made from, where less than the file says it; null: only the file says it. */
  readonly madeFrom: string | null
}
