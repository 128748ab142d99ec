import type { Sentence } from '../../../../shared/words/sentence'
import type { RestParams } from './rest-address'

/** One question to WordPress. */
export interface RestAsked {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly params?: RestParams
  readonly json?: object
  readonly file?: { readonly bytes: Uint8Array; readonly name: string; readonly type: string }
  /** What is being done, for the words of a failure: `store the picture`. */
  readonly doing: Sentence
}
