import type { EntryId } from '../../shared/ids'
import type { Author } from '../../shared/model/author'
import type { Update, UpdateFlags, UpdateStatus } from '../../shared/model/update'
import { ok, type Result } from '../../shared/result'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { composerKey } from './composer'
import { draftOf } from './entry-drafts'
import { findUpdate } from './find-update'
import { createDraftQueue, windowTimer, type DraftQueue } from './draft-queue'
import { isUnsaved } from './draft-state'
import { inLine } from './entry-line'
import type { Active } from './active'
import { draftFor } from './draft-for'

/** What an editor sets on an update beside its text. */
export interface Details {
  readonly headline: string
  readonly authors: readonly Author[]
  readonly flags: UpdateFlags
  readonly status: UpdateStatus | null
}

/** What of an update or of the composer is set beside its text. */
export function detailsOf({ headline, authors, flags, status }: Details): Details {
  return { headline, authors, flags, status }
}

const queues = new Map<string, { readonly queue: DraftQueue; newest: Details }>()

/** The queue of an update, also where it was begun under the composer’s key: one update has one. */
function queueOf(name: string) {
  const draft = draftOf(name)
  const isIts = ([other]: readonly [string, unknown]) =>
    other === name || (draft !== undefined && draftOf(other) === draft)
  return [...queues].find(isIts)?.[1]
}

/** Notes a change of an update's headline, authors or flags; it reaches the disk as typing does. */
export function changeDetails(key: Active['key'], details: Details, get: () => AppState): void {
  const name = key === 'composer' ? composerKey(get().composer) : key
  const known = queueOf(name) ?? begin(key, name, details, get)
  if (known === undefined) return
  known.newest = details
  known.queue.changed()
  if (key === 'composer') return
  // On screen at once; on the disk as typing is.
  const update = findUpdate(get().coverage, key)
  if (update !== undefined) get().putUpdate(update)
}

/** The update as she last set it: what is not on the disk yet stands over what is. */
export function withUnsavedDetails(update: Update): Update {
  const known = queueOf(update.id)
  if (known === undefined || !isUnsaved(known.queue.state())) return update
  return { ...update, ...detailsOf(known.newest) }
}

/** Whether anything set on an update is in this window alone. */
export function hasUnsavedDetails(id: EntryId): boolean {
  const known = queueOf(id)
  return known !== undefined && isUnsaved(known.queue.state())
}

/** Brings every changed headline and flag to the disk; answers whether all are there. */
export async function flushDetails(): Promise<boolean> {
  const outcomes = await Promise.all([...queues.values()].map(({ queue }) => queue.flush()))
  return outcomes.every((outcome) => outcome.ok)
}

/** The same for one update, by its id or the composer's key. */
export async function flushDetailsOf(name: string): Promise<Result<unknown>> {
  return (await queueOf(name)?.queue.flush()) ?? ok(null)
}

/** Forgets one update's: the composer has let go of it. */
export function forgetDetailsOf(name: string): void {
  queues.get(name)?.queue.stop()
  queues.delete(name)
}

/** Forgets what is safely on the disk; called when another article is opened. */
export function forgetDetails(): void {
  for (const { queue } of queues.values()) queue.stop()
  queues.clear()
}

function begin(key: Active['key'], name: string, newest: Details, get: () => AppState) {
  const draft = draftFor(key, get)
  if (draft === undefined) return undefined
  const fresh = { queue: detailsQueue(name, draft.ensureId, get), newest }
  queues.set(name, fresh)
  return fresh
}

function detailsQueue(
  name: string,
  ensureId: () => Promise<Result<EntryId>>,
  get: () => AppState,
): DraftQueue {
  return createDraftQueue<Details | undefined>({
    baseVersion: 0,
    read: () => queues.get(name)?.newest,
    send: async (_base, details) => {
      const id = await ensureId()
      if (!id.ok) return id
      if (details === undefined) return ok({ version: 0, savedAt: Date.now() })
      const saved = await inLine(id.value, () =>
        newsroom.setUpdateDetails({ id: id.value, ...detailsAsked(details) }),
      )
      if (!saved.ok) return saved
      get().putUpdate(saved.value)
      // A new pin takes the old one off another update; a draft only wishes for it.
      const { state, flags } = saved.value
      if (flags.pinned && state === 'posted') void get().refreshCoverage()
      return ok({ version: 0, savedAt: Date.now() })
    },
    onState: (state) => {
      get().noteDraft(`details-${name}`, state)
    },
    timer: windowTimer,
  })
}

/** The same as main is asked for it: the contract's arrays are mutable; ours are not. */
export function detailsAsked({ headline, authors, flags, status }: Details) {
  return { headline, authors: [...authors], flags: { ...flags }, status }
}
