import type { Body } from '../../shared/document/nodes'
import type { ArticleId, EntryId } from '../../shared/ids'
import type { ArticleBody, Update } from '../../shared/model/update'
import { err, ok, type Result } from '../../shared/result'
import { betweenKeys, inHaste } from '../platform/between-keys'
import { newsroom } from '../platform/newsroom'
import { RefusedText } from '../editor/refused-text'
import { createDraftQueue, windowTimer, type DraftQueue } from './draft-queue'
import type { LivingText } from '../editor/living-text'
import { isTypedMeanwhile, isUnsaved, type DraftState } from './draft-state'
import { inLine } from './entry-line'
import { offScreen } from './off-screen'

/** What can be typed into: an entry, or (under a key of its own) an update that is not stored yet. */
export type DraftKey = string

/** One entry's text on its way to the disk. */
export interface EntryDraft {
  readonly queue: DraftQueue
  /** The newest text, whether on the disk or not; a failure where it is more than a body may be. */
  readonly text: () => Result<Body>
  /** The text as it was last read: nothing is serialised for this. */
  readonly lastRead: () => Body
  /** Puts another text in her text's place, as one edit she can undo while the caret is in it. */
  readonly replace: (body: Body) => void
  /** The entry's id; an update just begun is stored first. */
  readonly ensureId: () => Promise<Result<EntryId>>
  /** The same without asking for it: null as long as it is not stored. */
  readonly id: () => EntryId | null
  /** Pictures are on their way into the text; `queue.flush` waits for them. */
  readonly awaitsPictures: () => boolean
  /** Its editor has left the screen. */
  readonly leaveScreen: (text: LivingText) => void
  /** The text that is waiting for its pictures off the screen: to be taken up as it is. */
  readonly offScreen: () => LivingText | undefined
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
let mounted: { readonly key: DraftKey; readonly text: LivingText } | undefined

/** Tells which editor is on the screen: its text is read when a save is due. */
export function mountText(key: DraftKey, text: LivingText): void {
  mounted = { key, text }
}

/** The editor of this entry leaves the screen; what is not on the disk yet is read a last time. */
export function unmountText(key: DraftKey): void {
  if (mounted?.key !== key) return
  const draft = drafts.get(key)
  // A text that is refused now was refused at each save: the window has said so.
  if (draft !== undefined && isUnsaved(draft.queue.state())) draft.text()
  const { text } = mounted
  mounted = undefined
  draft?.leaveScreen(text)
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
  // Taken up into the composer it is found as an entry, too: one text must never have two drafts.
  if (parts.id !== null) drafts.set(parts.id, draft)
  return draft
}

/** Brings every entry's text to the disk; answers whether all of it is there. */
export async function flushDrafts(): Promise<boolean> {
  const all = new Set(drafts.values())
  const outcomes = await Promise.all([...all].map(({ queue }) => queue.flush()))
  return outcomes.every((outcome) => outcome.ok)
}

/** Whether pictures are on their way into any text. */
export function draftsAwaitPictures(): boolean {
  return [...drafts.values()].some((draft) => draft.awaitsPictures())
}

/** Forgets what is safely on the disk; called when another article is opened. */
export function forgetDrafts(): void {
  for (const draft of drafts.values()) draft.queue.stop()
  drafts.clear()
}

/** Forgets one draft: its update is posted, or its text was replaced from outside. */
export function forgetDraft(key: DraftKey): void {
  const draft = drafts.get(key)
  draft?.queue.stop()
  for (const [name, other] of drafts) if (other === draft) drafts.delete(name)
}

function createDraft(parts: EntryDraftParts): EntryDraft {
  let newest = parts.body
  let id = parts.id
  let storing: Promise<Result<EntryId>> | undefined
  const onScreen = () =>
    mounted?.key === parts.key || mounted?.key === id ? mounted.text : undefined
  const off = offScreen((whole) => {
    const read = refusable(whole.read)
    if (read.ok) newest = read.value
    calmly.changed()
  })
  const read = () => {
    newest = (onScreen() ?? off.text())?.read() ?? newest
    return newest
  }
  const ensureId = (): Promise<Result<EntryId>> => {
    if (id !== null) return Promise.resolve(ok(id))
    // A request that broke is asked again by the next save.
    storing ??= store().finally(() => {
      storing = undefined
    })
    return storing
  }
  const store = async (): Promise<Result<EntryId>> => {
    const stored = await storeNew(parts)
    if (!stored.ok) return stored
    id = stored.value.id
    // From now on it is found as an entry, too.
    drafts.set(id, draft)
    parts.onStored({ ...stored.value, body: newest })
    return ok(id)
  }
  const calmly = createDraftQueue<Body>({
    baseVersion: parts.version,
    read,
    send: async (_base, body) => {
      const stored = await ensureId()
      if (!stored.ok) return stored
      const reply = await saveText(stored.value, body)
      // While she types on, the next save tells of this one too: nothing is drawn anew for each.
      if (reply.ok && !isTypedMeanwhile(calmly.state())) {
        parts.onStored({ ...reply.value.entry, body: newest })
      }
      return reply
    },
    onState: parts.onState,
    timer: windowTimer,
  })
  const picturesComing = () => off.complete() ?? onScreen()?.coming() ?? null
  // Whoever asks for it waits: she has posted, set a draft aside, or closes the window.
  const flush: DraftQueue['flush'] = async () => {
    const saved = await inHaste(calmly.flush)
    if (picturesComing() === null) return saved
    for (let come = picturesComing(); come !== null; come = picturesComing()) await come
    return inHaste(calmly.flush)
  }
  const queue: DraftQueue = { ...calmly, flush }
  const text = () => refusable(read)
  const replace = (body: Body) => {
    newest = body
    const shown = onScreen()
    // As typing does, this tells of the change.
    if (shown !== undefined) shown.replaceBody(body)
    else {
      off.text()?.replaceBody(body)
      calmly.changed()
    }
  }
  const draft: EntryDraft = {
    queue,
    text,
    lastRead: () => newest,
    replace,
    ensureId,
    id: () => id,
    awaitsPictures: () => picturesComing() !== null,
    leaveScreen: off.leave,
    offScreen: off.text,
  }
  return draft
}

function saveText(id: EntryId, body: Body) {
  return inLine(id, async (baseVersion) => {
    const reply = await newsroom.saveDraft({ id, baseVersion, body })
    // That it is on the disk can be told a moment later; the next letter cannot wait.
    await betweenKeys()
    return reply
  })
}

async function storeNew(parts: EntryDraftParts): Promise<Result<Update>> {
  const started = await newsroom.startUpdate({ articleId: parts.articleId })
  if (!started.ok) return started
  return inLine(started.value.id, () => Promise.resolve(started))
}

function refusable(read: () => Body): Result<Body> {
  try {
    return ok(read())
  } catch (cause) {
    if (cause instanceof RefusedText) return err(cause.error)
    throw cause
  }
}
