import type { ArticleId, TargetId } from '../../shared/ids'
import type { ReleaseFile } from '../../shared/model/publication'
import type { LeftPage } from '../../shared/publish/left-page'
import type { ListedArticle } from '../../shared/publish/listed-article'
import type { MovedAddress } from '../../shared/publish/site-file'
import type { SiteArticles } from '../../shared/publish/site-articles'
import type { Result } from '../../shared/result'

/** What the newsroom knows of its sites as wholes: their lists, their files, who wrote there last. */
export interface SiteStore {
  /** The newsroom’s own mark, by which a site’s folder tells who publishes to it. */
  newsroomMark(): string
  state(targetId: TargetId): SiteState
  /**
   * The articles readers have there but one, as its lists find them; `isKept`: what was found once is at
   * hand for whoever asks again.
   */
  articles(
    targetId: TargetId,
    but: ArticleId | null,
    how?: { readonly isKept: boolean },
  ): SiteArticles
  /** What the lists know of an article; null: readers do not have it there. */
  listed(targetId: TargetId, articleId: ArticleId): ListedArticle | null
  /** What stands there where articles were taken down, without one of them; by their paths. */
  left(targetId: TargetId, but: ArticleId | null): readonly LeftPage[]
  /** The same for one; null: it was not taken down there. */
  leftOf(targetId: TargetId, articleId: ArticleId): LeftPage | null
  /** The addresses there from which readers are led on to articles, or to what is left of them. */
  moved(targetId: TargetId): readonly MovedAddress[]
  /** Files of an article there that lie outside of a folder, such as that of its address. */
  filesOutside(targetId: TargetId, articleId: ArticleId, folder: string): readonly string[]
  /** Who has a path there, such as `2023/05/24/slug/`; null: nobody. */
  holderOf(targetId: TargetId, path: string): PathHolder | null
  /** Notes anew what the lists know, of all articles there. */
  fillLists(targetId: TargetId, articles: readonly ListedArticle[]): Result<null>
  /** The lists know no article there, and not all of them until they are said to. */
  beginLists(targetId: TargetId): Result<null>
  /** Notes what they are to know of some. */
  gatherLists(targetId: TargetId, articles: readonly ListedArticle[]): Result<null>
  /** They know all articles there: each was gathered. */
  endLists(targetId: TargetId): Result<null>
  /** What is ours there now, by its path; null: nothing is. */
  held(targetId: TargetId): (path: string) => ReleaseFile | null
  /** Every file of ours there, in the order of their paths. */
  allFiles(targetId: TargetId): Iterable<ReleaseFile>
  /** Of these the pages of her redirects. */
  leadingPages(targetId: TargetId): readonly ReleaseFile[]
  /** Whether any file of ours is there. */
  hasFiles(targetId: TargetId): boolean
  /** Notes what was written and removed outside of a sending: a release that was cut off and finished. */
  noteFiles(targetId: TargetId, change: SiteChange): Result<null>
  /** The articles there that are not yet what they would be if all of the site was made anew. */
  toFollow(targetId: TargetId): readonly ArticleId[]
  /** Of these those of which something was to be sent, was tried and then called off. */
  calledOff(targetId: TargetId): readonly ArticleId[]
  /** The places that have such articles, or pages made anew that their host does not have yet. */
  placesToFollow: () => readonly TargetId[]
  /** Its host has what was made anew there. */
  haveBrought(targetId: TargetId): Result<null>
  /**
   * Paths that were changed for readers who did not have that yet, and do now with this article: its own
   * and the site’s.
   */
  toTell(targetId: TargetId, articleId: ArticleId): readonly string[]
  /** Those were told of these whom the site names. */
  haveTold(targetId: TargetId, paths: readonly string[]): Result<null>
  /** The next publishing there goes on, whoever wrote there meanwhile. */
  takeOver(targetId: TargetId): Result<null>
}

/** An article that has a path of a site: its page stands there, stood there, or it leads on from there. */
export interface PathHolder {
  readonly id: ArticleId
  readonly how: 'stands' | 'taken-down' | 'leads-on'
}

/** A site as of its last release. */
export interface SiteState {
  /** Whether its lists know all of its articles. */
  readonly isListed: boolean
  /** The number of the last release. */
  readonly release: number
  /** What all its pages were made with beside their articles; empty: not known, or not all alike. */
  readonly design: string
  /** What was made anew there is still to be brought to its host. */
  readonly isToBring: boolean
  /** An editor said to go on although somebody else has written there. */
  readonly takesOver: boolean
}

/** What a release changed at a site. */
export interface SiteChange {
  readonly written: readonly ReleaseFile[]
  readonly removed: readonly string[]
  readonly release?: number
  readonly design?: string
  /** What the lists know of the article from now on; absent: nothing new. */
  readonly listed?: ListedArticle
  /** What is left of it from now on, for it was taken down; absent: it was not. */
  readonly left?: LeftPage
  /** An article some of whose cards are still to be drawn anew; absent: none is. */
  readonly follows?: ArticleId
  /** Its readers get it from a host, and not yet: whom the site names is told once they have it. */
  readonly isToTell?: boolean
  /** Its readers get what was made anew from a host, and nothing else brings it there. */
  readonly isToBring?: boolean
  /** An article that was made anew as it would be with all of the site; absent: none was. */
  readonly followed?: ArticleId
}
