import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleId } from '../../shared/ids'
import { madeOnce } from '../../shared/made-once'
import type { PictureForm } from '../../shared/document/picture-forms'
import type { ReleaseFile } from '../../shared/model/publication'
import type { Drawing, ReleaseContent, ReleasePart } from '../../shared/publish/render-release'
import { renderedText } from '../../shared/publish/templates/template-trouble'
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
  readonly madeFrom: string | null
  /** What somebody else has put in its place stays. */
  readonly yields?: true
}

/** The files of a release, sorted by what is to be done with them. */
export interface ReleaseBytes {
  /** Not as the site holds them. */
  readonly ready: readonly ReadyFile[]
  /** As the site holds them. */
  readonly untouched: readonly string[]
  /** Of these the record says less than is known now. */
  readonly noted: readonly ReleaseFile[]
  /** Nothing is left to show in them. */
  readonly gone: readonly string[]
  /** Cards or icons are left that show what was before: they are for another time. */
  readonly drawsLater: boolean
}

/** Where pictures and the site's own files come from. */
export interface ReleaseSources {
  readonly siteAssets: string
  /** Absolute path of a form of a picture; it is made now if it was not before. */
  readonly pictureForm: (form: PictureForm) => Promise<Result<string>>
  /** The same for a card or an icon. */
  readonly drawn: (drawing: Drawing) => Promise<Result<string>>
}

/** What a site holds of ours. */
export interface HeldFiles {
  readonly folder: string
  readonly fileAt: (path: string) => ReleaseFile | null
}

/**
 * Fetches the bytes of every file of a release that the site does not hold as it is, before the first
 * one is written. What the record names is looked at and not read: a picture by its name, a page by
 * what it was made from.
 */
export async function releaseBytes(
  files: readonly ReleasePart[],
  {
    sources,
    held,
    mostRedrawn = Infinity,
    putsBack,
  }: {
    readonly sources: ReleaseSources
    readonly held: HeldFiles
    readonly mostRedrawn?: number | undefined
    /** These are fetched whatever the record says of them. */
    readonly putsBack?: ReadonlySet<string> | undefined
  },
): Promise<Result<ReleaseBytes>> {
  const ready: ReadyFile[] = []
  const noted: ReleaseFile[] = []
  const untouched: string[] = []
  const gone: string[] = []
  let redrawn = 0
  for (const part of files) {
    const { path, articleId, content } = part
    const known = held.fileAt(path)
    const isLost = putsBack?.has(path) === true
    const there = known !== null && !isLost && liesThere(held.folder, known) ? known : null
    if (there !== null && isHeldAs(content, there, sources)) {
      untouched.push(path)
      continue
    }
    if (there !== null && content.kind === 'drawing') {
      redrawn += 1
      // The one before stands, and the record says of what: what follows the publishing goes on.
      if (redrawn > mostRedrawn) {
        untouched.push(path)
        continue
      }
    }
    const bytes = await bytesOf(part, sources)
    if (!bytes.ok) return bytes
    if (bytes.value === null) {
      // A card that cannot be drawn now leaves the one before it.
      if (content.kind === 'text') gone.push(path)
      continue
    }
    const madeFrom = madeFromOf(content)
    const file: ReadyFile = {
      ...{ path, articleId, bytes: bytes.value, hash: hashOf(bytes.value), madeFrom },
      ...(part.yields === true ? { yields: true } : {}),
    }
    if (there?.hash !== file.hash) ready.push(file)
    else {
      untouched.push(path)
      if (there.madeFrom !== madeFrom) noted.push(recordOf(file))
    }
  }
  return ok({ ready, untouched, noted, gone, drawsLater: redrawn > mostRedrawn })
}

/** A file as the record of a site holds it. */
export function recordOf({ path, hash, articleId, bytes, madeFrom }: ReadyFile): ReleaseFile {
  return { path, hash, articleId, size: bytes.length, madeFrom }
}

/** Whether a file of ours lies in a site’s folder, as large as it was left. */
export function liesThere(folder: string, { path, size }: ReleaseFile): boolean {
  const stats = statSync(join(folder, path), { throwIfNoEntry: false })
  return stats?.isFile() === true && (size === null || stats.size === size)
}

function isHeldAs(content: ReleaseContent, held: ReleaseFile, sources: ReleaseSources): boolean {
  switch (content.kind) {
    case 'text':
      return content.madeFrom !== null && content.madeFrom === held.madeFrom
    case 'asset':
      return assetHash(join(sources.siteAssets, content.name)) === held.hash
    case 'picture':
      // Its name says what it was made from: other bytes have another name.
      return true
    case 'drawing':
      return held.madeFrom !== null && held.madeFrom === drawingMark(content.drawing)
    default:
      return assertNever(content)
  }
}

/** What a file is made from, where less than the file says it. */
function madeFromOf(content: ReleaseContent): string | null {
  if (content.kind === 'text') return content.madeFrom
  return content.kind === 'drawing' ? drawingMark(content.drawing) : null
}

function drawingMark(drawing: Drawing): string {
  return marks(drawing, '', () => hashOf(Buffer.from(JSON.stringify(drawing))).slice(0, 24))
}

// Cards of updates that stay as they were are the same ones with each publishing.
const marks = madeOnce<Drawing, string>()

// The site’s own files are those of this Dateline: they are read once.
const assetHashes = new Map<string, string | null>()

function assetHash(path: string): string | null {
  const known = assetHashes.get(path)
  if (known !== undefined) return known
  const hash = existsSync(path) ? hashOf(readFileSync(path)) : null
  assetHashes.set(path, hash)
  return hash
}

/** SHA-256 in hex, as the record of a site's files holds it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function bytesOf(part: ReleasePart, sources: ReleaseSources): Promise<Result<Buffer | null>> {
  const { content } = part
  switch (content.kind) {
    case 'text': {
      const text = renderedText(content.text)
      if (!text.ok) return text
      return ok(text.value === null ? null : Buffer.from(text.value, 'utf8'))
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
