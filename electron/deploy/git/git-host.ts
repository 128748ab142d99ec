import { say } from '../../../shared/words/say'
import { sentence, type Sentence } from '../../../shared/words/sentence'
import fs from 'node:fs'
import git, { Errors, type GitAuth, type PushResult } from 'isomorphic-git'
import { appError } from '../../../shared/app-error'
import type { GitHost } from '../../../shared/model/site-host'
import { err, ok, type Result } from '../../../shared/result'
import { codeOf, diskError } from '../../disk-error'
import type { ReleaseFile } from '../../../shared/model/publication'
import { isOurs } from '../../publish/plan-write'
import { hashOf } from '../../publish/ready-file'
import type { SendCall } from '../../publish/remote/http'
import { foreignThere, hostRefused, hostStumbled } from '../host-failures'
import type { HostDoor, HostTried, SiteChange } from '../site-host'
import { changeTree, standingAt, type GitPlace, type StandingThere } from './change-tree'
import { gitHttp, GitCallFailed } from './git-http'

/** How a repository is reached, and where this machine keeps its own copy of it. */
export interface GitWay {
  readonly host: GitHost
  readonly token: string
  readonly send: SendCall
  /** A folder of Dateline's own; it is made anew where it is gone. */
  readonly gitdir: string
  /** Who the commits are by. */
  readonly author: { readonly name: string; readonly email: string }
}

/**
 * A branch of a git repository. Each sending is one commit upon what stands there, never forced: what
 * others committed stays, and where they changed a file of ours they are not written over.
 */
export function gitHost(way: GitWay): HostDoor {
  return {
    open: () =>
      Promise.resolve(
        ok({
          kind: 'whole',
          replace: (change) =>
            asValue(way, sentence('bring the site there'), () => push(way, change)),
          close: () => Promise.resolve(),
        }),
      ),
    tryOut: () => asValue(way, sentence('look at the repository'), () => tryOut(way)),
  }
}

async function tryOut(way: GitWay): Promise<Result<HostTried>> {
  // Asked as for a push: who may only read is refused here already.
  const refs = await git.listServerRefs({ ...wire(way), forPush: true, protocolVersion: 1 })
  const { branch } = way.host
  const isThere = refs.some(({ ref }) => ref === `refs/heads/${branch}`)
  const note = isThere
    ? say('The branch {branch} is there; each publishing adds a commit to it.', { branch })
    : say('The first publishing makes the branch {branch}.', { branch })
  return ok({ server: serverName(way), notes: [note] })
}

async function push(way: GitWay, change: SiteChange): Promise<Result<null>> {
  const place: GitPlace = { fs, gitdir: way.gitdir }
  await git.init({ ...place, bare: true })
  await git.addRemote({ ...place, remote: 'origin', url: way.host.url, force: true })
  change.onStep(say('Looking at what is there'))
  const head = await fetchHead(way, place)
  const tree = head === null ? null : (await git.readCommit({ ...place, oid: head })).commit.tree
  const ref = `refs/heads/${way.host.branch}`
  const changed = await changedTree(place, { tree, tried: await lastTry(place, ref), change })
  if (!changed.ok) return changed
  if (changed.value === tree) return ok(null)
  const oid = await commitOf(way, { place, tree: changed.value, head })
  await git.writeRef({ ...place, ref, value: oid, force: true })
  change.onStep(say('Pushing to the repository'))
  const pushed = await git.push({ ...place, ...wire(way), ref, remoteRef: ref, force: false })
  if (pushed.ok) return ok(null)
  return err(
    hostStumbled(serverName(way), sentence('push'), pushed.refs[ref]?.error ?? pushed.error ?? ''),
  )
}

/** The branch as it stands there, with what it holds; null: it is not there yet. */
async function fetchHead(way: GitWay, place: GitPlace): Promise<string | null> {
  const ref = `refs/heads/${way.host.branch}`
  const refs = await git.listServerRefs({ ...wire(way), prefix: ref })
  const head = refs.find(({ ref: name }) => name === ref)?.oid
  if (head === undefined) return null
  if (await isHere(place, head)) return head
  const { branch } = way.host
  await git.fetch({
    ...{ ...place, ...wire(way), ref: branch, remoteRef: branch },
    ...{ singleBranch: true, depth: 1, tags: false },
  })
  return head
}

async function isHere(place: GitPlace, oid: string): Promise<boolean> {
  try {
    const { commit } = await git.readCommit({ ...place, oid })
    await git.readTree({ ...place, oid: commit.tree })
    return true
  } catch (cause) {
    if (cause instanceof Errors.NotFoundError) return false
    throw cause
  }
}

/** A commit of ours: what was there before it, and what with it. */
interface Try {
  readonly upon: string | null
  readonly tree: string
}

/** What this machine pushed last, whatever came of it; null: nothing yet. */
async function lastTry(place: GitPlace, ref: string): Promise<Try | null> {
  try {
    const oid = await git.resolveRef({ ...place, ref })
    const { commit } = await git.readCommit({ ...place, oid })
    const [before] = commit.parent
    const upon =
      before === undefined ? null : (await git.readCommit({ ...place, oid: before })).commit.tree
    return { upon, tree: commit.tree }
  } catch (cause) {
    if (cause instanceof Errors.NotFoundError) return null
    throw cause
  }
}

