import type { LexicalEditor } from 'lexical'
import type { EmbedSource } from './embed-source'
import type { PictureSource } from './picture-source'
import type { CardEdit } from './use-card-edit'
import type { SelectedCard } from './use-selected-card'

/** What the fields of a card work on. */
export interface CardFieldsProps {
  readonly editor: LexicalEditor
  readonly pictures: PictureSource
  readonly embeds: EmbedSource
}

/** What the fields of one kind of card are given. */
export interface FieldsOf<Held> extends CardFieldsProps {
  readonly selected: SelectedCard
  readonly card: Held
  readonly edit: CardEdit
}
