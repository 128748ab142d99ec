declare const brand: unique symbol

/** A string that means one kind of thing: the wrong id does not compile. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

/** One page of coverage. */
export type ArticleId = Branded<'ArticleId'>
/** One entry of an article: its body or one of its updates; the same for life. */
export type EntryId = Branded<'EntryId'>
/** One immutable copy of an entry or of an article's fields. */
export type RevisionId = Branded<'RevisionId'>
/** A picture in the media store: the SHA-256 of its bytes, in hex. */
export type MediaId = Branded<'MediaId'>
/** A place an article can be published to. */
export type TargetId = Branded<'TargetId'>
/** One notice of a mistake. */
export type CorrectionId = Branded<'CorrectionId'>
/** One sending of an article to a target. */
export type PublicationId = Branded<'PublicationId'>
/** One sending in the queue. */
export type DeliveryId = Branded<'DeliveryId'>

const idShape = /^[0-9a-z]{1,64}$/

/** Whether a received string has the shape of one of our ids: lower-case letters and digits. */
export function isId(value: string): boolean {
  return idShape.test(value)
}

/** Names a string as an article's id. The caller has checked it or made it. */
export const articleId = (value: string): ArticleId => value as ArticleId
/** Names a string as an entry's id. */
export const entryId = (value: string): EntryId => value as EntryId
/** Names a string as a revision's id. */
export const revisionId = (value: string): RevisionId => value as RevisionId
/** Names a string as a picture's id. */
export const mediaId = (value: string): MediaId => value as MediaId
/** Names a string as a target's id. */
export const targetId = (value: string): TargetId => value as TargetId
/** Names a string as a notice's id. */
export const correctionId = (value: string): CorrectionId => value as CorrectionId
/** Names a string as a publication's id. */
export const publicationId = (value: string): PublicationId => value as PublicationId
/** Names a string as a delivery's id. */
export const deliveryId = (value: string): DeliveryId => value as DeliveryId
