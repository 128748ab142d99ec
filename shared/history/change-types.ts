import type { Block, Inline } from '../document/nodes'

/**
 * What differs between two texts, as a sub-editor would mark it. `same` and `changed` stand at their
 * place in the new text; a block that moved is told at both places.
 */
export type BlockChange =
  | { readonly kind: 'same'; readonly block: Block }
  | { readonly kind: 'added'; readonly block: Block }
  | { readonly kind: 'removed'; readonly block: Block }
  /** The same block with other words, another form (a paragraph made a quote), or both. */
  | {
      readonly kind: 'changed'
      readonly before: Block
      readonly after: Block
      readonly pieces: readonly PieceChange[]
    }
  /** The old place of a block that stands elsewhere now. */
  | { readonly kind: 'moved-away'; readonly block: Block; readonly move: number }
  /** The new place; `pieces` where its words changed on the way. Both places share the number. */
  | {
      readonly kind: 'moved-here'
      readonly before: Block
      readonly after: Block
      readonly pieces: readonly PieceChange[]
      readonly move: number
    }

/** A run of inline content that was kept, taken out, put in, or kept with another form or link. */
export type PieceChange =
  | { readonly kind: 'same'; readonly inline: Inline }
  | { readonly kind: 'removed'; readonly inline: Inline }
  | { readonly kind: 'added'; readonly inline: Inline }
  /** The same words: bold now, another link, no longer struck. */
  | { readonly kind: 'reformed'; readonly before: Inline; readonly after: Inline }

/** One field of an article or update that differs: values as an editor reads them. */
export interface FieldChange {
  /** In the newsroom's words, such as `Headline`, `Stamp`, `Credit`, `Alt text`, `Pinned`. */
  readonly field: string
  readonly before: string
  readonly after: string
  readonly pieces: readonly TextPiece[]
}

/** A run of plain words. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Everything that differs between two revisions of one entry (or of the fields). */
export interface RevisionChange {
  readonly fields: readonly FieldChange[]
  readonly blocks: readonly BlockChange[]
  /** Words put in and taken out, for “+12 −3”. */
  readonly added: number
  readonly removed: number
}
