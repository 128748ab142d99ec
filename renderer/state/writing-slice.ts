import type { StateCreator } from 'zustand'
import { describeError, type AppError } from '../../shared/app-error'
import type { Body } from '../../shared/document/nodes'
import type { EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { Place } from '../../shared/model/desk'
import type { Instant } from '../../shared/model/stamp'
import type { ArticleBody, Update } from '../../shared/model/update'
import type { Active } from './active'
import type { AppState } from './app-state'
import { flushFields } from './article-fields'
import { withoutChosen } from './chosen'
import { blankComposer, composerKey, composerOf, type Composer } from './composer'
import { draftFor } from './draft-for'
import { isUnsaved, type DraftState } from './draft-state'
import { draftOf, flushDrafts, forgetDraft, forgetDrafts } from './entry-drafts'
import { hasUnsavedText } from './on-screen'
import { postingsDone } from './post-line'
import { flushDetails, forgetDetails, hasUnsavedDetails } from './update-details'

/** What is being written, and how far it is from the disk. */
export interface WritingSlice {
  readonly active: Active | null
  /** The entry she last had the caret in, also after she left it. */
  readonly lastKey: Active['key'] | null
  readonly composer: Composer
  /** By draft: `fields`, an entry's id, a composer's key. */
  readonly drafts: Readonly<Record<string, DraftState>>
  /** Puts the caret into an entry; what was being written before is saved as it is left. */
  readonly activate: (active: Active | null) => void
  /** Something was typed into the entry. */
  readonly typed: (key: Active['key']) => void
  readonly noteDraft: (key: string, state: DraftState) => void
  /** A draft has served: its update is posted. The time of its last save still counts. */
  readonly closeDraft: (key: string) => void
  /** A fresh article is open: its composing update comes into the composer, the caret to its place. */
  readonly sitDown: (coverage: Coverage, place: Place | undefined) => void
  /** The article was ended, or goes on: what was begun is in its composer, or waits among the updates. */
  readonly seatComposer: () => void
  /** Somebody else has replaced these texts: what this window has of them gives way, unless unsaved. */
  readonly giveWay: (replaced: readonly (Update | ArticleBody)[]) => void
  readonly changeComposer: (change: Partial<Composer>) => void
  /** Everything typed reaches the disk; false (and a message) where it did not. */
  readonly saveAll: () => Promise<boolean>
}

/** Nothing is being written. */
export const writingSlice: StateCreator<AppState, [], [], WritingSlice> = (set, get) => ({
  active: null,
  lastKey: null,
  composer: blankComposer(),
  drafts: {},
  activate: (active) => {
    const before = get().active
    if (before !== null && before.key !== active?.key && !leave(before.key, get)) return
    set(active === null ? { active } : { active, lastKey: active.key })
  },
  typed: (key) => {
    if (key === 'composer' && get().composer.stamp === null) {
      get().changeComposer({ stamp: Date.now() })
    }
    draftFor(key, get)?.queue.changed()
  },
  noteDraft: (key, state) => {
    // Told at keys and at saves: most of it changes nothing that is shown.
    if (!isToldAlike(get().drafts[key], state)) {
      set(({ drafts }) => ({ drafts: { ...drafts, [key]: state } }))
    }
  },
  closeDraft: (key) => {
    set(({ drafts: { [key]: closed, ...others } }) => ({
      drafts: closed?.kind === 'saved' ? { ...others, closed } : others,
    }))
  },
  sitDown: (coverage, place) => {
    forgetDrafts()
    forgetDetails()
    const composing = begunIn(coverage)
    const wanted = composing.find(({ id }) => id === place?.entryId) ?? composing[0]
    const active = activeAt(coverage, place, wanted?.id)
    set({
      composer: wanted === undefined ? blankComposer() : composerOf(wanted),
      drafts: {},
      active,
      lastKey: active?.key ?? null,
    })
  },
  seatComposer: () => {
    const { coverage, composer } = get()
    const begun = begunIn(coverage)[0]
    if (get().active?.key === 'composer' || get().active?.key === begun?.id) get().activate(null)
    const isOnDisk =
      begun !== undefined && !hasUnsavedText(begun.id) && !hasUnsavedDetails(begun.id)
    if (isOnDisk) forgetDraft(begun.id)
    if (isOnDisk || composer.entryId !== null) {
      set({ composer: isOnDisk ? composerOf(begun) : blankComposer() })
    }
  },
  giveWay: (replaced) => {
    for (const entry of replaced) giveWayTo(entry, get)
  },
  changeComposer: (change) => {
    set(({ composer, chosen }) => {
      const next = { ...composer, ...change }
      // In the composer it is not in the list any more.
      const left = next.entryId === null ? chosen : withoutChosen(chosen, next.entryId)
      return { composer: next, chosen: left }
    })
  },
  saveAll: async () => {
    for (;;) {
      const { drafts } = get()
      const outcomes = await Promise.all([flushFields(), flushDetails(), flushDrafts()])
      await postingsDone()
      if (!outcomes.every(Boolean)) {
        tellUnsaved(get)
        return false
      }
      if (!holdsUnsaved(get().drafts)) return true
      // Typed while another part was being saved; else nobody saves it, however often it is asked for.
      if (get().drafts === drafts) {
        tellUnsaved(get)
        return false
      }
    }
  },
})

/** What was begun for its composer. An ended article has none: there it waits among the updates. */
function begunIn(coverage: Coverage | null): readonly Update[] {
  if (coverage === null || coverage.article.state === 'ended') return []
  return coverage.updates.filter(({ state }) => state === 'composing')
}

/** Whether any text is in the window alone. */
export function holdsUnsaved(drafts: WritingSlice['drafts']): boolean {
  return Object.values(drafts).some(isUnsaved)
}

/** What stands above the text: one time for all drafts, and whether any is not on the disk. */
export function savingMark(drafts: Readonly<Record<string, DraftState>>): SavingMark {
  let savedAt: Instant | null = null
  let unsaved = false
  let conflict = false
  let message: string | undefined
  for (const state of Object.values(drafts)) {
    const error = troubleOf(state)
    if (state.kind === 'conflict') conflict = true
    if (error !== undefined) message ??= describeError(error)
    if (isUnsaved(state)) unsaved = true
    if (state.kind === 'saved') savedAt = Math.max(savedAt ?? 0, state.savedAt)
  }
  if (conflict) return { kind: 'conflict' }
  if (message !== undefined) return { kind: 'trouble', message }
  if (unsaved) return { kind: 'unsaved' }
  return savedAt === null ? { kind: 'clean' } : { kind: 'saved', savedAt }
}

/** How far the open article is from the disk. */
export type SavingMark =
  | { readonly kind: 'clean' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saved'; readonly savedAt: Instant }
  | { readonly kind: 'trouble'; readonly message: string }
  /** Somebody else has stored another text meanwhile: she decides. */
  | { readonly kind: 'conflict' }

/**
 * The entry shows its newest words at once, before the disk has answered. Answers whether she may
 * leave: a text that is more than a body may be would be lost with its editor.
 */
function leave(key: Active['key'], get: () => AppState): boolean {
  const draft = draftOf(key === 'composer' ? composerKey(get().composer) : key)
  if (draft === undefined) return true
  const text = draft.text()
  if (!text.ok) {
    get().tellTrouble(text.error)
    return false
  }
  if (key === 'composer') get().changeComposer({ body: text.value })
  else showText(key, text.value, get)
  void draft.queue.flush()
  return true
}

/** Shows an entry's newest words where it is not being edited. */
export function showText(key: EntryId, body: Body, get: () => AppState): void {
  const { coverage } = get()
  if (coverage?.body.id === key) get().putEntry({ ...coverage.body, body })
  const update = coverage?.updates.find(({ id }) => id === key)
  if (update !== undefined) get().putUpdate({ ...update, body })
}

/** Somebody else's text takes the place of a saved one; unsaved words stay, and their save is refused. */
function giveWayTo(entry: Update | ArticleBody, get: () => AppState): void {
  if (hasUnsavedText(entry.id)) return
  forgetDraft(entry.id)
  const { active, composer } = get()
  if (composer.entryId === entry.id && 'stamp' in entry) get().changeComposer(composerOf(entry))
  else if (active?.key === entry.id) get().activate(null)
}

/** On their way to the disk, two states of a draft say the same, unless a save has failed. */
function isToldAlike(one: DraftState | undefined, other: DraftState): boolean {
  const isUnderWay = (kind: DraftState['kind']) => kind === 'typing' || kind === 'saving'
  if (one === undefined || !isUnderWay(one.kind) || !isUnderWay(other.kind)) return false
  return troubleOf(one) === troubleOf(other)
}

/** Why a text is not on the disk, as long as no save has worked since. */
function troubleOf(state: DraftState): AppError | undefined {
  if (state.kind === 'failed' || state.kind === 'conflict') return state.error
  return state.kind === 'typing' || state.kind === 'saving' ? state.failure : undefined
}

function tellUnsaved(get: () => AppState): void {
  const [error] = Object.values(get().drafts).flatMap((state) => troubleOf(state) ?? [])
  if (error !== undefined) get().tellTrouble(error)
}

function activeAt(
  coverage: Coverage,
  place: Place | undefined,
  composing: EntryId | undefined,
): Active | null {
  if (place?.articleId !== coverage.article.id) return null
  const { entryId, caret } = place
  // Without an entry she was in the composer, whose text had no place on the disk yet.
  if (entryId === null || entryId === composing) return { key: 'composer', caret }
  const known = coverage.body.id === entryId || coverage.updates.some(({ id }) => id === entryId)
  return known ? { key: entryId, caret } : null
}
