import type { ArticleId } from '../../shared/ids'
import type { Stet } from '../../shared/model/stet'
import type { Result } from '../../shared/result'

/** The slips that editors let stand, article by article. Each call answers with those that stand then. */
export interface StetStore {
  of(articleId: ArticleId): Result<readonly Stet[]>
  /** One that stands already stays; fails with `not-found` where there is no such article. */
  add(articleId: ArticleId, stets: readonly Stet[]): Result<readonly Stet[]>
  /** All of an article are told of again. */
  takeBack(articleId: ArticleId): Result<readonly Stet[]>
}
