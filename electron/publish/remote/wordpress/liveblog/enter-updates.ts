import type { RemoteContent } from '../../../../../shared/publish/remote/remote-content'
import type { LiveblogEntry } from '../../../../../shared/publish/wordpress/liveblog/liveblog-entry'
import { isUpdate } from '../../../../../shared/publish/wordpress/liveblog/entry-markup'
import {
  planEntries,
  type EntryStep,
  type StandingEntry,
} from '../../../../../shared/publish/wordpress/liveblog/plan-entries'
import { err, ok, type Result } from '../../../../../shared/result'
import type { PostToSend } from '../../remote-site'
import { mayWriteAnything, stateOf, type PostRecord } from '../post-record'
import type { RestLine } from '../rest-line'
import { tooLong } from './liveblog-refusal'
import { readEntries } from './read-entries'
import { readEntryOnce } from './read-entry-once'
import { setEntryTimes } from './set-entry-times'
import { setLiveblogState } from './set-liveblog-state'
import { siteWriters } from './site-writers'
import { entryCall, fitsEntry, writeEntry, type EntryCall } from './write-entry'

/** An article’s updates on their way into the live blog of its post. */
export interface Entering {
  readonly post: PostToSend
  /** What the post was found to say: also of entries whose marks somebody’s editor dropped. */
  readonly onto: RemoteContent
  /** The post as it stands there. */
  readonly current: PostRecord
  /** Whether the post itself is about to change. */
  readonly isChanged: boolean
}

/**
 * Brings the entries of a post’s live blog up to date, and says how they then stand. What is there is
 * found by the marks in its text before anything is entered: the plug-in itself would take the same
 * update any number of times.
 */
export async function enterUpdates(
  line: RestLine,
  entering: Entering,
): Promise<Result<readonly LiveblogEntry[]>> {
  const { post, onto, current, isChanged } = entering
  const there = current.entries === undefined ? await begin(line, entering) : ok(current.entries)
  if (!there.ok) return there
  const calls = await callsFor(line, { post, onto, postId: current.id, entries: there.value })
  if (!calls.ok) return calls
  if (calls.value.length === 0 && !isChanged) return there
  // Before the entries: who reads them now is to know whether more will come.
  const set = current.entries === undefined ? ok(null) : await setState(line, entering)
  if (!set.ok) return set
  const entered = await enter(line, {
    postId: current.id,
    entries: there.value,
    calls: calls.value,
  })
  if (!entered.ok) return entered
  return setEntryTimes(line, {
    article: post.articleId,
    postId: current.id,
    entries: entered.value,
    isPublic: stateOf(current) === 'public',
    isTrusted: mayWriteAnything(current),
  })
}

/** Makes a live blog of a post; one that it was before comes back with its entries. */
async function begin(
  line: RestLine,
  entering: Entering,
): Promise<Result<readonly LiveblogEntry[]>> {
  const set = await setState(line, entering)
  if (!set.ok) return set
  const read = await readEntries(line, entering.current.id)
  return read.ok ? ok(read.value ?? []) : read
}

function setState(line: RestLine, { post, current }: Entering): Promise<Result<null>> {
  // A story is none, and what others made one of it stays as they left it.
  if (post.kind !== 'live') return Promise.resolve(ok(null))
  return setLiveblogState(line, current.id, post.isOver ? 'archive' : 'enable')
}

interface PlannedCall {
  readonly step: EntryStep
  readonly call: EntryCall
}

async function callsFor(
  line: RestLine,
  of: {
    readonly post: PostToSend
    readonly onto: RemoteContent
    readonly postId: number
    readonly entries: readonly LiveblogEntry[]
  },
): Promise<Result<readonly PlannedCall[]>> {
  const { articleId: article, language, content } = of.post
  const known = new Map(of.onto.parts.filter(isUpdate).map((part) => [part.remoteId, part]))
  const standing = of.entries.map((entry): StandingEntry => {
    const reading = readEntryOnce(entry)
    const part = reading.article === null ? known.get(String(entry.id)) : undefined
    return { entry, ...reading, ...(part === undefined ? {} : { part }) }
  })
  const findWriters = siteWriters(line, of.postId)
  const calls: PlannedCall[] = []
  for (const step of planEntries(content.parts, { article, standing })) {
    const writers = step.kind === 'delete' ? ok(null) : await findWriters(step.part)
    if (!writers.ok) return writers
    const call = entryCall(step, { article, language, writers: writers.value })
    if (step.kind !== 'delete' && !fitsEntry(call)) return err(tooLong(line, step.part.label))
    calls.push({ step, call })
  }
  return ok(calls)
}

async function enter(
  line: RestLine,
  of: {
    readonly postId: number
    readonly entries: readonly LiveblogEntry[]
    readonly calls: readonly PlannedCall[]
  },
): Promise<Result<readonly LiveblogEntry[]>> {
  const entries = new Map(of.entries.map((entry) => [entry.id, entry]))
  for (const { step, call } of of.calls) {
    const written = await writeEntry(line, of.postId, call)
    if (!written.ok) return written
    if (written.value !== null) entries.set(written.value.id, written.value)
    else if (step.kind === 'delete') entries.delete(step.onto.id)
  }
  return ok([...entries.values()])
}
