import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appError } from '../../shared/app-error'
import type { ArticleId } from '../../shared/ids'
import type { Release, ReleasePart } from '../../shared/publish/render-release'
import { err, ok, type Result } from '../../shared/result'

/** A file of a release with all its bytes. */
export interface ReadyFile {
  /** Relative to the site, with `/`. */
  readonly path: string
  readonly articleId: ArticleId | null
  readonly bytes: Buffer
  readonly hash: string
}

/** Where pictures and the site's own files are read from. */
export interface ReleaseSources {
  readonly siteAssets: string
  /** Absolute path of a stored picture; undefined where there is none. */
  readonly pictureFile: (id: string) => string | undefined
}

/** Fetches the bytes of every file of a release before the first one is written. */
export function releaseBytes(
  release: Release,
  sources: ReleaseSources,
): Result<readonly ReadyFile[]> {
  const files: ReadyFile[] = []
  for (const part of release.files) {
    const bytes = bytesOf(part, sources)
    if (!bytes.ok) return bytes
    const { path, articleId } = part
    files.push({ path, articleId, bytes: bytes.value, hash: hashOf(bytes.value) })
  }
  return ok(files)
}

/** SHA-256 in hex, as the record of a site's files holds it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The file a picture or a site's own file is copied from; null for pages and feeds. */
export function sourceFile(
  { content }: ReleasePart,
  sources: ReleaseSources,
): Result<string | null> {
  if (content.kind === 'text') return ok(null)
  if (content.kind === 'asset') return ok(join(sources.siteAssets, content.name))
  const file = sources.pictureFile(content.id)
  return file === undefined ? err(pictureGone(content.id)) : ok(file)
}

function bytesOf(part: ReleasePart, sources: ReleaseSources): Result<Buffer> {
  const file = sourceFile(part, sources)
  if (!file.ok) return file
  if (part.content.kind === 'text') return ok(Buffer.from(part.content.text, 'utf8'))
  try {
    return ok(readFileSync(file.value ?? ''))
  } catch (cause) {
    return err(pictureGone(part.path, cause instanceof Error ? cause.message : undefined))
  }
}

function pictureGone(name: string, detail = name) {
  return appError(
    'publish-refused',
    'The file of a picture is missing from Dateline’s data folder. Nothing was sent.',
    'Put the picture into the article again.',
    detail,
  )
}
