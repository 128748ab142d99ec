import type { ArticleId, EntryId } from '../../../shared/ids'
import type { CommandId } from '../../../shared/model/commands'
import type { Target } from '../../../shared/model/publication'
import type { SettingSection } from '../../state/screen-slice'

/** What a line of the palette leads to. */
export type Destination =
  | { readonly kind: 'command'; readonly command: CommandId }
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'update'; readonly id: EntryId }
  | { readonly kind: 'place'; readonly target: Target }
  | { readonly kind: 'setting'; readonly section: SettingSection }

/** One line of the palette. */
export interface PaletteLine {
  /** The same thing has the same key, whatever was typed. */
  readonly key: string
  readonly label: string
  /** What else it is found by: its name in the other language. */
  readonly also?: readonly string[]
  /** What stands quietly beside it: a menu, a state and a day. */
  readonly note: string
  /** The accelerator; empty where there is none. */
  readonly keys: string
  readonly to: Destination
}

/** Lines of one kind, under their name. */
export interface PaletteSection {
  readonly name: string
  readonly lines: readonly PaletteLine[]
}
