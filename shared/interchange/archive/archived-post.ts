import type { ArchiveKind } from '../../model/article-origin'
import type { Instant } from '../../model/stamp'
import type { MarkupPlace } from './markup-place'

/** How a post stood where it comes from. */
export type ArchivedState = 'published' | 'draft' | 'private' | 'scheduled'

/** A post of an archive in our terms, before its text was read and its pictures were taken. */
export interface ArchivedPost {
  /** Names it among all posts of all archives. */
  readonly key: string
  readonly title: string
  readonly standfirst: string
  /** Where readers had it, the address that held last first: absolute, or a path that begins with `/`. */
  readonly addresses: readonly string[]
  /** The last part of its address; may be empty. */
  readonly slug: string
  readonly markup: string
  /** From where its markup names pictures and links. */
  readonly place: MarkupPlace
  readonly publishedAt: Instant | null
  readonly modifiedAt: Instant | null
  readonly authors: readonly string[]
  readonly section: string
  readonly tags: readonly string[]
  readonly state: ArchivedState
  /** BCP 47; null where the archive does not say. */
  readonly language: string | null
  readonly lead: ArchivedPicture | null
  /** Entries of a live blog, oldest first; null: it is a story. */
  readonly updates: readonly ArchivedUpdate[] | null
  /** What it has and no article can hold, in an editor’s words. */
  readonly left: readonly string[]
}

/** A picture with its words; `source` is an address, or a file of the archive (`archive-source.ts`). */
export interface ArchivedPicture {
  readonly source: string
  readonly caption: string
  readonly credit: string
  readonly alt: string
}

/** An entry of a live blog. */
export interface ArchivedUpdate {
  readonly stamp: Instant
  readonly authors: readonly string[]
  readonly keyEvent: boolean
  readonly markup: string
}

/** What an archive holds, one thing after the other. */
export type ArchivedThing =
  | { readonly kind: 'post'; readonly post: ArchivedPost }
  /** A post that cannot be read, and why. */
  | { readonly kind: 'unread'; readonly title: string; readonly reason: string }

/** What stands in an archive beside its posts; `own-kind`: some plug-in’s. */
export type OtherThing = 'page' | 'binned' | 'unreadable' | 'furniture' | 'own-kind'

/** What was recognised in an archive, before anything of it is moved in. */
export interface ArchiveSurvey {
  readonly kind: ArchiveKind
  /** The site’s name; the file’s or folder’s where it says none. */
  readonly name: string
  readonly published: number
  readonly drafts: number
  /** Those among them that are live blogs. */
  readonly live: number
  /** Pictures that its posts name. */
  readonly pictures: number
  /** When the first and the last post were published; null where none has a date. */
  readonly from: Instant | null
  readonly to: Instant | null
  readonly authors: readonly string[]
  /** What else is in it and stays behind, such as pages. */
  readonly others: readonly { readonly what: OtherThing; readonly count: number }[]
  /** What is wrong with the archive itself; empty: nothing. */
  readonly trouble: string
}
