import type { ArticleId, MediaId } from '../../../shared/ids'
import type { PictureFile } from '../../../shared/model/media'
import type { Instant } from '../../../shared/model/stamp'
import type { RemoteContent } from '../../../shared/publish/remote/remote-content'
import type { Result } from '../../../shared/result'

/**
 * A remote site, as publishing uses it: one method for each step of the exchange, each of which may
 * be repeated after a crash at any moment. Whoever implements it knows one kind of server and nothing
 * of queues; `deliver` knows the order of the steps and nothing of servers.
 *
 * Failures: `network-down`, `remote-busy` (with `waitMs` where the server named a time) and
 * `remote-broken` pass by themselves; `remote-refused`, `tls-refused`, `remote-moved` need the editor;
 * `remote-conflict` says that a write was refused because the post changed meanwhile.
 */
export interface RemoteSite {
  /** Who we are there and what we may do. */
  readonly inspect: () => Promise<Result<SiteAccess>>
  /** Every post that carries our mark for this article, in any state but deleted, oldest first. */
  readonly find: (articleId: ArticleId) => Promise<Result<readonly RemotePost[]>>
  /** One post by the id it has there; null: it is not there any more. */
  readonly get: (remoteId: string) => Promise<Result<RemotePost | null>>
  /** Stores a picture, unless one with these bytes was stored before. */
  readonly uploadPicture: (picture: PictureToSend) => Promise<Result<RemotePicture>>
  /** Whether a picture is gone from the address it got there; where that cannot be told it is not. */
  readonly lacksPicture: (url: string) => Promise<boolean>
  /**
   * A new post that no reader sees, marked as ours so that `find` meets it: its content comes with
   * `update`. Where the server takes an id of ours this is idempotent.
   */
  readonly create: (post: PostToSend) => Promise<Result<RemotePost>>
  /**
   * Gives a post its content and state, changing only what differs. Refused with `remote-conflict`
   * where the server can tell that `onto` is not what stands there.
   */
  readonly update: (post: PostToSend, onto: RemotePost) => Promise<Result<RemotePost>>
  /** Takes a post from readers: back to a draft, or deleted. A post that is gone already is fine. */
  readonly takeDown: (onto: RemotePost, how: 'hide' | 'delete') => Promise<Result<null>>
  /** The public page as a reader without any account gets it, past caches where that can be asked. */
  readonly readPage: (url: string) => Promise<Result<string>>
  /** Posts there, newest first, for bringing one in. */
  readonly list: (asked: PostsAsked) => Promise<Result<readonly RemoteLine[]>>
}

/** What we may do on a site. */
export interface SiteAccess {
  readonly siteName: string
  /** Where readers find it, ending in a slash. */
  readonly siteUrl: string
  /** Who we are there; empty where a key has no name. */
  readonly userName: string
  /** The server and its version, such as `WordPress 6.8`. */
  readonly server: string
  readonly mayCreate: boolean
  readonly mayPublish: boolean
  readonly mayUpload: boolean
  /** What the editor should know, as whole sentences: such as what this role may not keep. */
  readonly notes: readonly string[]
}

/** A post as it stands there. */
export interface RemotePost {
  readonly remoteId: string
  /** Public address; where readers will find it once it is public. */
  readonly url: string
  /** Differs after every save there. */
  readonly mark: string
  readonly state: 'draft' | 'scheduled' | 'public'
  readonly content: RemoteContent
  /** When it was last saved there, and by whom where the server says so. */
  readonly modifiedAt: Instant | null
  readonly modifiedBy: string
  /** Where an editor opens it there; empty where there is no such page. */
  readonly editUrl: string
  /**
   * It is written there by several calls: after one of them failed, what stands there may be parts of
   * several tries of ours.
   */
  readonly inSteps?: boolean
}

/** What a post is to become. */
export interface PostToSend {
  readonly articleId: ArticleId
  readonly kind: 'live' | 'story'
  /** Of a live article: no more updates are expected. */
  readonly isOver: boolean
  /** Wished last part of the address. */
  readonly slug: string
  readonly language: string
  readonly content: RemoteContent
  /** Where the pictures of the content lie there, by our id. */
  readonly pictures: ReadonlyMap<MediaId, RemotePicture>
  /** When readers first had it, or will. */
  readonly publishedAt: Instant
  readonly state: 'draft' | 'scheduled' | 'public'
}

/** A picture to be stored there. */
export interface PictureToSend {
  readonly file: PictureFile
  readonly bytes: Uint8Array
  readonly caption: string
  readonly credit: string
  readonly alt: string
}

/** A picture that is stored there. */
export interface RemotePicture {
  readonly remoteId: string
  readonly url: string
}

/** Which posts to list. */
export interface PostsAsked {
  /** Words to look for; empty: the newest. */
  readonly words: string
  readonly limit: number
}

/** A post in a list. */
export interface RemoteLine {
  readonly remoteId: string
  readonly headline: string
  readonly state: RemotePost['state']
  readonly publishedAt: Instant | null
  readonly url: string
  /** Our article, where it carries our mark. */
  readonly articleId: ArticleId | null
}
