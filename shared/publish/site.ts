import type { ArticleAddress } from '../document/article-links'
import type { EntryId } from '../ids'
import type { Coverage } from '../model/coverage'
import type { FolderTarget } from '../model/publication'
import { plainDesign, type SiteDesign } from '../model/site-design'
import type { Instant } from '../model/stamp'
import type { ShownRevision } from './change-log'

/** The site an article appears on, as readers know it. */
export interface Site {
  readonly name: string
  /** Absolute http(s) address ending in a slash. */
  readonly url: string
  /** Its address when it was first published, which the names of its feeds keep; absent: that of now. */
  readonly bornUrl?: string | undefined
  readonly design: SiteDesign
}

/** The site that a folder holds. */
export function siteOf(target: Omit<FolderTarget, 'id' | 'kind'>): Site {
  const { siteName, siteUrl, bornUrl, design } = target
  return { name: siteName, url: siteUrl, bornUrl, design: design ?? plainDesign }
}

/** Where a site names no colour of its own. */
export const builtInAccent = '#b3161b'

/** The colour of its links and marks on light paper, as `#rrggbb`. */
export function accentOf({ design }: Site): string {
  return design.looks.accent === '' ? builtInAccent : design.looks.accent
}

/** An article on a site: what was or will be sent, and where it stands. */
export interface SiteArticle {
  readonly coverage: Coverage
  /** Its public address, ending in a slash. */
  readonly url: string
  readonly firstPublishedAt: Instant
  /** Its address when it was first published, which its names in feeds keep; absent: that of now. */
  readonly bornUrl?: string
  /** Updates readers have seen: of these a withdrawn one leaves a note. */
  readonly seen: ReadonlySet<EntryId>
  /** Where readers of the site find our other articles; without it no text links to one. */
  readonly addressOf?: ArticleAddress
  /** A version up to 0.2 sent it: its pictures lie there as they were taken in. */
  readonly picturesAsTaken?: boolean
}

/** What readers may be shown of an article's changes, where its editors let them. */
export interface ShownChanges {
  readonly shown: readonly ShownRevision[]
  /** When what is sent now is sent. */
  readonly at: Instant
}
