import { isBlank, plainText } from '../../shared/document/plain-text'
import type { EntryId } from '../../shared/ids'
import type { Schedule } from '../../shared/model/schedule'
import type { Update } from '../../shared/model/update'
import { ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { blankComposer, composerKey, composerOf, type Composer } from './composer'
import { asItStands, composerHolds } from './composer-holds'
import { keepTimeOf } from './composer-time'
import { findUpdate } from './find-update'
import { draftOf, forgetDraft } from './entry-drafts'
import { inLine } from './entry-line'
import { beginLeaving } from './leaving'
import { hasUnsavedText } from './on-screen'
import { giveScheduleBack, scheduleOf } from './schedule-back'
import { detailsOf, flushDetailsOf, forgetDetailsOf, hasUnsavedDetails } from './update-details'

const undoMs = 8_000

/** The drafts of the open article, the newest begun first; the one in the composer among them. */
export function draftsOf(
  updates: readonly Update[],
  by: { readonly composerId: EntryId | null; readonly leaving: ReadonlySet<EntryId> },
): readonly Update[] {
  return updates
    .filter(
      ({ id, state, headline, body }) =>
        state === 'composing' &&
        !by.leaving.has(id) &&
        (id === by.composerId || headline !== '' || !isBlank(body)),
    )
    .sort((a, b) => b.sequence - a.sequence)
}

/** Sets the draft in the composer aside, on its way to the disk, and begins another. */
export async function setAside(get: () => AppState): Promise<void> {
  await exchange(blankComposer(), get)
}

/**
 * Puts another draft into the composer; the one that was in it waits. Where she went on in the composer
 * before it was whole on the disk, it stays where it is, and she is told so.
 */
export async function takeUp(id: EntryId, get: () => AppState): Promise<void> {
  takingUp += 1
  const mine = takingUp
  const stood = writtenIn(get)
  if (draftOf(id)?.awaitsPictures() === true) {
    get().tellNews({ text: say('The draft is here as soon as its pictures are in.'), lasts: 3_000 })
  }
  if (exchangesOf(id).length > 0 || isUnsaved(id)) {
    if (!(await isWholeOnDisk(id, get))) return
    // She has chosen another one in the meantime.
    if (mine !== takingUp) return
  }
  const update = findUpdate(get().coverage, id)
  if (update?.state !== 'composing') return
  if (get().composer.entryId === id) {
    get().activate({ key: 'composer', caret: 'end' })
    return
  }
  if (writtenIn(get) !== stood) {
    get().tellNews({
      text: say('The draft is ready. You went on here, so it waits: choose it again.'),
      lasts: 3_000,
    })
    return
  }
  forgetDraft(id)
  forgetDetailsOf(id)
  await exchange(composerOf(update), get)
}

/** Puts the next draft in the row into the composer; says where there is none but that. */
export async function takeUpNext(get: () => AppState): Promise<void> {
  const { coverage, composer, leaving } = get()
  const drafts = draftsOf(coverage?.updates ?? [], { composerId: composer.entryId, leaving })
  const at = drafts.findIndex(({ id }) => id === composer.entryId)
  const next = drafts[(at + 1) % drafts.length]
  if (next === undefined || next.id === composer.entryId) {
    get().tellNews({ text: say('No other draft waits here.'), lasts: 3_000 })
  }
  if (next !== undefined) await takeUp(next.id, get)
}

/** Deletes a draft; for eight seconds it can be taken back, and its words stay in history. */
export async function deleteDraft(id: EntryId | null, get: () => AppState): Promise<void> {
  const { composer } = get()
  const draft = composer.entryId === id ? draftOf(composerKey(composer)) : undefined
  const endLeaving = draft === undefined ? () => undefined : beginLeaving(draft, get)
  try {
    const isSaved =
      composer.entryId === id ? await exchange(blankComposer(), get) : await get().saveAll()
    // Null where not one letter was typed: there is nothing to bring back.
    const stored = id ?? draft?.id() ?? null
    if (isSaved && stored !== null) await discard(stored, get)
  } finally {
    endLeaving()
  }
}

async function discard(id: EntryId, get: () => AppState): Promise<void> {
  const schedule = scheduleOf(id, get)
  const deleted = await inLine(id, () => newsroom.discardDraft({ id }))
  if (!deleted.ok) {
    get().tellTrouble(deleted.error)
    return
  }
  // Typed on meanwhile: with that save it is back.
  if (hasUnsavedText(id)) return
  if (get().active?.key === id) get().activate(null)
  forgetDraft(id)
  forgetDetailsOf(id)
  get().dropUpdate(id)
  void get().loadSchedules()
  get().tellNews({
    text: say('Draft deleted. Its words are in the history.'),
    lasts: undoMs,
    action: { label: say('Undo'), run: () => void bringBack(id, schedule, get) },
  })
}

async function bringBack(
  id: EntryId,
  schedule: Schedule | undefined,
  get: () => AppState,
): Promise<void> {
  const back = await inLine(id, () => newsroom.bringDraftBack({ id }))
  if (!back.ok) {
    get().tellTrouble(back.error)
    return
  }
  get().putUpdate(back.value)
  if (schedule !== undefined) await giveScheduleBack(schedule, get)
  await takeUp(id, get)
}

/** A draft was posted at its time while it stood in the composer: that begins anew. */
export function composerWasPosted(posted: Update, get: () => AppState): void {
  const { composer, active } = get()
  if (composer.entryId === posted.id) {
    const writing = active?.key === 'composer'
    const key = composerKey(composer)
    // What she typed since the last save goes on as words of the posted update.
    void draftOf(key)?.queue.flush()
    void flushDetailsOf(key).then(({ ok: isKept }) => {
      if (isKept) letGoOfDetails(key, get)
    })
    get().changeComposer(blankComposer())
    if (writing) get().activate({ key: posted.id, caret: 'end' })
  }
  get().putUpdate(posted)
}

let takingUp = 0
/** What has left the composer and is still on its way to the disk. */
const leftBehind = new Map<Composer, Promise<unknown>>()

function exchangesOf(id: EntryId): readonly Promise<unknown>[] {
  const its = [...leftBehind].filter(([held]) => asItStands(held).entryId === id)
  return its.map(([, done]) => done)
}

function isUnsaved(id: EntryId): boolean {
  return hasUnsavedText(id) || hasUnsavedDetails(id)
}

/** Which composer this is, and the words in it: another text, where she has gone on meanwhile. */
function writtenIn(get: () => AppState): string {
  const { composer } = get()
  const key = composerKey(composer)
  const text = draftOf(key)?.text() ?? ok(composer.body)
  const words = text.ok ? plainText(text.value) : ''
  return [key, composer.headline, words].join('\n')
}

/** Brings a draft to the disk: its last words may still be on their way from the composer. */
async function isWholeOnDisk(id: EntryId, get: () => AppState): Promise<boolean> {
  await Promise.all(exchangesOf(id))
  while (get().composer.entryId !== id && isUnsaved(id)) {
    const saved = [draftOf(id)?.queue.flush() ?? Promise.resolve(ok(null)), flushDetailsOf(id)]
    const failed = (await Promise.all(saved)).find((part) => !part.ok)
    if (failed?.ok === false) {
      get().tellTrouble(failed.error)
      return false
    }
  }
  return true
}

/**
 * Puts something else into the composer, at once: the next letter is meant for it. What was there goes on
 * to the disk behind it, and comes back where that fails. Answers whether it is on the disk.
 */
function exchange(next: Composer, get: () => AppState): Promise<boolean> {
  const { composer } = get()
  const key = composerKey(composer)
  const draft = draftOf(key)
  const text = draft?.text() ?? ok(composer.body)
  if (!text.ok) {
    get().tellTrouble(text.error)
    return Promise.resolve(false)
  }
  const held = { ...composer, body: text.value }
  // Read before the composer changes.
  const saved = [draft?.queue.flush() ?? Promise.resolve(ok(null)), flushDetailsOf(key)]
  const update = held.entryId === null ? undefined : findUpdate(get().coverage, held.entryId)
  if (update !== undefined) get().putUpdate({ ...update, body: held.body, ...detailsOf(held) })
  get().changeComposer(next)
  get().activate({ key: 'composer', caret: 'end' })
  const done = settle(held, saved, get)
  leftBehind.set(held, done)
  void done.finally(() => leftBehind.delete(held))
  return done
}

async function settle(
  held: Composer,
  saved: readonly Promise<Result<unknown>>[],
  get: () => AppState,
): Promise<boolean> {
  const key = composerKey(held)
  const failed = (await Promise.all(saved)).find((part) => !part.ok)
  const now = asItStands(held)
  const { entryId } = now
  if (failed !== undefined) {
    if (!composerHolds(get)) {
      get().changeComposer(now)
      get().activate({ key: 'composer', caret: 'end' })
    }
    if (!failed.ok) get().tellTrouble(failed.error)
    return false
  }
  const stored = entryId === null ? undefined : findUpdate(get().coverage, entryId)
  if (stored?.stamp !== held.stamp) await keepTimeOf(now, get)
  // She writes on in it already, among the updates.
  if (entryId !== null && isUnsaved(entryId)) return true
  forgetDraft(key)
  get().closeDraft(key)
  letGoOfDetails(key, get)
  return true
}

function letGoOfDetails(key: string, get: () => AppState): void {
  forgetDetailsOf(key)
  get().closeDraft(`details-${key}`)
}
