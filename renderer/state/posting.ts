import { appError } from '../../shared/app-error'
import { isBlank } from '../../shared/document/plain-text'
import type { EntryId } from '../../shared/ids'
import { formatStamp, type Instant } from '../../shared/model/stamp'
import type { Update } from '../../shared/model/update'
import type { Result } from '../../shared/result'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { blankComposer, composerKey, composerOf, type Composer } from './composer'
import { findUpdate } from './coverage-slice'
import { forgetDraft, type EntryDraft } from './entry-drafts'
import { inLine } from './entry-line'
import { flushDetails } from './update-details'
import { draftFor } from './writing-slice'

/** How long a posting can be taken back with one key. */
export const undoSeconds = 8

let lastPosted: { readonly id: EntryId; readonly toast: number } | undefined
let posting: Promise<unknown> = Promise.resolve()

/**
 * Posts what the composer holds. The composer empties and keeps the focus at once; the posting goes
 * on behind it, one after the other, and brings the text back if the store refuses it.
 */
export function postComposer(get: () => AppState): void {
  const { composer } = get()
  const draft = draftFor('composer', get)
  if (draft === undefined) return
  const text = draft.text()
  if (isBlank(text)) {
    get().say({ text: 'There is nothing to post yet: write the update first.', lasts: 3_000 })
    get().activate({ key: 'composer', caret: 'end' })
    return
  }
  const flushed = draft.queue.flush()
  freshComposer(get)
  posting = posting.then(async () => {
    await flushed
    await postDraft(composer, draft, get)
  })
}

/** Posts a draft that waits among the updates. */
export async function postWaiting(update: Update, get: () => AppState): Promise<void> {
  if (!(await get().saveAll())) return
  const posted = await inLine(update.id, () =>
    newsroom.postUpdate({ id: update.id, stamp: update.stamp }),
  )
  afterPosting(posted, get)
}

/** Takes the last posting back, as long as it can be. */
export async function undoPost(get: () => AppState): Promise<void> {
  await posting
  const last = lastPosted
  if (last === undefined) return
  lastPosted = undefined
  get().dismiss(last.toast)
  const unposted = await inLine(last.id, () => newsroom.unpostUpdate({ id: last.id }))
  if (!unposted.ok) {
    get().tellTrouble(unposted.error)
    return
  }
  get().putUpdate(unposted.value)
  const draft = draftFor('composer', get)
  // What she has begun since stays in the composer; the update then waits below it as a draft.
  if (draft !== undefined && !isBlank(draft.text())) return
  get().changeComposer(composerOf(unposted.value))
  get().activate({ key: 'composer', caret: 'end' })
}

/** Gives an update another time. */
export async function restamp(id: EntryId, stamp: Instant, get: () => AppState): Promise<boolean> {
  const update = findUpdate(get().coverage, id)
  const changed = await inLine(id, () => newsroom.restampUpdate({ id, stamp }))
  if (!settle(changed, get)) return false
  if (get().composer.entryId === id) get().changeComposer({ stamp })
  if (update !== undefined && update.stamp !== stamp) {
    get().say({
      text: `Time changed to ${labelOf(stamp, get)}.`,
      lasts: undoSeconds * 1_000,
      action: { label: 'Undo', run: () => void restamp(id, update.stamp, get) },
    })
  }
  return true
}

/** Takes a posted update off the page; its text stays in history. */
export async function withdraw(id: EntryId, reason: string, get: () => AppState): Promise<boolean> {
  if (get().active?.key === id) get().activate(null)
  if (!(await get().saveAll())) return false
  const withdrawn = await inLine(id, () => newsroom.withdrawUpdate({ id, reason }))
  if (!settle(withdrawn, get)) return false
  get().say({
    text: 'Update withdrawn. Publish so that readers no longer see it.',
    lasts: undoSeconds * 1_000,
    action: { label: 'Undo', run: () => void reinstate(id, get) },
  })
  return true
}

/** Brings a withdrawn update back onto the page. */
export async function reinstate(id: EntryId, get: () => AppState): Promise<void> {
  settle(await inLine(id, () => newsroom.reinstateUpdate({ id })), get)
}

function freshComposer(get: () => AppState): void {
  get().changeComposer(blankComposer())
  get().activate({ key: 'composer', caret: 'start' })
}

async function postDraft(
  composer: Composer,
  draft: EntryDraft,
  get: () => AppState,
): Promise<void> {
  await flushDetails()
  const id = await draft.ensureId()
  if (!id.ok) {
    afterPosting(id, get)
    return
  }
  const stamp = composer.stamp ?? Date.now()
  const posted = await inLine(id.value, () => newsroom.postUpdate({ id: id.value, stamp }))
  forgetDraft(composerKey(composer))
  afterPosting(posted, get)
}

function afterPosting(posted: Result<Update>, get: () => AppState): void {
  if (!posted.ok) {
    get().tellTrouble(
      appError(
        posted.error.kind,
        `The update was not posted; it waits below as a draft. ${posted.error.message}`,
        posted.error.remedy,
      ),
    )
    return
  }
  get().putUpdate(posted.value)
  const { id, stamp } = posted.value
  const toast = get().say({
    text: `Posted ${labelOf(stamp, get)}. Readers see it when you publish.`,
    lasts: undoSeconds * 1_000,
    action: { label: 'Undo', run: () => void undoPost(get) },
  })
  lastPosted = { id, toast }
  // Undo is offered for as long as the words say so, by key as by button.
  setTimeout(() => {
    if (lastPosted?.toast === toast) lastPosted = undefined
  }, undoSeconds * 1_000)
  void get().loadLibrary()
}

function settle(changed: Result<Update>, get: () => AppState): boolean {
  if (!changed.ok) {
    get().tellTrouble(changed.error)
    return false
  }
  get().putUpdate(changed.value)
  void get().loadLibrary()
  return true
}

function labelOf(stamp: Instant, get: () => AppState): string {
  const fields = get().coverage?.article.fields
  return fields === undefined ? '' : formatStamp(fields.stampTemplate, stamp, fields.zone)
}