async function changedTree(
  place: GitPlace,
  of: {
    /** As it stands there. */
    readonly tree: string | null
    readonly tried: Try | null
    readonly change: SiteChange
  },
): Promise<Result<string | null>> {
  const { tree, tried, change } = of
  const blobs = new Map<string, string | null>()
  for (const file of change.puts) {
    const { path } = file
    const bytes = await change.read(path)
    if (!bytes.ok) return bytes
    const blob = await git.writeBlob({ ...place, blob: bytes.value })
    const there = await standingAt(place, tree, path)
    const mayGo =
      there === null ||
      there.oid === blob ||
      (await isLeftByUs(place, there, { file, tried, change }))
    if (!mayGo) return err(movedOn(there.path, change.held.has(path)))
    blobs.set(path, blob)
  }
  for (const path of change.removes) {
    const there = await standingAt(place, tree, path)
    const file = { path, articleId: null }
    // Somebody put something of their own in its place: that is theirs now.
    if (there !== null && (await isLeftByUs(place, there, { file, tried, change }))) {
      blobs.set(path, null)
    }
  }
  return ok(blobs.size === 0 ? tree : await changeTree(place, tree, blobs))
}

/** Whether a file stands there as we left it, or as a try of ours did whose end we did not see. */
async function isLeftByUs(
  place: GitPlace,
  there: StandingThere,
  of: {
    readonly file: Pick<ReleaseFile, 'path' | 'articleId'>
    readonly tried: Try | null
    readonly change: SiteChange
  },
): Promise<boolean> {
  const { file, tried, change } = of
  if (!there.isFile) return false
  if (tried !== null && (await wasPutBy(place, tried, { path: file.path, there }))) return true
  const { blob } = await git.readBlob({ ...place, oid: there.oid })
  const held = change.held.get(file.path)
  return held === undefined ? isOurs(file, blob) : hashOf(blob) === held
}

/** Whether a try put this there: what others have there is in its tree, too, and stays theirs. */
async function wasPutBy(
  place: GitPlace,
  tried: Try,
  { path, there }: { readonly path: string; readonly there: StandingThere },
): Promise<boolean> {
  if ((await standingAt(place, tried.tree, path))?.oid !== there.oid) return false
  return (await standingAt(place, tried.upon, path))?.oid !== there.oid
}

async function commitOf(
  { author }: GitWay,
  of: { readonly place: GitPlace; readonly tree: string | null; readonly head: string | null },
): Promise<string> {
  const { place, head } = of
  const tree = of.tree ?? (await git.writeTree({ ...place, tree: [] }))
  return git.commit({
    ...place,
    ...{ tree, author, message: 'Publish the site\n', noUpdateBranch: true },
    parent: head === null ? [] : [head],
  })
}

function wire({ host, token, send }: GitWay) {
  const auth: GitAuth = { username: host.user === '' ? 'token' : host.user, password: token }
  return {
    ...{ http: gitHttp(send), url: host.url },
    onAuth: () => auth,
    onAuthFailure: () => ({ cancel: true }),
  }
}

/** Runs what the library does, whose failures are thrown. */
async function asValue<T>(
  way: GitWay,
  doing: Sentence,
  act: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await act()
  } catch (cause) {
    if (cause instanceof GitCallFailed) return err(cause.error)
    const server = serverName(way)
    if (cause instanceof Errors.UserCanceledError) return err(hostRefused(server, doing, '401'))
    if (cause instanceof Errors.HttpError) {
      const { statusCode } = cause.data
      const refused = [401, 403, 404].includes(statusCode)
      const failure = refused ? hostRefused : hostStumbled
      return err(failure(server, doing, `HTTP ${String(statusCode)}`))
    }
    if (cause instanceof Errors.GitPushError && isRuledOut(cause.data.result)) {
      return err(hostRefused(server, doing, cause.message))
    }
    // Another commit came in between; the next try begins upon that.
    if (isOfLibrary(cause)) return err(hostStumbled(server, doing, cause.message))
    if (codeOf(cause) === undefined) throw cause
    return err(
      diskError(cause, sentence('The copy of the repository on this machine could not be used.')),
    )
  }
}

/** By the repository’s own rules, such as those of a protected branch: git tells of them in words alone. */
function isRuledOut({ refs }: PushResult): boolean {
  return Object.values(refs).some(({ error }) =>
    /declined|denied|prohibited|checked out/.test(error),
  )
}

function isOfLibrary(cause: unknown): cause is Error {
  return cause instanceof Error && (codeOf(cause) ?? '') in Errors
}

function movedOn(path: string, wasOurs: boolean) {
  if (!wasOurs) return foreignThere(path, sentence('the branch'))
  return appError(
    'target-foreign-file',
    sentence(
      'The branch has moved on: somebody changed {path} there since Dateline last pushed. Nothing was sent, and nothing was forced.',
      { path },
    ),
    sentence('Take that change back in the repository, or delete the file there; then try again.'),
    path,
  )
}

function serverName({ host }: GitWay): string {
  return new URL(host.url).host
}
