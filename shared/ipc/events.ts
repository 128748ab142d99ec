import type { ArticleId } from '../ids'
import type { CommandId } from '../model/commands'
import type { Delivery } from '../model/delivery'

/** What main tells the renderer without being asked. */
export type NewsroomEvent =
  /** A menu item was chosen; `byKey`: by the keys that stand in it. */
  | { readonly kind: 'command'; readonly command: CommandId; readonly byKey: boolean }
  /** Somebody else (the command line, another window) changed the library. */
  | { readonly kind: 'library-changed' }
  /** Publishing goes on: what it does now, in words. */
  | { readonly kind: 'publishing'; readonly articleId: ArticleId; readonly step: string }
  /** A sending in the queue changed: it begins, goes on, ends, or waits. */
  | { readonly kind: 'delivery'; readonly delivery: Delivery }
  /** The app is about to quit: save everything, then ask `readyToQuit`. */
  | { readonly kind: 'quitting' }

/** What preload puts on the window, besides the requests. */
export interface NewsroomEvents {
  /** Listens; returns how to stop. */
  readonly onEvent: (listener: (event: NewsroomEvent) => void) => () => void
}
