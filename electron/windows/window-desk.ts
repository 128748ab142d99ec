import type { ArticleId, EntryId } from '../../shared/ids'
import type { NewsroomEvent } from '../../shared/ipc/events'
import type { CameIn } from '../../shared/ipc/requests/window-requests'
import type { CommandId } from '../../shared/model/commands'
import type { ContextTarget } from '../../shared/model/context-commands'
import type { Place } from '../../shared/model/desk'
import type { Panels, Seat } from '../../shared/model/window-seat'
import type { WindowId } from './article-holders'

/** The windows as the handlers know them. */
export interface WindowDesk {
  readonly seatOf: (window: WindowId) => Seat
  /** False: another window has the article, and stands in front now. */
  readonly take: (window: WindowId, article: ArticleId) => boolean
  /** What a window shows from now on. */
  readonly settle: (window: WindowId, shown: Shown) => void
  readonly remember: (window: WindowId, place: Place) => void
  /** A window on an article, or on none; one that has the article already comes to the front. */
  readonly open: (article: ArticleId | null, entry?: EntryId) => void
  /** Draws a window anew, in the language of the app. */
  readonly reload: (window: WindowId) => void
  /** What came for a window from outside; empty when it has been taken. */
  readonly takeCameIn: (window: WindowId) => readonly CameIn[]
  /** A menu at the pointer; what is chosen is told to the window. */
  readonly contextMenu: (window: WindowId, menu: ContextMenu) => void
  /** Commands that can do nothing in a window now: the menu shows those of the one in front. */
  readonly greyOut: (window: WindowId, idle: readonly CommandId[]) => void
  readonly startDrag: (window: WindowId, file: string) => void
  readonly tell: (window: WindowId, event: NewsroomEvent) => void
  readonly tellOthers: (window: WindowId, event: NewsroomEvent) => void
  /** A window's word that all is saved, or that it is not. */
  readonly readyToQuit: (window: WindowId, allSaved: boolean) => void
}

/** Commands that are about something. */
export interface ContextMenu {
  readonly on: ContextTarget
  readonly commands: readonly CommandId[]
}

/** What a window shows. */
export interface Shown {
  readonly articleId: ArticleId | null
  readonly panels: Panels
}
