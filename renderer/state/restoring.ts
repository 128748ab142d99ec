import { restoreBlock, restoreWords, type RestoreWords } from '../../shared/history/restore-block'
import type { BlockChange } from '../../shared/history/change-types'
import type { Body } from '../../shared/document/nodes'
import type { EntryId, RevisionId } from '../../shared/ids'
import type { TimelineLine } from '../../shared/ipc/requests/history-requests'
import type { Coverage } from '../../shared/model/coverage'
import type { Update } from '../../shared/model/update'
import { ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { Phrase } from '../../shared/words/german'
import type { AppState } from './app-state'
import { backIn } from './back-in'
import { blankComposer, composerKey, composerOf } from './composer'
import { findUpdate } from './find-update'
import { forgetDraft } from './entry-drafts'
import { inLine } from './entry-line'
import { hasUnsavedText } from './on-screen'
import { linesOfEntry } from './looking-slice'
import { undoSeconds, withdraw } from './posting'
import type { Active } from './active'
import { draftFor } from './draft-for'
import { givePinBack, pinnedIn } from './pin'
import { showText } from './writing-slice'

/** Makes an old revision the newest again. History grows; for a while one click takes it back. */
export async function restoreLine(line: TimelineLine, get: () => AppState): Promise<void> {
  const { entryId, revisionId } = line
  const articleId = get().coverage?.article.id
  leaveEntry(entryId, get)
  if (!(await get().saveAll())) return
  const former = (await linesOfEntry({ entryId, limit: 1 }, get))?.[0]
  const isThere = entryId === null || isInSight(entryId, get)
  if (former?.revisionId === revisionId && isThere) {
    get().tellNews({ text: say('This is how it stands now.'), lasts: 3_000 })
    return
  }
  const before = entryId === null ? undefined : findUpdate(get().coverage, entryId)
  const pin = pinnedIn(get)
  if (!(await restore(line, get))) return
  const isDraft = entryId !== null && findUpdate(get().coverage, entryId)?.state === 'composing'
  get().tellNews({
    text: isDraft ? say('Restored.') : say('Restored. Readers see it when you publish.'),
    lasts: undoSeconds * 1_000,
    ...(former === undefined || !isThere
      ? {}
      : {
          action: {
            label: say('Undo'),
            run: () => void backIn(articleId, get, () => putBack(former, { before, pin }, get)),
          },
        }),
  })
}

/** Restores what stood before; by itself no text that comes back takes an update off the page again. */
async function putBack(
  former: TimelineLine,
  { before, pin }: { readonly before: Update | undefined; readonly pin: Update | undefined },
  get: () => AppState,
): Promise<void> {
  if (!(await restore(former, get))) return
  if (pin !== undefined) await givePinBack(pin, get)
  if (before?.state !== 'withdrawn') return
  if (findUpdate(get().coverage, before.id)?.state !== 'posted') return
  await withdraw(before.id, before.withdrawnReason, get)
}

/** Undoes one change of a comparison in the entry as it stands now: an edit like any other. */
export async function restoreChange(
  entryId: EntryId,
  of: { readonly changes: readonly BlockChange[]; readonly index: number },
  get: () => AppState,
): Promise<void> {
  const change = of.changes[of.index]
  const articleId = get().coverage?.article.id
  if (change === undefined) return
  const former = replaceText(entryId, restoreBlock(of.changes, of.index), get)
  if (former === null) return
  get().tellNews({
    text: say(doneOf(restoreWords(change))),
    lasts: undoSeconds * 1_000,
    action: {
      label: say('Undo'),
      run: () => void backIn(articleId, get, () => replaceText(entryId, former, get)),
    },
  })
  await get().saveAll()
  await get().refreshChoices()
}

function doneOf(words: RestoreWords | null): Phrase {
  return words === null ? 'Done.' : saidOf[words]
}

const saidOf: Readonly<Record<RestoreWords, Phrase>> = {
  'Put back': 'The paragraph is back in your text.',
  'Take out': 'The paragraph is out of your text.',
  'Put back as it was': 'The paragraph reads as it did.',
  'Move back': 'The paragraph stands where it stood.',
  'Join again': 'The paragraphs are one again.',
  'Part again': 'The paragraphs stand apart again.',
}

/** Gives an entry another text, wherever its editor is; answers the text it had. */
export function replaceText(entryId: EntryId, body: Body, get: () => AppState): Body | null {
  const key: Active['key'] = get().composer.entryId === entryId ? 'composer' : entryId
  const draft = draftFor(key, get)
  if (draft === undefined) return null
  if (draft.awaitsPictures()) {
    // Another text in its place would leave the picture nowhere to go.
    get().tellNews({
      text: say('A picture is being taken in there. Try again in a moment.'),
      lasts: 3_000,
    })
    return null
  }
  const former = draft.text()
  if (!former.ok) {
    get().tellTrouble(former.error)
    return null
  }
  draft.replace(body)
  if (key === 'composer') get().changeComposer({ body })
  showText(entryId, body, get)
  return former.value
}

/** Reads the open article anew after it was changed beside its drafts; all she typed is on the disk. */
export async function takeChangedOutside(get: () => AppState): Promise<void> {
  const { coverage } = get()
  void get().loadLibrary()
  if (coverage === null) return
  const fresh = await newsroom.openArticle({ articleId: coverage.article.id })
  if (!fresh.ok) {
    get().tellTrouble(fresh.error)
    return
  }
  const shown = versionsIn(get().coverage ?? coverage)
  const given = [...versionsIn(fresh.value)].flatMap(([id, version]) =>
    shown.get(id) !== version && giveUp(id, get) ? [id] : [],
  )
  get().takeCoverage(fresh.value)
  for (const id of given) refillComposer(id, get)
  void get().refreshChoices()
}

async function restore(
  { entryId, revisionId }: Pick<TimelineLine, 'entryId' | 'revisionId'>,
  get: () => AppState,
): Promise<boolean> {
  leaveEntry(entryId, get)
  if (!(await get().saveAll())) return false
  const restored = await askToRestore(entryId, revisionId)
  if (!restored.ok) {
    get().tellTrouble(restored.error)
    return false
  }
  const isGivenUp = entryId !== null && giveUp(entryId, get)
  get().takeCoverage(restored.value.coverage)
  if (isGivenUp) refillComposer(entryId, get)
  void get().loadLibrary()
  void get().refreshChoices()
  return true
}

function versionsIn({ body, updates }: Coverage): ReadonlyMap<EntryId, number> {
  return new Map([body, ...updates].map(({ id, version }) => [id, version]))
}

/** After all that was sent about the entry before, so that nothing older overtakes the restored text. */
function askToRestore(
  entryId: EntryId | null,
  revisionId: RevisionId,
): Promise<Result<{ readonly coverage: Coverage; readonly version: number }>> {
  const ask = async () => {
    const reply = await newsroom.restoreRevision({ revisionId })
    if (!reply.ok) return reply
    return ok({ coverage: reply.value, version: versionOf(reply.value, entryId) })
  }
  return entryId === null ? ask() : inLine(entryId, ask)
}

function versionOf(coverage: Coverage, entryId: EntryId | null): number {
  if (entryId === null) return coverage.article.version
  const entry = entryId === coverage.body.id ? coverage.body : findUpdate(coverage, entryId)
  return entry?.version ?? 0
}

// A deleted draft has its history, and can be brought back from it.
function isInSight(id: EntryId, get: () => AppState): boolean {
  const { coverage } = get()
  return coverage?.body.id === id || findUpdate(coverage, id) !== undefined
}

function leaveEntry(entryId: EntryId | null, get: () => AppState): void {
  const { active, composer } = get()
  const key = active?.key === 'composer' ? composer.entryId : active?.key
  if (entryId !== null && key === entryId) get().activate(null)
}

/**
 * Forgets the text that the window has of an entry, which is the one before; false where she typed in it
 * meanwhile, which is kept.
 */
function giveUp(entryId: EntryId, get: () => AppState): boolean {
  if (hasUnsavedText(entryId)) return false
  leaveEntry(entryId, get)
  const { composer } = get()
  if (composer.entryId === entryId) forgetDraft(composerKey(composer))
  forgetDraft(entryId)
  return true
}

function refillComposer(entryId: EntryId, get: () => AppState): void {
  const { composer, coverage } = get()
  if (composer.entryId !== entryId) return
  const update = findUpdate(coverage, entryId)
  get().changeComposer(update?.state === 'composing' ? composerOf(update) : blankComposer())
}
