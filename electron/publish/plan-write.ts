import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appError, type AppError } from '../../shared/app-error'
import type { ReleaseFile } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import { insideFolder } from './inside-folder'
import { hashOf, type ReadyFile } from './ready-file'
import { siteUntouched, targetFailure } from './target-failure'

/** What is to be done to the folder: compared by hash with what lies there. */
export interface WritePlan {
  readonly changed: readonly ReadyFile[]
  readonly unchanged: readonly ReadyFile[]
  /** Ours from an earlier publishing, no longer part of the site, and as we left them. */
  readonly stale: readonly ReleaseFile[]
}

/** What a plan is made from. */
export interface PlanOrder {
  readonly files: readonly ReadyFile[]
  /** What we left of these files, and of those that are to go. */
  readonly held: readonly ReleaseFile[]
  /** Of ours, no longer part of the site. */
  readonly stale?: readonly ReleaseFile[]
  /** An editor said to go on: what others changed since is written over. */
  readonly takesOver?: boolean
  /** The same for these paths alone. */
  readonly putsBack?: ReadonlySet<string> | undefined
}

/**
 * Compares a release with the folder: only what is about to be replaced is read. Anything of somebody
 * else's in the way refuses all of it, and so does a file of ours that somebody has changed.
 */
export function planWrite(folder: string, order: PlanOrder): Result<WritePlan> {
  const ours = new Map(order.held.map((file) => [file.path, file]))
  const changed: ReadyFile[] = []
  const unchanged: ReadyFile[] = []
  const known: Known = new Map()
  try {
    for (const file of order.files) {
      const there = lookAt(folder, file.path, known)
      if (!there.ok) return there
      if (there.value === null) {
        changed.push(file)
        continue
      }
      const hash = hashOf(there.value)
      const left = ours.get(file.path)
      const mayReplace = order.takesOver === true || order.putsBack?.has(file.path) === true
      if (hash === file.hash) unchanged.push(file)
      else if (file.yields === true && left?.hash !== hash) continue
      else if (left === undefined && !isOurs(file, there.value)) {
        return err(foreign(join(folder, file.path)))
      } else if (isLeftSo(left, hash) || mayReplace) changed.push(file)
      else return err(changedByHand(join(folder, file.path)))
    }
    return ok({ changed, unchanged, stale: asWeLeftThem(folder, order.stale ?? []) })
  } catch (cause) {
    return err(targetFailure(cause, folder, sentence(siteUntouched)))
  }
}

// Of what an older version wrote, nobody knows how a sending that was cut off left it.
function isLeftSo(left: ReleaseFile | undefined, hash: string): boolean {
  return left === undefined || left.size === null || left.hash === hash
}

// Of the folders of a site: whether each is there. Many files lie in one.
type Known = Map<string, boolean>

function lookAt(folder: string, path: string, known: Known): Result<Buffer | null> {
  const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
  const isThere = lookAtFolder(folder, parent, known)
  if (!isThere.ok) return isThere
  const at = insideFolder(folder, path)
  const stats = isThere.value ? lstatSync(at, { throwIfNoEntry: false }) : undefined
  if (stats === undefined) return ok(null)
  if (stats.isSymbolicLink()) return err(linked(at))
  return stats.isDirectory() ? err(foreign(at)) : ok(readFileSync(at))
}

function lookAtFolder(folder: string, path: string, known: Known): Result<boolean> {
  if (path === '') return ok(true)
  const seen = known.get(path)
  if (seen !== undefined) return ok(seen)
  const above = lookAtFolder(folder, path.slice(0, Math.max(path.lastIndexOf('/'), 0)), known)
  if (!above.ok) return above
  const at = insideFolder(folder, path)
  const stats = above.value ? lstatSync(at, { throwIfNoEntry: false }) : undefined
  // Through a link a page would land outside the folder that was chosen.
  if (stats?.isSymbolicLink() === true) return err(linked(at))
  if (stats?.isDirectory() === false) return err(foreign(at))
  known.set(path, stats !== undefined)
  return ok(stats !== undefined)
}

/** Whether a file that no record names is ours: a crash before the recording leaves those, and they say so. */
export function isOurs(
  { path, articleId }: Pick<ReadyFile, 'path' | 'articleId'>,
  bytes: Uint8Array,
): boolean {
  if (path.startsWith('assets/') || /^search\/[\d-]+\.json$/.test(path)) return true
  const text = Buffer.from(bytes).toString('utf8')
  if (!path.endsWith('.html'))
    return /Made by Dateline|<generator>Dateline<|^\{"generator":"Dateline",/.test(text)
  if (!text.includes('<meta name="generator" content="Dateline"')) return false
  return articleId === null || text.includes(`data-article="${articleId}"`)
}

function asWeLeftThem(folder: string, files: readonly ReleaseFile[]): readonly ReleaseFile[] {
  const left: ReleaseFile[] = []
  const known: Known = new Map()
  for (const file of files) {
    const there = lookAt(folder, file.path, known)
    const gone = there.ok && there.value === null
    if (gone || (there.ok && there.value !== null && hashOf(there.value) === file.hash)) {
      left.push(file)
    }
  }
  return left
}

function foreign(path: string): AppError {
  return appError(
    'target-foreign-file',
    sentence('{path} is not Dateline’s and would be overwritten. {siteUntouched}', {
      path,
      siteUntouched,
    }),
    sentence('Move it away, or publish to another folder.'),
  )
}

function linked(path: string): AppError {
  return appError(
    'target-foreign-file',
    sentence(
      '{path} is a link to another place, and Dateline does not write through links. {siteUntouched}',
      { path, siteUntouched },
    ),
    sentence('Replace the link with a folder, or publish to another folder.'),
  )
}

function changedByHand(path: string): AppError {
  return appError(
    'target-changed-elsewhere',
    sentence('{path} was changed by somebody since Dateline wrote it. The site is as it was.', {
      path,
    }),
    sentence('Keep a copy of what was changed, or publish anyway: it is then written over.'),
  )
}
