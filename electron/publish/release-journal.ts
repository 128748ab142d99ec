import { existsSync } from 'node:fs'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { articleId } from '../../shared/ids'
import type { ReleaseFile } from '../../shared/model/publication'
import type { LeftPage } from '../../shared/publish/left-page'
import type { ListedArticle } from '../../shared/publish/listed-article'
import { ownFolder } from '../../shared/publish/own-folder'
import { codeOf } from '../disk-error'
import { isSameBoot } from './boot-mark'
import { insideFolder } from './inside-folder'
import { hashOf } from './ready-file'
import { logMark, logPath, stagedFolder, stagedPath, type ReleaseJournal } from './release-log'
import { removeFile } from './remove-file'
import { makeFolder } from './site-lock'
import { markerPath } from './site-marker'

/** A release that was begun in a folder and not ended, as it is found there. */
export interface CutOffRelease extends ReleaseJournal {
  /** The bytes of its files, by their place; those without wait in files of their own. */
  readonly bodies: ReadonlyMap<number, Buffer>
  /** When the machine was started that wrote it. */
  readonly boot: string
}

/** What became of a release that was cut off. */
export interface Recovered {
  readonly journal: ReleaseJournal
  /** In place with the bytes they were to have. */
  readonly placed: readonly ReleaseFile[]
  /** All of it, with the marker of who published. */
  readonly isWhole: boolean
}

// Older versions wrote it without the bytes of its files.
const formerPath = `${ownFolder}/release.json`

/** Whether a release was begun in a folder and not ended, as far as can be seen without reading it. */
export async function isCutOff(folder: string): Promise<boolean> {
  const found = [logPath, formerPath].map((path) => access(join(folder, path)).then(yes, no))
  return (await Promise.all(found)).includes(true)
}

const yes = () => true
const no = () => false

/** Reads the release that was begun in a folder and not ended; null: there is none. */
export async function readJournal(folder: string): Promise<CutOffRelease | null> {
  const former = await bytesAt(join(folder, formerPath))
  if (former !== null) return formerJournal(former.toString('utf8'))
  const log = await bytesAt(join(folder, logPath))
  return log === null ? null : wholeLog(log)
}

async function bytesAt(path: string): Promise<Buffer | null> {
  return readFile(path).catch((cause: unknown) => {
    if (codeOf(cause) === undefined) throw cause
    return null
  })
}

function formerJournal(text: string): CutOffRelease | null {
  const journal = journalOf(text)
  return journal === null ? null : { ...journal, boot: '', bodies: new Map() }
}

// Whoever was cut off while writing it had put nothing in place: what is not whole is no release.
function wholeLog(log: Buffer): CutOffRelease | null {
  const lineEnd = log.indexOf('\n')
  const [mark, length, hash] = log.subarray(0, Math.max(lineEnd, 0)).toString('utf8').split(' ')
  if (mark !== logMark) return null
  const bodiesAt = lineEnd + 1 + Number(length)
  const text = log.subarray(lineEnd + 1, bodiesAt)
  if (hashOf(text) !== hash) return null
  const journal = journalOf(text.toString('utf8'))
  if (journal === null) return null
  const bodies = bodiesIn(log.subarray(bodiesAt), journal.files)
  return bodies === null ? null : { ...journal, boot: journal.boot ?? '', bodies }
}

function bodiesIn(
  rest: Buffer,
  files: readonly (ReleaseFile & { readonly isCopy?: boolean | undefined })[],
): ReadonlyMap<number, Buffer> | null {
  let at = 0
  const bodies = new Map<number, Buffer>()
  for (const [place, { size, hash, isCopy }] of files.entries()) {
    if (isCopy === true) continue
    const body = rest.subarray(at, at + (size ?? 0))
    if (hashOf(body) !== hash) return null
    bodies.set(place, body)
    at += body.length
  }
  return bodies
}

function journalOf(text: string) {
  try {
    return journalSchema.parse(JSON.parse(text))
  } catch {
    // It is put in place whole: what cannot be read is none of ours.
    return null
  }
}

/** Finishes a release that was cut off: all its bytes were on the disk when it was written down. */
export async function finishCutOff(folder: string, release: CutOffRelease): Promise<Recovered> {
  const placed: ReleaseFile[] = []
  for (const place of release.files.keys()) {
    const file = await (release.bodies.has(place)
      ? placeAnew(folder, release, place)
      : placeStaged(folder, release, place))
    if (file !== null) placed.push(file)
  }
  for (const path of release.removed) removeFile(folder, path)
  return {
    journal: release,
    placed: placed.filter(({ path }) => path !== markerPath),
    isWhole: placed.length === release.files.length,
  }
}

/** Puts one in place whose bytes are written down, unless it is there; null: somebody changed it since. */
async function placeAnew(
  folder: string,
  { files, bodies, boot }: CutOffRelease,
  place: number,
): Promise<ReleaseFile | null> {
  const [file, bytes] = [files[place], bodies.get(place)]
  if (file === undefined || bytes === undefined) return null
  const final = insideFolder(folder, file.path)
  const there = await bytesAt(final)
  if (there !== null && hashOf(there) === file.hash) return file
  const waits = stagedPath(folder, place)
  // It had its place, and no power cut has spoiled it: other bytes are another hand’s.
  if (there !== null && isSameBoot(boot) && !existsSync(waits)) return null
  await makeFolder(dirname(final), { top: folder, made: [] })
  await mkdir(join(folder, stagedFolder), { recursive: true })
  await writeFile(waits, bytes)
  await rename(waits, final)
  return file
}

async function placeStaged(
  folder: string,
  { files }: CutOffRelease,
  place: number,
): Promise<ReleaseFile | null> {
  const file = files[place]
  if (file === undefined) return null
  const final = insideFolder(folder, file.path)
  try {
    await makeFolder(dirname(final), { top: folder, made: [] })
    await rename(stagedPath(folder, place), final)
    return file
  } catch (cause) {
    if (codeOf(cause) === undefined) throw cause
    const bytes = await bytesAt(final)
    return bytes !== null && hashOf(bytes) === file.hash ? file : null
  }
}

/** Takes away what an older version wrote down, once it is done. */
export async function endFormer(folder: string): Promise<void> {
  await rm(join(folder, formerPath), { force: true })
}

const journalSchema = z.object({
  newsroom: z.string(),
  release: z.number(),
  files: z.array(
    z.object({
      path: z.string(),
      hash: z.string(),
      articleId: z.string().transform(articleId).nullable(),
      size: z.number().nullable(),
      madeFrom: z.string().nullable(),
      isCopy: z.boolean().optional(),
    }),
  ),
  removed: z.array(z.string()),
  listed: z.custom<ListedArticle>((value) => typeof value === 'object').nullable(),
  left: z.custom<LeftPage>((value) => typeof value === 'object').optional(),
  boot: z.string().optional(),
})
