import { imagesIn, withImages } from '../../shared/document/images-in'
import { makeImage } from '../../shared/document/make-body'
import type { Body } from '../../shared/document/nodes'
import { fileOfSource } from '../../shared/interchange/archive/archive-source'
import type { PicturesFrom } from '../../shared/interchange/archive/move-in-report'
import type { NewCoverage } from '../../shared/model/coverage'
import type { PictureFile } from '../../shared/model/media'
import { ok, type Result } from '../../shared/result'
import type { PublicReader } from '../embeds/public-reader'
import type { Pictures } from '../pictures/pictures'
import type { Archive } from './archives/archive'
import { nameOf } from './take-pictures'

/** Takes the pictures of an archive in, each once. */
export interface ArchivePictures {
  /**
   * An article with the files of its pictures. Those that cannot be had keep their address and are named;
   * it fails only where the disk does.
   */
  readonly takeInto: (
    coverage: NewCoverage,
    lead: string,
  ) => Promise<Result<{ readonly coverage: NewCoverage; readonly missing: readonly string[] }>>
  /** How many are here now. */
  readonly taken: () => number
}

const largest = 60_000_000

/** Opens the pictures of an archive. */
export function archivePictures(
  parts: {
    readonly pictures: Pick<Pictures, 'add' | 'addFile'>
    readonly readPublic: PublicReader
  },
  { archive, pictures: from }: { readonly archive: Archive; readonly pictures: PicturesFrom },
): ArchivePictures {
  const files = new Map<string, PictureFile | null>()
  const take = async (source: string): Promise<Result<PictureFile | null>> => {
    const known = files.get(source)
    if (known !== undefined) return ok(known)
    const got = await fetchOne(source)
    if (!got.ok && (got.error.kind === 'disk-full' || got.error.kind === 'data-folder-unwritable'))
      return got
    const file = got.ok ? got.value : null
    files.set(source, file)
    return ok(file)
  }
  const fetchOne = async (source: string): Promise<Result<PictureFile | null>> => {
    const path = archive.pictureFile(source)
    if (path !== null) return parts.pictures.addFile(path)
    if (from === 'here' || fileOfSource(source) !== null) return ok(null)
    const answer = await parts.readPublic({
      url: secure(source),
      accept: 'image/*',
      maxBytes: largest,
    })
    return answer.ok ? parts.pictures.add(nameOf(source), answer.value.bytes) : answer
  }
  return {
    taken: () =>
      new Set([...files.values()].flatMap((file) => (file === null ? [] : file.id))).size,
    takeInto: async (coverage, lead) => {
      const bodies = [coverage.body, ...coverage.updates.map(({ body }) => body)]
      const named = bodies.flatMap(imagesIn).map(({ source }) => source)
      const missing: string[] = []
      for (const source of new Set([lead, ...named].filter((one) => one !== ''))) {
        const file = await take(source)
        if (!file.ok) return file
        if (file.value === null) missing.push(fileOfSource(source) ?? source)
      }
      return ok({ coverage: withFiles(coverage, { files, lead }), missing })
    },
  }
}

/** A site that moved to https in the meantime has its old addresses in its texts. */
function secure(source: string): string {
  return source.replace(/^http:/i, 'https:')
}

function withFiles(
  coverage: NewCoverage,
  {
    files,
    lead,
  }: { readonly files: ReadonlyMap<string, PictureFile | null>; readonly lead: string },
): NewCoverage {
  const filled = (body: Body) =>
    withImages(body, (image) => {
      const file = files.get(image.source) ?? null
      const isOfArchive = fileOfSource(image.source) !== null
      return makeImage({ ...image, file, source: file !== null || isOfArchive ? '' : image.source })
    })
  const { fields } = coverage
  const leadFile = files.get(lead) ?? null
  return {
    ...coverage,
    fields: { ...fields, lead: fields.lead === null ? null : { ...fields.lead, file: leadFile } },
    body: filled(coverage.body),
    updates: coverage.updates.map((update) => ({ ...update, body: filled(update.body) })),
  }
}
