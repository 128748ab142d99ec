import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleId } from '../../shared/ids'
import type { PictureForm } from '../../shared/document/picture-forms'
import type { Drawing, Release, ReleasePart } from '../../shared/publish/render-release'
import { assertNever, err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { diskError } from '../disk-error'

/** A file of a release with all its bytes. */
export interface ReadyFile {
  /** Relative to the site, with `/`. */
  readonly path: string
  readonly articleId: ArticleId | null
  readonly bytes: Buffer
  readonly hash: string
}

/** Where pictures and the site's own files come from. */
export interface ReleaseSources {
  readonly siteAssets: string
  /** Absolute path of a form of a picture; it is made now if it was not before. */
  readonly pictureForm: (form: PictureForm) => Promise<Result<string>>
  /** The same for a card or an icon. */
  readonly drawn: (drawing: Drawing) => Promise<Result<string>>
}

/** Fetches the bytes of every file of a release before the first one is written. */
export async function releaseBytes(
  release: Release,
  sources: ReleaseSources,
): Promise<Result<readonly ReadyFile[]>> {
  const files: ReadyFile[] = []
  for (const part of release.files) {
    const bytes = await bytesOf(part, sources)
    if (!bytes.ok) return bytes
    if (bytes.value === null) continue
    const { path, articleId } = part
    files.push({ path, articleId, bytes: bytes.value, hash: hashOf(bytes.value) })
  }
  return ok(files)
}

/** SHA-256 in hex, as the record of a site's files holds it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function bytesOf(part: ReleasePart, sources: ReleaseSources): Promise<Result<Buffer | null>> {
  const { content } = part
  switch (content.kind) {
    case 'text': {
      const text = content.text()
      return ok(text === null ? null : Buffer.from(text, 'utf8'))
    }
    case 'asset':
      return read(join(sources.siteAssets, content.name))
    case 'picture': {
      const file = await sources.pictureForm(content.form)
      return file.ok ? read(file.value) : file
    }
    case 'drawing': {
      const file = await sources.drawn(content.drawing)
      // A text goes out without its card rather than not at all; the next publishing tries again.
      return file.ok ? read(file.value) : ok(null)
    }
    default:
      return assertNever(content)
  }
}

async function read(path: string): Promise<Result<Buffer>> {
  try {
    return ok(await readFile(path))
  } catch (cause) {
    return err(diskError(cause, say('A file of the page could not be read. Nothing was sent.')))
  }
}
