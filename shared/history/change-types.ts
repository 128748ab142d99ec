import type { Block, Image, Inline, List, ListItem, Table, TableRow } from '../document/nodes'
import type { Holder } from './holder'
import type { Phrase } from '../words/german'

/**
 * What differs between two texts, as a sub-editor would mark it. `same` and `changed` stand at their
 * place in the new text; a block that moved is told at both places. Read in order, leaving out what is
 * not of its time, a list of changes is the old text and the new one: see `textBefore`, `textAfter`.
 */
export type BlockChange =
  | PartChange<Block>
  /** One block became several: its words went on behind a new paragraph mark. */
  | { readonly kind: 'split'; readonly before: Block; readonly parts: readonly SplitPart[] }
  /** Several blocks became one. */
  | { readonly kind: 'joined'; readonly parts: readonly JoinedPart[]; readonly after: Block }

/** What differs between two lists: the same, item by item. */
export type ItemChange = PartChange<ListItem>

/** What became of one block of a text, or of one item of a list. */
export type PartChange<Part> =
  | { readonly kind: 'same'; readonly block: Part }
  | { readonly kind: 'added'; readonly block: Part }
  | { readonly kind: 'removed'; readonly block: Part }
  /** The same block with other words, another form (a paragraph made a quote), or both. */
  | {
      readonly kind: 'changed'
      readonly before: Part
      readonly after: Part
      readonly content: readonly ContentChange[]
    }
  /** The old place of a block that stands elsewhere now. */
  | { readonly kind: 'moved-away'; readonly block: Part; readonly move: number }
  /** The new place; `content` where it changed on the way. Both places share the number. */
  | {
      readonly kind: 'moved-here'
      readonly before: Part
      readonly after: Part
      readonly content: readonly ContentChange[]
      readonly move: number
    }

/**
 * What differs within a block or an item. A paragraph, heading or quote has one line of words, a list
 * has its items, an item has what stands in it, a picture has its file and its words, a block that
 * holds others has those and its fields; a block of an unknown kind has nothing we can read.
 */
export type ContentChange = WordsChange | ListChange | TableChange | PictureChange | HoldingChange

/** A line of inline content, old and new. */
export interface WordsChange {
  readonly kind: 'words'
  readonly pieces: readonly PieceChange[]
  /** Words put in and taken out. */
  readonly added: number
  readonly removed: number
}

/** A list, old and new. */
export interface ListChange {
  readonly kind: 'list'
  readonly before: List
  readonly after: List
  readonly items: readonly ItemChange[]
}

/** A table, old and new. */
export interface TableChange {
  readonly kind: 'table'
  readonly before: Table
  readonly after: Table
  /** In a row that changed the words of each cell. */
  readonly rows: readonly PartChange<TableRow>[]
}

/** A picture, old and new. */
export interface PictureChange {
  readonly kind: 'picture'
  readonly before: Image
  readonly after: Image
  /** Another picture stands there now. */
  readonly isReplaced: boolean
  /** Caption, credit and alternative text, where they differ. */
  readonly fields: readonly FieldChange[]
  /** Words put in and taken out. */
  readonly added: number
  readonly removed: number
}

/** A gallery, map, box or embed card, old and new. */
export interface HoldingChange {
  readonly kind: 'holding'
  readonly before: Holder
  readonly after: Holder
  /** Its own plain fields, where they differ. */
  readonly fields: readonly FieldChange[]
  readonly pictures: readonly PartChange<Image>[]
  readonly blocks: readonly BlockChange[]
}

/** One of the blocks that a block was split into. */
export interface SplitPart {
  readonly after: Block
  readonly words: WordsChange
}

/** One of the blocks that were joined. */
export interface JoinedPart {
  readonly before: Block
  readonly words: WordsChange
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
  readonly field: Phrase
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
