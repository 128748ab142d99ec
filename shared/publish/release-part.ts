import type { FileText } from '../document/pieces'
import type { PictureForm } from '../document/picture-forms'
import type { ArticleId } from '../ids'
import type { SiteIcon } from './site-icon'
import type { SocialCard } from './social-card'

/** One file of a release. */
export interface ReleasePart {
  /** Relative to the site, with `/`. */
  readonly path: string
  /** The article it belongs to; null for files of the whole site. */
  readonly articleId: ArticleId | null
  readonly content: ReleaseContent
  /** Where somebody has put a file of their own in its place, that one stays. */
  readonly yields?: true
}

/** A picture that is not somebody’s but set from words. */
export type Drawing = SocialCard | SiteIcon

/** Where a file's bytes come from. */
export type ReleaseContent =
  /** Null: nothing is left to show, and the file goes. */
  | {
      readonly kind: 'text'
      readonly text: () => FileText | null
      readonly madeFrom: string | null
    }
  | { readonly kind: 'picture'; readonly form: PictureForm }
  | { readonly kind: 'drawing'; readonly drawing: Drawing }
  | { readonly kind: 'asset'; readonly name: string }
