import { isBlank } from '../../shared/document/plain-text'
import type { EntryId } from '../../shared/ids'
import type { Update } from '../../shared/model/update'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { blankComposer, composerKey, composerOf, type Composer } from './composer'
import { findUpdate } from './coverage-slice'
import { draftOf, forgetDraft } from './entry-drafts'
import { inLine } from './entry-line'
import { forgetDetailsOf } from './update-details'

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

/** Sets the draft in the composer aside, safe on the disk, and begins another. */
export async function setAside(get: () => AppState): Promise<void> {
  if (await letGo(get)) show(blankComposer(), get)
}

/** Puts another draft into the composer; the one that was in it waits. */
export async function takeUp(id: EntryId, get: () => AppState): Promise<void> {
  if (get().composer.entryId !== id && !(await letGo(get))) return
  const update = findUpdate(get().coverage, id)
  if (update?.state !== 'composing') return
  if (get().composer.entryId === id) {
    get().activate({ key: 'composer', caret: 'end' })
    return
  }
  forgetDraft(id)
  forgetDetailsOf(id)
  show(composerOf(update), get)
}

/** Puts the next draft in the row into the composer. */
export async function takeUpNext(get: () => AppState): Promise<void> {
  const { coverage, composer, leaving } = get()
  const drafts = draftsOf(coverage?.updates ?? [], { composerId: composer.entryId, leaving })
  const at = drafts.findIndex(({ id }) => id === composer.entryId)
  const next = drafts[(at + 1) % drafts.length]
  if (next === undefined) return
  await takeUp(next.id, get)
}

/** Deletes a draft; for eight seconds it can be taken back, and its words stay in history. */
export async function deleteDraft(id: EntryId | null, get: () => AppState): Promise<void> {
  // Not one letter stored: there is nothing to bring back.
  if (id === null) {
    if (await letGo(get)) show(blankComposer(), get)
    return
  }
  if (!(await get().saveAll())) return
  const deleted = await inLine(id, () => newsroom.discardDraft({ id }))
  if (!deleted.ok) {
    get().tellTrouble(deleted.error)
    return
  }
  if (get().composer.entryId === id) {
    forgetComposer(get)
    show(blankComposer(), get)
  }
  if (get().active?.key === id) get().activate(null)
  forgetDraft(id)
  forgetDetailsOf(id)
  get().dropUpdate(id)
  void get().loadSchedules()
  get().tellNews({
    text: say('Draft deleted. Its words are in the history.'),
    lasts: undoMs,
    action: { label: say('Undo'), run: () => void bringBack(id, get) },
  })
}

async function bringBack(id: EntryId, get: () => AppState): Promise<void> {
  const back = await inLine(id, () => newsroom.bringDraftBack({ id }))
  if (!back.ok) {
    get().tellTrouble(back.error)
    return
  }
  get().putUpdate(back.value)
  await takeUp(id, get)
}

/** A draft was posted at its time while it stood in the composer: that begins anew. */
export function composerWasPosted(posted: Update, get: () => AppState): void {
  const { composer, active } = get()
  if (composer.entryId === posted.id) {
    const writing = active?.key === 'composer'
    // What she typed since the last save goes on as words of the posted update.
    void draftOf(composerKey(composer))?.queue.flush()
    forgetDetailsOf(composerKey(composer))
    get().changeComposer(blankComposer())
    if (writing) get().activate({ key: posted.id, caret: 'end' })
  }
  get().putUpdate(posted)
}

/** All she typed is on the disk, and the composer may hold something else. */
async function letGo(get: () => AppState): Promise<boolean> {
  if (!(await get().saveAll())) return false
  forgetComposer(get)
  return true
}

function forgetComposer(get: () => AppState): void {
  const key = composerKey(get().composer)
  forgetDraft(key)
  forgetDetailsOf(key)
  get().closeDraft(key)
  get().closeDraft(`details-${key}`)
}

function show(composer: Composer, get: () => AppState): void {
  get().changeComposer(composer)
  get().activate({ key: 'composer', caret: 'end' })
}
