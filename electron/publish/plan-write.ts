import { lstat, readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { appError, type AppError } from '../../shared/app-error'
import type { ReleaseFile } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { codeOf } from '../disk-error'
import { hashOf, type ReadyFile } from './release-bytes'
import { siteUntouched, targetFailure } from './target-failure'

/** What is to be done to the folder: compared by hash with what lies there. */
export interface WritePlan {
  readonly changed: readonly ReadyFile[]
  readonly unchanged: readonly ReadyFile[]
  /** Ours from an earlier publishing, no longer part of the article, and as we left them. */
  readonly stale: readonly ReleaseFile[]
}

/** Compares a release with the folder. Anything of somebody else's in the way refuses all of it. */
export async function planWrite(
  folder: string,
  files: readonly ReadyFile[],
  manifest: readonly ReleaseFile[],
): Promise<Result<WritePlan>> {
  const ours = new Set(manifest.map(({ path }) => path))
  const changed: ReadyFile[] = []
  const unchanged: ReadyFile[] = []
  try {
    for (const file of files) {
      const there = await lookAt(folder, file.path)
      if (!there.ok) return there
      if (there.value !== null && hashOf(there.value) === file.hash) unchanged.push(file)
      else if (there.value === null || ours.has(file.path) || isOurs(file, there.value)) {
        changed.push(file)
      } else return err(foreign(join(folder, file.path)))
    }
    return ok({ changed, unchanged, stale: await staleFiles(folder, files, manifest) })
  } catch (cause) {
    return err(targetFailure(cause, folder, say(siteUntouched)))
  }
}

/** The absolute path of a site's file. A path that leads out of the folder is a bug, and never written. */
export function insideFolder(folder: string, path: string): string {
  const absolute = resolve(folder, ...path.split('/'))
  const base = folder.endsWith(sep) ? folder : folder + sep
  if (!absolute.startsWith(base)) throw new Error(`${path} leads out of ${folder}`)
  return absolute
}

async function lookAt(folder: string, path: string): Promise<Result<Buffer | null>> {
  let at = folder
  const parts = path.split('/')
  for (const [index, part] of parts.entries()) {
    at = join(at, part)
    const stats = await lstat(at).catch(missing)
    if (stats === null) return ok(null)
    // Through a link a page would land outside the folder that was chosen.
    if (stats.isSymbolicLink()) return err(linked(at))
    if (stats.isDirectory() === (index === parts.length - 1)) return err(foreign(at))
  }
  return ok(await readFile(insideFolder(folder, path)))
}

/** Whether a file that no record names is ours: a crash before the recording leaves those, and they say so. */
export function isOurs(
  { path, articleId }: Pick<ReadyFile, 'path' | 'articleId'>,
  bytes: Uint8Array,
): boolean {
  if (path.startsWith('assets/')) return true
  const text = Buffer.from(bytes).toString('utf8')
  if (path.endsWith('.xml')) return text.includes('<generator>Dateline</generator>')
  if (!text.includes('<meta name="generator" content="Dateline"')) return false
  return articleId === null || text.includes(`data-article="${articleId}"`)
}

async function staleFiles(
  folder: string,
  files: readonly ReadyFile[],
  manifest: readonly ReleaseFile[],
): Promise<readonly ReleaseFile[]> {
  const needed = new Set(files.map(({ path }) => path))
  const stale: ReleaseFile[] = []
  for (const file of manifest) {
    if (needed.has(file.path) || file.articleId === null) continue
    const there = await lookAt(folder, file.path)
    const gone = there.ok && there.value === null
    if (gone || (there.ok && there.value !== null && hashOf(there.value) === file.hash)) {
      stale.push(file)
    }
  }
  return stale
}

function missing(cause: unknown): null {
  if (codeOf(cause) === 'ENOENT') return null
  throw cause
}

function foreign(path: string): AppError {
  return appError(
    'target-foreign-file',
    say('{path} is not Dateline’s and would be overwritten. {siteUntouched}', {
      path,
      siteUntouched,
    }),
    say('Move it away, or publish to another folder.'),
  )
}

function linked(path: string): AppError {
  return appError(
    'target-foreign-file',
    say(
      '{path} is a link to another place, and Dateline does not write through links. {siteUntouched}',
      { path, siteUntouched },
    ),
    say('Replace the link with a folder, or publish to another folder.'),
  )
}
