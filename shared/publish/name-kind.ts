/** What articles are gathered by: each name has pages of its own. */
export const nameKinds = ['section', 'series', 'tag', 'author'] as const
/** One of them. */
export type NameKind = (typeof nameKinds)[number]
