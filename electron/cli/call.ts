import { appError } from '../../shared/app-error'
import type { Instant } from '../../shared/model/stamp'
import { err, type Result } from '../../shared/result'

/** What a command was called with: its words, its options, the clock. */
export interface Call {
  readonly words: readonly string[]
  readonly options: Readonly<Partial<Record<OptionName, string>>>
  readonly json: boolean
  /** Only says what it would do. */
  readonly dryRun: boolean
  /** Mends what it finds. */
  readonly putBack: boolean
  readonly now: () => Instant
}

/** The options there are, over all commands. */
export type OptionName =
  | 'data'
  | 'day'
  | 'zone'
  | 'headline'
  | 'as'
  | 'at'
  | 'entry'
  | 'limit'
  | 'older-than'
  | 'folder'
  | 'site-url'
  | 'site-name'
  | 'to'
  | 'changes-as'
  | 'text'
  | 'place'
  | 'pictures'

/** The switches there are, over all commands. */
export type FlagName = 'json' | 'dry-run' | 'all' | 'put-back'

/**
 * How a command that did its work ends, for the caller's script: well (0); what it found is bad (1); it is
 * done, and something is left (3). A wrong call is 2.
 */
export type ExitCode = 0 | 1 | 3

/** What a command prints, without the last line end. */
export interface Printed {
  readonly text: string
  readonly code: ExitCode
  /** What whoever reads along is told beside it, on standard error. */
  readonly note?: string
}

/** A command: what it prints, or why not. */
export type RunCommand = (call: Call) => Promise<Result<string | Printed>>

/** The call is wrong; `what` says how. */
export function wrongCall(what: string): Result<never> {
  return err(appError('wrong-call', what, 'See how it is called:'))
}
