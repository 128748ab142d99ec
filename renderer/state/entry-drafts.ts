import type { Body } from '../../shared/document/nodes'
import type { ArticleId, EntryId } from '../../shared/ids'
import type { ArticleBody, Update } from '../../shared/model/update'
import { ok, type Result } from '../../shared/result'
import { newsroom } from '../platform/newsroom'
import { createDraftQueue, windowTimer, type DraftQueue } from './draft-queue'
import type { DraftState } from './draft-state'
import { inLine } from './entry-line'

/** What can be typed into: an entry, or (under a key of its own) an update that is not stored yet. */
export type DraftKey = string

/** One entry's text on its way to the disk. */
export interface EntryDraft {
  readonly queue: DraftQueue
  /** The newest text, whether on the disk or not. */
  readonly text: () => Body
  /** Puts another text in her text's place, as one edit she can undo while the caret is in it. */
  readonly replace: (body: Body) => void
  /** The entry's id; an update just begun is stored first. */
  readonly ensureId: () => Promise<Result<EntryId>>
}

/** What a draft is made of. */
export interface EntryDraftParts {
  readonly key: DraftKey
  readonly articleId: ArticleId
  /** Null: an update that will be stored with its first letter. */
  readonly id: EntryId | null
  readonly body: Body
  readonly version: number
  readonly onState: (state: DraftState) => void
  readonly onStored: (entry: Update | ArticleBody) => void
}

const drafts = new Map<DraftKey, EntryDraft>()
let mounted: ({ readonly key: DraftKey } & MountedText) | undefined

/** The text of the editor that is on the screen. */
export interface MountedText {
  readonly read: () => Body
  /** As typing does, this tells the draft of the change. */
  readonly replace: (body: Body) => void
}

/** Tells which editor is on the screen: its text is read when a save is due. */
export function mountText(key: DraftKey, text: MountedText): void {
  mounted = { key, ...text }
}

/** The editor of this entry has left the screen. */
export function unmountText(key: DraftKey): void {
  if (mounted?.key === key) mounted = undefined
}

/** The draft of an entry, if it was ever typed into. */
export function draftOf(key: DraftKey): EntryDraft | undefined {
  return drafts.get(key)
}

/** The draft of an entry, begun if need be. */
export function beginDraft(parts: EntryDraftParts): EntryDraft {
  const known = drafts.get(parts.key)
  if (known !== undefined) return known
  const draft = createDraft(parts)
  drafts.set(parts.key, draft)
  return draft
}

/** Brings every entry's text to the disk; answers whether all of it is there. */
export async function flushDrafts(): Promise<boolean> {
  const outcomes = await Promise.all([...drafts.values()].map(({ queue }) => queue.flush()))
  return outcomes.every((outcome) => outcome.ok)
}

/** Forgets what is safely on the disk; called when another article is opened. */
export function forgetDrafts(): void {
  for (const draft of drafts.values()) draft.queue.stop()
  drafts.clear()
}

/** Forgets one draft: its update is posted, or its text was replaced from outside. */
export function forgetDraft(key: DraftKey): void {
  drafts.get(key)?.queue.stop()
  drafts.delete(key)
}

function createDraft(parts: EntryDraftParts): EntryDraft {
  let newest = parts.body
  let id = parts.id
  let storing: Promise<Result<EntryId>> | undefined
  const text = () => {
    if (mounted?.key === parts.key) newest = mounted.read()
    return newest
  }
  const ensureId = (): Promise<Result<EntryId>> => {
    if (id !== null) return Promise.resolve(ok(id))
    storing ??= storeNew(parts).then((stored) => {
      storing = undefined
      if (stored.ok) id = stored.value
      return stored
    })
    return storing
  }
  const queue = createDraftQueue<Body>({
    baseVersion: parts.version,
    read: text,
    send: async (_base, body) => {
      const stored = await ensureId()
      if (!stored.ok) return stored
      const { value } = stored
      const reply = await inLine(value, (baseVersion) =>
        newsroom.saveDraft({ id: value, baseVersion, body }),
      )
      if (reply.ok) parts.onStored(reply.value.entry)
      return reply
    },
    onState: parts.onState,
    timer: windowTimer,
  })
  const replace = (body: Body) => {
    newest = body
    if (mounted?.key === parts.key) mounted.replace(body)
    else queue.changed()
  }
  return { queue, text, replace, ensureId }
}

async function storeNew(parts: EntryDraftParts): Promise<Result<EntryId>> {
  const started = await newsroom.startUpdate({ articleId: parts.articleId })
  if (!started.ok) return started
  const { id } = started.value
  await inLine(id, () => Promise.resolve(started))
  parts.onStored(started.value)
  return ok(id)
}
