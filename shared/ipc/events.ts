import type { AppError } from '../app-error'
import type { ArticleId, TargetId } from '../ids'
import type { MoveInProgress } from '../interchange/archive/move-in-report'
import type { ContextTarget } from '../model/context-commands'
import type { CommandId } from '../model/commands'
import type { Delivery } from '../model/delivery'
import type { Update } from '../model/update'
import type { WholeSiteStep } from '../model/whole-site'

/** What main tells the renderer without being asked. */
export type NewsroomEvent =
  /** A menu item was chosen; `byKey`: by the keys that stand in it. */
  | { readonly kind: 'command'; readonly command: CommandId; readonly byKey: boolean }
  /** The same, of a menu at the pointer: about that. */
  | { readonly kind: 'command-on'; readonly command: CommandId; readonly on: ContextTarget }
  /** An article was chosen in the menu of those opened last. */
  | { readonly kind: 'open-article'; readonly articleId: ArticleId }
  /** The command line, or another program, wrote into the store: also what is open may be older now. */
  | { readonly kind: 'library-changed' }
  /** Another window changed an article of its own, or the library. */
  | { readonly kind: 'changed-elsewhere' }
  /** Another window changed the settings or the places. */
  | { readonly kind: 'desk-changed' }
  /** Something came from outside: `takeCameIn` has it. */
  | { readonly kind: 'came-in' }
  /** Publishing goes on: what it does now, in words. */
  | { readonly kind: 'publishing'; readonly articleId: ArticleId; readonly step: string }
  /** An archive is being moved in by this window. */
  | { readonly kind: 'moving-in'; readonly progress: MoveInProgress }
  /** All of a site is being made anew, asked by this window. */
  | { readonly kind: 'whole-site'; readonly targetId: TargetId; readonly step: WholeSiteStep }
  /** A sending in the queue changed: it begins, goes on, ends, or waits. */
  | { readonly kind: 'delivery'; readonly delivery: Delivery }
  /** A draft was given a time, posted at it, missed it or was kept back. */
  | { readonly kind: 'schedules-changed' }
  /** A draft was posted at its time; `trouble` says why it was then not sent. */
  | { readonly kind: 'update-posted'; readonly update: Update; readonly trouble: AppError | null }
  /** What was posted was to be sent by itself, and was not. */
  | {
      readonly kind: 'posted-not-sent'
      readonly articleId: ArticleId
      readonly trouble: AppError
    }
  /** Something she has to know, whatever she is doing: it stays until she has read it. */
  | { readonly kind: 'notice'; readonly words: string }
  /** Esc was pressed in the window; where a framed page has the focus, nothing in the window hears of it. */
  | { readonly kind: 'escape-pressed' }
  /** The app speaks another language now: save everything, then ask `reloadWindow`. */
  | { readonly kind: 'language-changed' }
  /** The window is about to close, or the app to quit: save everything, then ask `readyToQuit`. */
  | { readonly kind: 'quitting' }

/** What preload puts on the window, besides the requests. */
export interface NewsroomEvents {
  /** Listens; returns how to stop. */
  readonly onEvent: (listener: (event: NewsroomEvent) => void) => () => void
}
