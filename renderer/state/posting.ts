import { appError, type AppError } from '../../shared/app-error'
import { isBlank } from '../../shared/document/plain-text'
import type { ArticleId, EntryId } from '../../shared/ids'
import type { Schedule } from '../../shared/model/schedule'
import { formatStamp, type Instant } from '../../shared/model/stamp'
import { takeBackSeconds } from '../../shared/model/take-back'
import type { Update } from '../../shared/model/update'
import { ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { blankComposer, composerKey, composerOf, type Composer } from './composer'
import { asItStands, composerHolds } from './composer-holds'
import { findUpdate } from './find-update'
import { isUnsaved } from './draft-state'
import { forgetDraft, type EntryDraft } from './entry-drafts'
import { inLine } from './entry-line'
import { beginLeaving } from './leaving'
import { hasUnsavedText } from './on-screen'
import { givePinBack, pinnedIn } from './pin'
import { inPostLine, postingsDone } from './post-line'
import { giveScheduleBack, scheduleOf } from './schedule-back'
import { goesByItself } from './goes-by-itself'
import { flushDetailsOf, forgetDetailsOf, hasUnsavedDetails } from './update-details'
import { draftFor } from './draft-for'

/** How long a posting, and what is like it, can be taken back with one key. */
export const undoSeconds = takeBackSeconds

let lastPosted: LastPosted | undefined

interface LastPosted extends Before {
  readonly id: EntryId
  readonly toast: number
}

/** What a posting takes along, and its undoing gives back. */
interface Before {
  readonly pin: Update | undefined
  readonly schedule: Schedule | undefined
}

function before(id: EntryId | null, get: () => AppState): Before {
  return { pin: pinnedIn(get), schedule: scheduleOf(id, get) }
}

/**
 * Posts what the composer holds. The composer empties and keeps the focus at once; the posting goes
 * on behind it, one after the other, and the text comes back if the store refuses it.
 */
export function postComposer(get: () => AppState): void {
  const { composer, coverage } = get()
  const draft = draftFor('composer', get)
  if (draft === undefined || coverage === null) return
  const text = draft.text()
  if (!text.ok) {
    get().tellTrouble(text.error)
    return
  }
  if (isBlank(text.value) && !draft.awaitsPictures()) {
    get().tellNews({
      text: say('There is nothing to post yet: write the update first.'),
      lasts: 3_000,
    })
    get().activate({ key: 'composer', caret: 'end' })
    return
  }
  if (draft.awaitsPictures()) {
    get().tellNews({ text: say('It is posted as soon as its pictures are in.'), lasts: 3_000 })
  }
  // Read before the composer empties; the store hears of it in this order.
  const saved = draft.queue.flush()
  const endLeaving = beginLeaving(draft, get)
  get().changeComposer(blankComposer())
  get().activate({ key: 'composer', caret: 'start' })
  const held = { ...composer, body: text.value }
  inPostLine(async () => {
    try {
      const stood = before(draft.id(), get)
      const posted = await postDraft(held, { draft, saved }, get)
      if (posted.ok) afterPosting(posted.value, stood, get)
      else bringBack(held, { error: posted.error, articleId: coverage.article.id }, get)
    } finally {
      endLeaving()
    }
  })
}

/** Once readers have the last posting it can no longer be taken back, and nothing offers that any more. */
export function sealPosting(get: () => AppState): void {
  if (lastPosted === undefined) return
  const update = findUpdate(get().coverage, lastPosted.id)
  // One posted while the sending was under way is still in this window alone.
  if (update === undefined || update.sent === 'never') return
  get().dismiss(lastPosted.toast)
  lastPosted = undefined
}

/** Posts a draft that waits among the updates. */
export async function postWaiting(update: Update, get: () => AppState): Promise<void> {
  if (!(await get().saveAll())) return
  const stood = before(update.id, get)
  const posted = await inLine(update.id, () =>
    newsroom.postUpdate({ id: update.id, stamp: update.stamp }),
  )
  if (posted.ok) afterPosting(posted.value, stood, get)
  else get().tellTrouble(notPosted(posted.error, say('It waits as the draft it was.')))
}

/** Takes the last posting back, as long as it can be. */
export async function undoPost(get: () => AppState): Promise<void> {
  await postingsDone()
  const last = lastPosted
  if (last === undefined) return
  lastPosted = undefined
  get().dismiss(last.toast)
  // Words she has put right in it since go back into the composer with it.
  if (get().active?.key === last.id) get().activate(null)
  if (!(await get().saveAll())) return
  const unposted = await inLine(last.id, () => newsroom.unpostUpdate({ id: last.id }))
  if (!settle(unposted, get) || !unposted.ok) return
  const tookPin = unposted.value.flags.pinned
  if (tookPin && last.pin !== undefined) await givePinBack(last.pin, get)
  if (last.schedule !== undefined) await giveScheduleBack(last.schedule, get)
  // Put right while the store was asked.
  const isUnsaved = hasUnsavedText(last.id) || hasUnsavedDetails(last.id)
  if (isUnsaved && !(await get().saveAll())) return
  const update = findUpdate(get().coverage, last.id)
  // What she has begun since stays in the composer; the update then waits below it as a draft, or in the
  // article she has left.
  if (update === undefined || composerHolds(get)) return
  forgetDraft(last.id)
  forgetDetailsOf(last.id)
  get().changeComposer(composerOf(update))
  get().activate({ key: 'composer', caret: 'end' })
}

/** Whether the last posting can still be taken back. */
export function canUndoPost(): boolean {
  return lastPosted !== undefined
}

/** Gives an update another time. */
export function restamp(id: EntryId, stamp: Instant, get: () => AppState): Promise<boolean> {
  return giveTime({ id, stamp, stampAsWritten: null }, get)
}

/** An update’s time, and what its source said where that is in doubt. */
type TimeOf = Pick<Update, 'id' | 'stamp' | 'stampAsWritten'>

async function giveTime(time: TimeOf, get: () => AppState): Promise<boolean> {
  const { id, stamp } = time
  const update = findUpdate(get().coverage, id)
  const changed = await inLine(id, () => askForTime(time))
  if (!settle(changed, get)) return false
  if (get().composer.entryId === id) get().changeComposer({ stamp, timed: true })
  if (update !== undefined && update.stamp !== stamp) {
    get().tellNews({
      text: say('Time changed to {stamp}.', { stamp: labelOf(stamp, get) }),
      lasts: undoSeconds * 1_000,
      action: { label: say('Undo'), run: () => void giveTime(update, get) },
    })
  }
  return true
}

async function askForTime({ id, stamp, stampAsWritten }: TimeOf): Promise<Result<Update>> {
  const set = () => newsroom.restampUpdate({ id, stamp })
  if (stampAsWritten === null) return set()
  // Taken back: the time is in doubt again.
  const to = [{ id, stamp, stampAsWritten }]
  const changed = await newsroom.changeUpdates({ change: { kind: 'restamp', to } })
  if (!changed.ok) return changed
  const [update] = changed.value
  return update === undefined ? set() : ok(update)
}

/** Takes a posted update off the page; its text stays in history. */
export async function withdraw(id: EntryId, reason: string, get: () => AppState): Promise<boolean> {
  if (get().active?.key === id) get().activate(null)
  if (!(await get().saveAll())) return false
  const withdrawn = await inLine(id, () => newsroom.withdrawUpdate({ id, reason }))
  if (!settle(withdrawn, get)) return false
  get().tellNews({
    text: say('Update withdrawn. Publish so that readers no longer see it.'),
    lasts: undoSeconds * 1_000,
    action: { label: say('Undo'), run: () => void reinstate(id, get) },
  })
  return true
}

/** Brings a withdrawn update back onto the page. */
export async function reinstate(id: EntryId, get: () => AppState): Promise<void> {
  settle(await inLine(id, () => newsroom.reinstateUpdate({ id })), get)
}

interface Leaving {
  readonly draft: EntryDraft
  readonly saved: Promise<Result<unknown>>
}

async function postDraft(
  composer: Composer,
  { draft, saved }: Leaving,
  get: () => AppState,
): Promise<Result<Update>> {
  const key = composerKey(composer)
  // Nothing is posted but what she saw: her newest words and details are on the disk, or it waits.
  for (const part of [await saved, await flushDetailsOf(key)]) if (!part.ok) return part
  const id = await draft.ensureId()
  if (!id.ok) return id
  const stamp = composer.stamp ?? Date.now()
  const posted = await inLine(id.value, () => newsroom.postUpdate({ id: id.value, stamp }))
  if (posted.ok && !isUnsaved(draft.queue.state())) {
    forgetDraft(key)
    forgetDetailsOf(key)
    get().closeDraft(key)
    get().closeDraft(`details-${key}`)
  }
  if (posted.ok) return posted
  // At this very moment its time had come.
  const update = findUpdate(get().coverage, id.value)
  return update?.state === 'posted' ? ok(update) : posted
}

/** The text goes back where she wrote it, unless she is writing the next one there already. */
function bringBack(
  held: Composer,
  { error, articleId }: { readonly error: AppError; readonly articleId: ArticleId },
  get: () => AppState,
): void {
  // She has gone to another article, whose composer it must not get into.
  if (get().coverage?.article.id !== articleId) {
    get().tellTrouble(notPosted(error, say('It waits as the draft it was.')))
    return
  }
  if (composerHolds(get)) {
    get().tellTrouble(notPosted(error, say('It waits below as a draft.')))
    return
  }
  get().changeComposer(asItStands(held))
  get().activate({ key: 'composer', caret: 'end' })
  get().tellTrouble(notPosted(error, say('It is back where you wrote it.')))
}

function notPosted(error: AppError, where: string): AppError {
  return appError(
    error.kind,
    say('The update was not posted. {where} {message}', { where, message: error.message }),
    error.remedy,
  )
}

function afterPosting(posted: Update, stood: Before, get: () => AppState): void {
  get().putUpdate(posted)
  const { id, stamp } = posted
  const toast = get().tellNews({
    text: postedWords(labelOf(stamp, get), get),
    lasts: undoSeconds * 1_000,
    action: { label: say('Undo'), run: () => void undoPost(get) },
  })
  lastPosted = { ...stood, id, toast }
  // Undo is offered for as long as the words say so, by key as by button.
  setTimeout(() => {
    if (lastPosted?.toast === toast) lastPosted = undefined
  }, undoSeconds * 1_000)
  if (stood.schedule !== undefined) void get().loadSchedules()
  void get().loadLibrary()
}

function postedWords(stamp: string, get: () => AppState): string {
  return goesByItself(get())
    ? say('Posted {stamp}. It goes to readers in a moment.', { stamp })
    : say('Posted {stamp}. Readers see it when you publish.', { stamp })
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
