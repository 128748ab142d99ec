import type { PictureFile } from '../../shared/model/media'

/**
 * Where the bytes of pictures come from and go to: the editor itself knows no disk and no network.
 * Each answers null where there is none, and has told her why.
 */
export interface PictureSource {
  /** Stores a picture that was dropped or pasted. */
  readonly add: (file: File) => Promise<PictureFile | null>
  /** Lets her choose one. */
  readonly choose: () => Promise<PictureFile | null>
  /**
   * Fetches pictures that a pasted text only names, from what lies on the clipboard now; null for each
   * that cannot be had.
   */
  readonly fromClipboard: (names: readonly string[]) => Promise<readonly (PictureFile | null)[]>
  /** Fetches one from the web: it came with what was pasted, or she asked for this one. */
  readonly fetch: (url: string, why: 'pasted' | 'asked') => Promise<PictureFile | null>
}
