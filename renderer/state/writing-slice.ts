import type { StateCreator } from 'zustand'
import type { Body } from '../../shared/document/nodes'
import type { EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { Place } from '../../shared/model/desk'
import type { Instant } from '../../shared/model/stamp'
import type { AppState } from './app-state'
import { blankComposer, composerKey, composerOf, type Composer } from './composer'
import { flushFields } from './coverage-slice'
import { isUnsaved, type DraftState } from './draft-state'
import { beginDraft, draftOf, flushDrafts, forgetDrafts, type EntryDraft } from './entry-drafts'
import { knownVersion } from './entry-line'
import { flushDetails } from './update-details'

/** The entry under the cursor: the only one that is an editor. */
export interface Active {
  readonly key: EntryId | 'composer'
  readonly caret: number | 'start' | 'end'
}

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
  /** A fresh article is open: its composing update comes into the composer, the caret to its place. */
  readonly sitDown: (coverage: Coverage, place: Place | undefined) => void
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
    if (before !== null && before.key !== active?.key) leave(before.key, get)
    set(active === null ? { active } : { active, lastKey: active.key })
  },
  typed: (key) => {
    if (key === 'composer' && get().composer.stamp === null) {
      get().changeComposer({ stamp: Date.now() })
    }
    draftFor(key, get)?.queue.changed()
  },
  noteDraft: (key, state) => {
    set(({ drafts }) => ({ drafts: { ...drafts, [key]: state } }))
  },
  sitDown: (coverage, place) => {
    forgetDrafts()
    const composing = coverage.updates.filter(({ state }) => state === 'composing')
    const wanted = composing.find(({ id }) => id === place?.entryId) ?? composing[0]
    const active = activeAt(coverage, place, wanted?.id)
    set({
      composer: wanted === undefined ? blankComposer() : composerOf(wanted),
      drafts: {},
      active,
      lastKey: active?.key ?? null,
    })
  },
  changeComposer: (change) => {
    set(({ composer }) => ({ composer: { ...composer, ...change } }))
  },
  saveAll: async () => {
    const outcomes = await Promise.all([flushFields(), flushDetails(), flushDrafts()])
    if (outcomes.every(Boolean)) return true
    const trouble = Object.values(get().drafts).find(
      (state) => state.kind === 'failed' || state.kind === 'conflict',
    )
    if (trouble !== undefined && 'error' in trouble && trouble.error !== undefined) {
      get().tellTrouble(trouble.error)
    }
    return false
  },
})

/** The draft behind an entry of the open article. */
export function draftFor(key: Active['key'], get: () => AppState): EntryDraft | undefined {
  const { coverage, composer } = get()
  if (coverage === null) return undefined
  if (key === 'composer') return composerDraft(composer, coverage, get)
  const entry =
    coverage.body.id === key ? coverage.body : coverage.updates.find(({ id }) => id === key)
  if (entry === undefined) return undefined
  return beginDraft({
    key,
    articleId: coverage.article.id,
    id: key,
    body: entry.body,
    version: knownVersion(key),
    onState: (state) => {
      get().noteDraft(key, state)
    },
    onStored: (stored) => {
      get().putEntry(stored)
    },
  })
}

/** What stands above the text: one time for all drafts, and whether any is not on the disk. */
export function savingMark(drafts: Readonly<Record<string, DraftState>>): SavingMark {
  let savedAt: Instant | null = null
  let unsaved = false
  for (const state of Object.values(drafts)) {
    if (state.kind === 'failed' || state.kind === 'conflict') {
      return { kind: 'trouble', message: `${state.error.message} ${state.error.remedy}` }
    }
    if (isUnsaved(state)) unsaved = true
    if (state.kind === 'saved') savedAt = Math.max(savedAt ?? 0, state.savedAt)
  }
  if (unsaved) return { kind: 'unsaved' }
  return savedAt === null ? { kind: 'clean' } : { kind: 'saved', savedAt }
}

/** How far the open article is from the disk. */
export type SavingMark =
  | { readonly kind: 'clean' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saved'; readonly savedAt: Instant }
  | { readonly kind: 'trouble'; readonly message: string }

function composerDraft(composer: Composer, coverage: Coverage, get: () => AppState): EntryDraft {
  const key = composerKey(composer)
  return beginDraft({
    key,
    articleId: coverage.article.id,
    id: composer.entryId,
    body: composer.body,
    version: composer.entryId === null ? 0 : knownVersion(composer.entryId),
    onState: (state) => {
      get().noteDraft(key, state)
    },
    onStored: (stored) => {
      get().putEntry(stored)
      const now = get().composer
      if (composerKey(now) === key && now.entryId === null) {
        get().changeComposer({ entryId: stored.id })
      }
    },
  })
}

/** The entry shows its newest words at once, before the disk has answered. */
function leave(key: Active['key'], get: () => AppState): void {
  const draft = key === 'composer' ? draftOf(composerKey(get().composer)) : draftOf(key)
  if (draft === undefined) return
  const body = draft.text()
  if (key === 'composer') get().changeComposer({ body })
  else showText(key, body, get)
  void draft.queue.flush()
}

/** Shows an entry's newest words where it is not being edited. */
export function showText(key: EntryId, body: Body, get: () => AppState): void {
  const { coverage } = get()
  if (coverage?.body.id === key) get().putEntry({ ...coverage.body, body })
  const update = coverage?.updates.find(({ id }) => id === key)
  if (update !== undefined) get().putUpdate({ ...update, body })
}

function activeAt(
  coverage: Coverage,
  place: Place | undefined,
  composing: EntryId | undefined,
): Active | null {
  const { entryId, caret } = place ?? { entryId: null, caret: 0 }
  if (entryId === null || place?.articleId !== coverage.article.id) return null
  if (entryId === composing) return { key: 'composer', caret }
  const known = coverage.body.id === entryId || coverage.updates.some(({ id }) => id === entryId)
  return known ? { key: entryId, caret } : null
}
