import type { AppError } from '../../shared/app-error'
import type { Instant } from '../../shared/model/stamp'
import { assertNever } from '../../shared/result'

/** How far what an editor typed is from the disk; `version` is what the next save builds on. */
export type DraftState =
  | { readonly kind: 'clean'; readonly version: number }
  | Typing
  | Saving
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: Instant }
  /** The text is kept in memory and tried again by itself. */
  | { readonly kind: 'failed'; readonly version: number; readonly error: AppError }
  /** Somebody else's newer text is stored: nothing is sent until she has decided. */
  | { readonly kind: 'conflict'; readonly version: number; readonly error: AppError }

interface Typing {
  readonly kind: 'typing'
  readonly version: number
  /** The last save failed and none has worked since: still worth showing. */
  readonly failure?: AppError
}

interface Saving {
  readonly kind: 'saving'
  readonly version: number
  readonly typedMeanwhile: boolean
  readonly failure?: AppError
}

/** Nothing is unsaved. */
export function clean(version: number): DraftState {
  return { kind: 'clean', version }
}

/** She changed something. */
export function typed(state: DraftState): DraftState {
  switch (state.kind) {
    case 'clean':
    case 'saved':
      return { kind: 'typing', version: state.version }
    case 'failed':
      return { kind: 'typing', version: state.version, failure: state.error }
    case 'saving':
      return state.typedMeanwhile ? state : { ...state, typedMeanwhile: true }
    case 'typing':
    case 'conflict':
      return state
    default:
      return assertNever(state)
  }
}

/** The newest draft is on its way to the disk. */
export function sent(state: DraftState): DraftState {
  const saving = { kind: 'saving', version: state.version, typedMeanwhile: false } as const
  const failure = failureOf(state)
  return failure === undefined ? saving : { ...saving, failure }
}

/** The disk has what was sent; what she typed since then is not in it. */
export function saved(state: DraftState, version: number, savedAt: Instant): DraftState {
  const newer = state.kind === 'saving' && state.typedMeanwhile
  return newer ? { kind: 'typing', version } : { kind: 'saved', version, savedAt }
}

/** The disk refused what was sent. Her text is still in the window. */
export function refused(state: DraftState, error: AppError): DraftState {
  const kind = error.kind === 'draft-stale' ? 'conflict' : 'failed'
  return { kind, version: state.version, error }
}

/** The entry has another version by another act, such as posting: the next save builds on that one. */
export function rebased(state: DraftState, version: number): DraftState {
  return state.kind === 'conflict' ? { kind: 'typing', version } : { ...state, version }
}

/** Whether there is text that is in the window alone. */
export function isUnsaved(state: DraftState): boolean {
  return state.kind !== 'clean' && state.kind !== 'saved'
}

/** Whether there is text that the save under way does not hold: another save follows. */
export function isTypedMeanwhile(state: DraftState): boolean {
  return state.kind === 'saving' && state.typedMeanwhile
}

function failureOf(state: DraftState): AppError | undefined {
  if (state.kind === 'failed') return state.error
  return state.kind === 'typing' || state.kind === 'saving' ? state.failure : undefined
}
