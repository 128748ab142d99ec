import type { Place } from './desk'

/** What a window shows beside its article; `auto` follows the window's width. */
export type PanelChoice = 'auto' | 'shown' | 'hidden'

/** The panels of a window. */
export interface Panels {
  readonly library: PanelChoice
  readonly inspector: PanelChoice
}

/** The panels of a window that nobody has changed. */
export const freshPanels: Panels = { library: 'auto', inspector: 'auto' }

/** What a window begins with. */
export interface Seat {
  /** Null: nothing is open in it, unless it is the first. */
  readonly place: Place | null
  readonly panels: Panels
  /** The first window of this start: it says what must be said, and is never left empty. */
  readonly isFirst: boolean
}
