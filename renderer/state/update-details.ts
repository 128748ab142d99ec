import type { EntryId } from '../../shared/ids'
import type { Author } from '../../shared/model/author'
import type { UpdateFlags } from '../../shared/model/update'
import { ok, type Result } from '../../shared/result'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { composerKey } from './composer'
import { createDraftQueue, windowTimer, type DraftQueue } from './draft-queue'
import { inLine } from './entry-line'
import { draftFor, type Active } from './writing-slice'

/** What an editor sets on an update beside its text. */
export interface Details {
  readonly headline: string
  readonly authors: readonly Author[]
  readonly flags: UpdateFlags
}

const queues = new Map<string, { readonly queue: DraftQueue; newest: Details }>()

/** Notes a change of an update's headline, authors or flags; it reaches the disk as typing does. */
export function changeDetails(key: Active['key'], details: Details, get: () => AppState): void {
  const name = key === 'composer' ? composerKey(get().composer) : key
  const known = queues.get(name)
  if (known !== undefined) {
    known.newest = details
    known.queue.changed()
    return
  }
  const draft = draftFor(key, get)
  if (draft === undefined) return
  const fresh = { queue: detailsQueue(name, draft.ensureId, get), newest: details }
  queues.set(name, fresh)
  fresh.queue.changed()
}

/** Brings every changed headline and flag to the disk; answers whether all are there. */
export async function flushDetails(): Promise<boolean> {
  const outcomes = await Promise.all([...queues.values()].map(({ queue }) => queue.flush()))
  return outcomes.every((outcome) => outcome.ok)
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
        newsroom.setUpdateDetails({ id: id.value, ...plain(details) }),
      )
      if (!saved.ok) return saved
      get().putUpdate(saved.value)
      // A new pin takes the old one off another update.
      if (details.flags.pinned) void get().refreshCoverage()
      return ok({ version: 0, savedAt: Date.now() })
    },
    onState: (state) => {
      get().noteDraft(`details-${name}`, state)
    },
    timer: windowTimer,
  })
}

// The contract's arrays are mutable; ours are not.
function plain({ headline, authors, flags }: Details) {
  return { headline, authors: [...authors], flags: { ...flags } }
}
