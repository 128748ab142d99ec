import { readFileSync } from 'node:fs'
import type { ReleaseFile } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import { diskError } from '../disk-error'
import type { FileToPut, FolderDone, FolderOutcome, FolderWork } from './folder-work'
import { planWrite, type WritePlan } from './plan-write'
import { readBack } from './read-back'
import { hashOf, liesThere, recordOf, type ReadyFile } from './ready-file'
import { removeFile } from './remove-file'
import { markerPath, markerText } from './site-marker'
import { writeFiles } from './write-files'

/**
 * Does all that is to be done to a site’s folder at once: compares with what lies there, puts new files
 * in place, reads them back, and takes away what goes. The caller holds the folder.
 */
export function putInFolder(work: FolderWork): FolderOutcome {
  const sorted = sortFiles(work)
  if (!sorted.ok) return { ok: false, error: sorted.error, placed: [] }
  const { folder, takesOver, putsBack } = work
  const plan = planWrite(folder, {
    files: sorted.value.ready,
    held: work.files.flatMap(({ held }) => held ?? []),
    stale: work.stale,
    ...{ takesOver, putsBack },
  })
  if (!plan.ok) return { ok: false, error: plan.error, placed: [] }
  return putPlan(work, { plan: plan.value, sorted: sorted.value })
}

interface SortedFiles extends Pick<FolderDone, 'untouched' | 'noted'> {
  /** Not as the site holds them. */
  readonly ready: readonly ReadyFile[]
}

function sortFiles({ folder, files, putsBack }: FolderWork): Result<SortedFiles> {
  const ready: ReadyFile[] = []
  const noted: ReleaseFile[] = []
  const untouched: string[] = []
  for (const file of files) {
    const made = readyFile(file)
    if (!made.ok) return made
    const { held } = file
    const isLost = putsBack?.has(file.path) === true
    if (isLost || held?.hash !== made.value.hash || !liesThere(folder, held)) {
      ready.push(made.value)
      continue
    }
    untouched.push(file.path)
    if (held.madeFrom !== file.madeFrom) noted.push(recordOf(made.value))
  }
  return ok({ ready, noted, untouched })
}

function readyFile({ path, articleId, madeFrom, content, yields }: FileToPut): Result<ReadyFile> {
  const bytes = bytesOf(content)
  if (!bytes.ok) return bytes
  const hash = hashOf(bytes.value)
  return ok({
    ...{ path, articleId, madeFrom, hash },
    bytes: bytes.value,
    ...(yields === true ? { yields } : {}),
    ...(content.kind === 'copy' && bytes.value.length > smallCopy ? { isCopy: true } : {}),
  })
}

// A card is sooner written twice than waited for by itself.
const smallCopy = 64 * 1024

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

function bytesOf(content: FileToPut['content']): Result<Buffer> {
  if (content.kind === 'bytes') return ok(bufferOf(content.bytes))
  try {
    return ok(readFileSync(content.from))
  } catch (cause) {
    return err(
      diskError(cause, sentence('A file of the page could not be read. Nothing was sent.')),
    )
  }
}

interface Planned {
  readonly plan: WritePlan
  readonly sorted: SortedFiles
}

function putPlan(work: FolderWork, { plan, sorted }: Planned): FolderOutcome {
  const { folder, newsroom, release, listed, left, expected } = work
  const { changed, stale } = plan
  const removing = stale.map(({ path }) => path)
  const isNew = changed.length > 0 || stale.length > 0
  if (isNew) {
    const of = { newsroom, release, removed: removing, listed, left }
    const { placed, problem } = writeFiles(folder, [...changed, markerFile(work)], of)
    if (!problem.ok) return { ok: false, error: problem.error, placed }
    const missing = readBack(folder, changed, expected)
    if (missing !== null) return { ok: false, error: missing, placed }
  }
  return {
    ok: true,
    done: {
      isNew,
      written: changed.map(recordOf),
      unchanged: plan.unchanged.map(recordOf),
      untouched: sorted.untouched,
      noted: sorted.noted,
      removed: removing.filter((path) => removeFile(folder, path)),
    },
  }
}

function markerFile(of: Parameters<typeof markerText>[0]): ReadyFile {
  const bytes = Buffer.from(markerText(of), 'utf8')
  return { path: markerPath, articleId: null, bytes, hash: hashOf(bytes), madeFrom: null }
}
