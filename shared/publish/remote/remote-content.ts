import type { Body } from '../../document/nodes'
import type { EntryId } from '../../ids'
import type { PictureFile } from '../../model/media'
import type { Instant } from '../../model/stamp'

/**
 * An article as a remote site holds it, in our terms and apart from the site's own form. What is
 * sent, what is read back, and what somebody changed there are all compared as this.
 */
export interface RemoteContent {
  readonly headline: string
  /** The excerpt; plain text, may be empty. */
  readonly standfirst: string
  readonly section: string
  /**
   * Everything a site files the post under, where its own text no longer says which of it is our
   * section; absent in what we send.
   */
  readonly filedUnder?: readonly string[]
  readonly tags: readonly string[]
  /** Names, in the byline's order. */
  readonly authors: readonly string[]
  readonly lead: RemoteLead | null
  /** From the top of the post to its end. */
  readonly parts: readonly RemotePart[]
}

/** The lead picture's words; the file where it is ours. */
export interface RemoteLead {
  readonly file: PictureFile | null
  /** Absolute address there; empty while it is not there yet. */
  readonly url: string
  readonly caption: string
  readonly credit: string
  readonly alt: string
  /** The picture is one that somebody chose there; absent in what we send. */
  readonly isTheirs?: true
}

/** What was last read back from a post. */
export interface RemoteBase extends RemoteContent {
  /** An older Dateline read it, which did not look at what stands around the text. */
  readonly fieldsUnread?: true
}

/** What of a content stands around its text, apart from headline and standfirst. */
export type RemoteAround = Pick<
  RemoteContent,
  'section' | 'filedUnder' | 'tags' | 'authors' | 'lead'
>

/**
 * Which part of a post: an update by its id, the original entry (`body`), what stands above all
 * updates (`head`: days around it, end of coverage, corrections on top) and below everything (`foot`:
 * map credit, corrections at the bottom). `foreign` is what somebody put in on the site, outside ours.
 */
export type RemotePartKey = EntryId | 'head' | 'body' | 'foot' | 'foreign'

/** One part of a post. */
export interface RemotePart {
  readonly key: RemotePartKey
  /** Of an update. */
  readonly stamp: Instant | null
  /** The time as readers are told it, such as `UPDATE 1254 GMT`; empty where a part has none. */
  readonly label: string
  /** `Pinned · Key event`, in the language of the article, as `markLine` joins them; empty for most. */
  readonly mark: string
  readonly headline: string
  /** `By A and B`, in that language, too; empty where nobody is named. */
  readonly byline: string
  /** Whom the byline of an update names; absent in what is read back. */
  readonly writers?: readonly string[]
  readonly body: Body
  /** Lines in small type below it: updated, corrected, withdrawn. */
  readonly notes: readonly string[]
  /** Elements found there that no body can hold, by name; always empty in what we send. */
  readonly unread: readonly string[]
  /** Where the site keeps it as a thing of its own: its number there. */
  readonly remoteId?: string
}
