import type { EmbedFound } from '../../shared/document/blocks/embed'

/** Where embed cards learn what lies at an address: the editor itself knows no network. */
export interface EmbedSource {
  /** Null where nothing was found. For an address she pasted nothing is told; where she asked, she is. */
  readonly find: (url: string, why: 'pasted' | 'asked') => Promise<EmbedFound | null>
}
