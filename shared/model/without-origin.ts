import type { ArticleFields } from './article'

/** The fields of another article made from one: the addresses that readers had stay with the first. */
export function withoutOrigin(fields: ArticleFields): ArticleFields {
  const { origin, address, ...here } = fields
  return origin === undefined && address === undefined ? fields : here
}
