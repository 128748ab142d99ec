import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import type { PictureForm } from '../../shared/document/picture-forms'
import { fileBytes } from '../../shared/document/pieces'
import { madeOnce } from '../../shared/made-once'
import type { ReleaseFile } from '../../shared/model/publication'
import type { Drawing, ReleaseContent, ReleasePart } from '../../shared/publish/release-part'
import { renderedText } from '../../shared/publish/templates/template-trouble'
import { assertNever, ok, type Result } from '../../shared/result'
import type { FolderHand, LookedFor } from './folder-hand'
import type { FileToPut } from './folder-work'
import { hashOf, liesThere } from './ready-file'

/** The files of a release, sorted by what is to be done with them. */
export interface ReleaseBytes {
  /** Not known to be as the site holds them. */
  readonly made: readonly FileToPut[]
  /** As the site holds them. */
  readonly untouched: readonly string[]
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

/** What a site holds of ours, and who looks there. */
export interface HeldFiles {
  readonly folder: string
  readonly fileAt: (path: string) => ReleaseFile | null
  readonly hand: Pick<FolderHand, 'missing'>
  /** What is being looked for there already; absent: nothing. */
  readonly lookedFor?: LookedFor | undefined
}

interface Making {
  readonly sources: ReleaseSources
  readonly held: HeldFiles
  /** How many cards and icons that lie there are drawn anew at most; absent: all that differ. */
  readonly mostRedrawn?: number | undefined
  /** These are fetched whatever the record says of them. */
  readonly putsBack?: ReadonlySet<string> | undefined
}

/**
 * Makes every file of a release that the site does not hold as it is, before the first one is written.
 * What the record names is looked for and not read, while the others are made: a picture by its name, a
 * page by what it was made from.
 */
export async function releaseBytes(
  files: readonly ReleasePart[],
  of: Making,
): Promise<Result<ReleaseBytes>> {
  const { sources, held, putsBack } = of
  const parts = files.map((part) => {
    const known = held.fileAt(part.path)
    const mayStay = known !== null && putsBack?.has(part.path) !== true
    return { part, known, isHeld: mayStay && isHeldAs(part.content, known, sources) }
  })
  const kept = parts.flatMap(({ known, isHeld }) => (isHeld && known !== null ? [known] : []))
  const looking = missingOf(kept, held)
  const others = await madeOf(
    parts.filter(({ isHeld }) => !isHeld),
    of,
  )
  const missing = await looking
  if (!others.ok || missing.size === 0) {
    return others.ok ? ok(withKept(others.value, kept)) : others
  }
  // Somebody took away what is as it was: it is made as well, in its place among the others.
  const all = await madeOf(
    parts.filter(({ part, isHeld }) => !isHeld || missing.has(part.path)),
    of,
  )
  return all.ok
    ? ok(
        withKept(
          all.value,
          kept.filter(({ path }) => !missing.has(path)),
        ),
      )
    : all
}

/** Which of ours are not there, asking only for those that nobody looks for yet. */
async function missingOf(
  kept: readonly ReleaseFile[],
  { folder, hand, lookedFor }: HeldFiles,
): Promise<ReadonlySet<string>> {
  const asked = kept.filter(({ path }) => lookedFor?.paths.has(path) !== true)
  const [before, now] = await Promise.all([lookedFor?.missing, hand.missing(folder, asked)])
  return before === undefined ? now : new Set([...before, ...now])
}

function withKept(made: ReleaseBytes, kept: readonly ReleaseFile[]): ReleaseBytes {
  return { ...made, untouched: [...kept.map(({ path }) => path), ...made.untouched] }
}

const madeBetweenBreaths = 25

interface KnownPart {
  readonly part: ReleasePart
  readonly known: ReleaseFile | null
  readonly isHeld: boolean
}

async function madeOf(
  parts: readonly KnownPart[],
  { sources, held, putsBack, mostRedrawn = Infinity }: Making,
): Promise<Result<ReleaseBytes>> {
  const made: FileToPut[] = []
  const untouched: string[] = []
  const gone: string[] = []
  let redrawn = 0
  for (const [at, { part, known, isHeld }] of parts.entries()) {
    // Of many pages nobody shall wait for the last.
    if (at % madeBetweenBreaths === madeBetweenBreaths - 1) await breathe()
    const { path, content } = part
    const isLost = isHeld || known === null || putsBack?.has(path) === true
    if (content.kind === 'drawing' && !isLost && liesThere(held.folder, known)) {
      redrawn += 1
      // The one before stands, and the record says of what: what follows the publishing goes on.
      if (redrawn > mostRedrawn) {
        untouched.push(path)
        continue
      }
    }
    const file = await contentOf(content, sources)
    if (!file.ok) return file
    if (file.value !== null) made.push(fileToPut(part, { content: file.value, held: known }))
    // A card that cannot be drawn now leaves the one before it.
    else if (content.kind === 'text') gone.push(path)
  }
  return ok({ made, untouched, gone, drawsLater: redrawn > mostRedrawn })
}

function fileToPut(
  { path, articleId, content, yields }: ReleasePart,
  of: Pick<FileToPut, 'content' | 'held'>,
): FileToPut {
  const madeFrom = madeFromOf(content)
  return { path, articleId, madeFrom, ...of, ...(yields === true ? { yields } : {}) }
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
  return marks(drawing, '', () => hashOf(JSON.stringify(drawing)).slice(0, 24))
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

/** The bytes, or where the file lies that it is a copy of; null: there is nothing to show. */
async function contentOf(
  content: ReleaseContent,
  sources: ReleaseSources,
): Promise<Result<FileToPut['content'] | null>> {
  switch (content.kind) {
    case 'text': {
      const text = renderedText(content.text)
      if (!text.ok) return text
      // As bytes they are let go at once; as words they would swell the memory of two threads.
      return ok(text.value === null ? null : { kind: 'bytes', bytes: fileBytes(text.value) })
    }
    case 'asset':
      return ok({ kind: 'copy', from: join(sources.siteAssets, content.name) })
    case 'picture': {
      const file = await sources.pictureForm(content.form)
      return file.ok ? ok({ kind: 'copy', from: file.value }) : file
    }
    case 'drawing': {
      const file = await sources.drawn(content.drawing)
      // A text goes out without its card rather than not at all; the next publishing tries again.
      return ok(file.ok ? { kind: 'copy', from: file.value } : null)
    }
    default:
      return assertNever(content)
  }
}
