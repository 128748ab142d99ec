import { sayWords, type Words } from './words/sentence'

/**
 * Every failure an editor can be told about, in one union.
 *
 * `message` says what happened and what is safe, `remedy` what to do; both are whole sentences in an
 * editor's language. `kind` is for code: callers switch on it and never match on the words.
 */
export interface AppError {
  readonly kind: AppErrorKind
  readonly message: string
  readonly remedy: string
  /** The same, to be said anew where it is kept; absent: it is what it is in every language. */
  readonly words?: FailureWords
  /** What a developer needs from a log: a system's own words. Never shown alone. */
  readonly detail?: string
  /** How long a server asked to be left alone: milliseconds. */
  readonly waitMs?: number
}

/** What a failure says, as its phrases. */
export interface FailureWords {
  readonly message: Words
  readonly remedy: Words
}

/** What went wrong, for code. */
export type AppErrorKind =
  // The call or the message itself.
  | 'wrong-call'
  | 'not-found'
  // Text and files that came from outside.
  | 'empty-file'
  | 'not-text'
  | 'too-large'
  | 'unreadable-file'
  | 'day-missing'
  | 'day-invalid'
  | 'zone-unknown'
  | 'stamp-invalid'
  | 'body-invalid'
  | 'picture-invalid'
  | 'find-pattern'
  // The store.
  | 'not-in-history'
  | 'revision-thinned'
  | 'draft-stale'
  | 'article-queued'
  | 'article-binned'
  | 'article-template'
  | 'open-elsewhere'
  | 'next-day-exists'
  | 'database-damaged'
  | 'database-newer'
  | 'database-locked'
  | 'disk-full'
  | 'data-folder-unwritable'
  // Publishing.
  | 'target-missing'
  | 'target-unwritable'
  | 'target-foreign-file'
  | 'target-changed-elsewhere'
  | 'target-busy'
  | 'publish-refused'
  | 'verify-failed'
  // It lies at the host, and readers are still shown what was there before: it is looked at again.
  | 'not-seen-yet'
  | 'site-url-invalid'
  | 'update-state'
  // Remote sites. Of these only the first three pass by themselves: the queue tries again.
  | 'network-down'
  | 'remote-busy'
  | 'remote-broken'
  // Held back by the editor's own word, until a time.
  | 'under-embargo'
  | 'tls-refused'
  | 'http-unsafe'
  | 'remote-moved'
  | 'remote-refused'
  | 'remote-unknown'
  | 'remote-conflict'
  | 'remote-gone'
  // A picture that was stored there is there no more: storing it again helps.
  | 'picture-gone'
  | 'secret-missing'
  // A bug; `detail` holds the reference that is in the log.
  | 'unexpected'

/** Makes a failure: what happened, then what to do; as sentences where it may be kept. */
export function appError(
  kind: AppErrorKind,
  message: Words,
  remedy: Words,
  detail?: string,
): AppError {
  const isPlain = typeof message === 'string' && typeof remedy === 'string'
  return {
    kind,
    message: sayWords(message),
    remedy: sayWords(remedy),
    ...(isPlain ? {} : { words: { message, remedy } }),
    ...(detail === undefined ? {} : { detail }),
  }
}

/** What it says, to be said anew. */
export function wordsOf({
  message,
  remedy,
  words,
}: Pick<AppError, 'message' | 'remedy' | 'words'>): FailureWords {
  return words ?? { message, remedy }
}

/** The same as one text. */
export function sentencesOf(error: AppError): Words {
  const { message, remedy } = wordsOf(error)
  return [message, remedy]
}

/** The failure as one line of text, for a terminal or a log. */
export function describeError(error: AppError): string {
  return `${error.message} ${error.remedy}`.trim()
}
