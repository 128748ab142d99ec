import type { ArticleFields } from '../model/article'

/** What the values of fields are told in: the article's language, its zone and its stamps' label. */
export type HouseStyle = Pick<ArticleFields, 'language' | 'zone' | 'stampTemplate'>
