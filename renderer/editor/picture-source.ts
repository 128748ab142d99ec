import type { MediaId } from '../../shared/ids'
import type { PictureFile, PictureWords } from '../../shared/model/media'

/**
 * Where the bytes of pictures come from and go to: the editor itself knows no disk, no network and no
 * dialogs. Each that answers null where there is none has told her why.
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
  /** Lets her choose as many as she likes. */
  readonly chooseSeveral: () => Promise<readonly PictureFile[]>
  /** Fetches one from the web: it came with what was pasted, or she asked for this one. */
  readonly fetch: (url: string, why: 'pasted' | 'asked') => Promise<PictureFile | null>
  /** Lets her choose the part readers see, and the spot that stays in sight. */
  readonly crop: (file: PictureFile, onDone: (cut: PictureFile) => void) => void
  /** What its maker wrote into its file; the same promise for the same picture. */
  readonly words: (id: MediaId) => Promise<PictureWords>
}
