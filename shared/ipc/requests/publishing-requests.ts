import { z } from 'zod'
import type { AppError } from '../../app-error'
import type { ArticleId, TargetId } from '../../ids'
import type { PictureCrop, PictureFile, PictureWords } from '../../model/media'
import type { FolderTarget, Publication } from '../../model/publication'
import type { RevisionSummary } from '../../model/revision'
import type { PingOutcome } from '../../publish/hosts/ping-requests'
import { request } from '../request'
import { articleIdSchema, entryIdSchema, mediaIdSchema, targetIdSchema } from '../schemas'
import { siteDesignSchema } from '../site-design-schema'

/** What one publishing did. */
export interface PublishReport {
  readonly articleId: ArticleId
  readonly targetId: TargetId
  readonly publication: Publication
  /** Paths relative to the target. */
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  readonly removed: readonly string[]
  /** The page on this machine: absolute path of its HTML file. */
  readonly pageFile: string
  /** The site’s other pages are as of an older design: they are made anew by publishing the whole site. */
  readonly looksDiffer: boolean
  /** Paths from which redirects lead no more: since this publishing the site has pages of its own there. */
  readonly resting: readonly string[]
  /** Who was told that there is something new, and what became of it. Absent: nobody was to be told. */
  readonly pings?: readonly PingOutcome[]
}

/** Preview, targets, publishing, and the record of both. */
export const publishingRequests = {
  /**
   * The address, inside the app, of exactly the page that publishing would write; `as`: on a site whose
   * words and looks are being changed.
   */
  previewArticle: request(
    z.object({
      articleId: articleIdSchema,
      as: z
        .object({ id: targetIdSchema, siteName: z.string().max(200), design: siteDesignSchema })
        .optional(),
    }),
  ).replies<{
    readonly url: string
    /** The front page of the same release. */
    readonly frontUrl: string
  }>(),
  chooseFolder: request(z.object({})).replies<{ readonly folder: string } | null>(),
  saveFolderTarget: request(
    z.object({
      id: targetIdSchema.nullable(),
      siteName: z.string().min(1).max(200),
      folder: z.string().min(1).max(4_000),
      siteUrl: z.string().max(2_000),
    }),
  ).replies<FolderTarget>(),
  publish: request(
    z.object({ articleId: articleIdSchema, targetId: targetIdSchema }),
  ).replies<PublishReport>(),
  /** Goes on publishing to a folder that somebody else has changed: what they did is written over. */
  takeOverSite: request(z.object({ targetId: targetIdSchema })).replies<null>(),
  listPublications: request(z.object({ articleId: articleIdSchema })).replies<
    readonly Publication[]
  >(),
  listRevisions: request(
    z.object({
      articleId: articleIdSchema,
      entryId: z.union([entryIdSchema, z.null(), z.literal('all')]),
    }),
  ).replies<readonly RevisionSummary[]>(),
  /** Opens the published page of a verified publication in the system's browser. */
  openPublished: request(
    z.object({ articleId: articleIdSchema, targetId: targetIdSchema }),
  ).replies<null>(),
  /** Takes in a picture's bytes; the same bytes are stored once. */
  addPicture: request(
    z.object({ fileName: z.string().max(500), bytes: z.instanceof(Uint8Array) }),
  ).replies<PictureFile>(),
  choosePicture: request(z.object({})).replies<PictureFile | null>(),
  /** Several at once; what could not be taken in is said beside those that were. */
  choosePictures: request(z.object({})).replies<{
    readonly files: readonly PictureFile[]
    readonly refused: readonly AppError[]
  }>(),
  /**
   * Fetches a picture from the web into the newsroom. `pasted`: nobody asked for this very address, so
   * it may not lead to this machine.
   */
  fetchPicture: request(
    z.object({ url: z.string().max(4_000), why: z.enum(['pasted', 'asked']) }),
  ).replies<PictureFile>(),
  /**
   * Pictures that what was just pasted names but does not hold, from the clipboard as it is now; null for
   * each that cannot be had. Answered only to the window she works in, and only for what stands there.
   */
  clipboardPictures: request(
    z.object({ names: z.array(z.string().max(4_000)).min(1).max(500) }),
  ).replies<readonly (PictureFile | null)[]>(),
  /** The words its maker wrote into a picture's file. */
  pictureWords: request(z.object({ id: mediaIdSchema })).replies<PictureWords>(),
}

/** The address, inside the app, of a stored picture, or of the part of it that readers see. */
export function pictureUrl({ id, crop }: Pick<PictureFile, 'id' | 'crop'>): string {
  const address = `dateline://media/${id}`
  if (crop === undefined) return address
  return `${address}?crop=${[crop.left, crop.top, crop.width, crop.height].join('.')}`
}

/** The part that such an address asks for, by its `crop`; null: all of it. */
export function cropAsked(asked: string | null): PictureCrop | null {
  const parts = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(asked ?? '') ?? []
  const [left = 0, top = 0, width = 0, height = 0] = parts.slice(1).map(Number)
  return width === 0 || height === 0 ? null : { left, top, width, height }
}
