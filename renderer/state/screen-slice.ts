import type { StateCreator } from 'zustand'
import type { AppError } from '../../shared/app-error'
import type { CorrectionId, EntryId, TargetId } from '../../shared/ids'
import type { NoticeKind } from '../../shared/model/correction'
import type { PictureFile } from '../../shared/model/media'
import { freshPanels, type Panels } from '../../shared/model/window-seat'
import type { Instant } from '../../shared/model/stamp'
import type { AppState } from './app-state'
import type { QueuedDelivery } from './deliveries'
import type { MovedSite } from './site-move'
import type { Toast } from './toast'
import { withToast } from './with-toast'

/** The parts of the settings. */
export type SettingSection =
  'writing' | 'appearance' | 'publishing' | 'people' | 'history' | 'notices'

/** What stands over the window; one at a time. */
export type Dialog =
  | { readonly kind: 'import'; readonly fileName: string; readonly text: string }
  | { readonly kind: 'article-file'; readonly fileName: string; readonly text: string }
  | { readonly kind: 'restamp'; readonly id: EntryId }
  | { readonly kind: 'withdraw'; readonly id: EntryId }
  /** When a draft is to be posted by itself. */
  | { readonly kind: 'schedule'; readonly id: EntryId }
  | { readonly kind: 'go-to-time' }
  | { readonly kind: 'people' }
  /** What is to be done to all chosen updates. */
  | { readonly kind: 'change-many'; readonly what: 'withdraw' | 'authors' | 'shift' }
  /** What was wrong; null: a new notice. */
  | {
      readonly kind: 'notice'
      readonly entryId: EntryId | null
      readonly nature: NoticeKind
      readonly correctionId: CorrectionId | null
    }
  /** Asked by publishing, it then publishes: at once (null), or at that time. */
  | { readonly kind: 'undecided'; readonly at: Instant | null }
  | { readonly kind: 'settings'; readonly section?: SettingSection }
  | { readonly kind: 'next-day' }
  | { readonly kind: 'new-from-template' }
  | { readonly kind: 'replace-everywhere' }
  | { readonly kind: 'bin' }
  /** Where the site lives; asked by publishing, it then publishes. */
  | { readonly kind: 'target'; readonly thenPublish: boolean }
  /** The places to publish to: all of them, and setting one up. */
  | { readonly kind: 'places' }
  /** What makes a folder’s site the newsroom’s own; from the places, Esc leads back there. */
  | { readonly kind: 'address'; readonly path: string }
  | ({ readonly kind: 'site-moved'; readonly backToPlaces: boolean } & MovedSite)
  | { readonly kind: 'site-looks'; readonly targetId: TargetId; readonly backToPlaces: boolean }
  /** All of a folder’s site is to be made anew. */
  | { readonly kind: 'whole-site'; readonly targetId: TargetId; readonly backToPlaces: boolean }
  /** A post of a site is to become an article; from the places, Esc leads back there. */
  | { readonly kind: 'bring-in'; readonly backToPlaces: boolean }
  /** A newsroom comes with its archive. */
  | { readonly kind: 'move-in' }
  | { readonly kind: 'open-past' }
  /** What the newsroom said of its own words. */
  | { readonly kind: 'comments' }
  | { readonly kind: 'publish-at' }
  | { readonly kind: 'take-down'; readonly targetId: TargetId }
  | { readonly kind: 'cancel-delivery'; readonly delivery: QueuedDelivery }
  /** Which part of a picture readers see. */
  | {
      readonly kind: 'crop'
      readonly file: PictureFile
      readonly onDone: (file: PictureFile) => void
    }
  | { readonly kind: 'shortcuts' }
  /** Everything by name. */
  | { readonly kind: 'palette' }

/** What stands beside the article. */
export type Panel = keyof Panels

/** Panels, dialogs and messages. */
export interface ScreenSlice {
  readonly dialog: Dialog | null
  readonly toasts: readonly Toast[]
  /** What she chose to see beside the article; `auto` follows the window's width. */
  readonly panels: Panels
  /** The panel she called last: where there is no room for both, it alone is seen. */
  readonly calledLast: Panel
  /** Only the text is to be seen, and of that the paragraph she writes in most. */
  readonly focusMode: boolean
  /** The line she writes in stays at one height, in focus mode. */
  readonly typewriter: boolean
  /** Address of the page being previewed; null while writing. */
  readonly preview: string | null
  readonly openDialog: (dialog: Dialog) => void
  readonly closeDialog: () => void
  readonly tellNews: (toast: Omit<Toast, 'id' | 'tone'>) => number
  readonly tellTrouble: (error: AppError) => void
  readonly dismiss: (id: number) => void
  readonly setPanel: (panel: Panel, shown: boolean) => void
  readonly setFocusMode: (on: boolean) => void
  readonly setTypewriter: (on: boolean) => void
  readonly showPreview: (url: string | null) => void
}

let lastToast = 0

/** The screen as it starts. */
export const screenSlice: StateCreator<AppState, [], [], ScreenSlice> = (set, get) => {
  const add = (toast: Omit<Toast, 'id'>): number => {
    lastToast += 1
    const id = lastToast
    set(({ toasts }) => ({ toasts: withToast(toasts, { ...toast, id }) }))
    return id
  }
  return {
    dialog: null,
    toasts: [],
    panels: freshPanels,
    calledLast: 'library',
    focusMode: false,
    typewriter: false,
    preview: null,
    openDialog: (dialog) => {
      set({ dialog })
    },
    closeDialog: () => {
      set({ dialog: null })
    },
    tellNews: (toast) => add({ ...toast, tone: 'done' }),
    tellTrouble: (error) => {
      add({ tone: 'trouble', text: `${error.message} ${error.remedy}`, lasts: 0 })
    },
    dismiss: (id) => {
      set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
    },
    setPanel: (panel, shown) => {
      // A panel that is called for ends the quiet.
      set(({ panels, calledLast, focusMode }) => ({
        panels: { ...panels, [panel]: shown ? 'shown' : 'hidden' },
        calledLast: shown ? panel : calledLast,
        focusMode: focusMode && !shown,
      }))
      get().settleIn()
    },
    setFocusMode: (focusMode) => {
      set({ focusMode })
    },
    setTypewriter: (typewriter) => {
      set({ typewriter })
    },
    showPreview: (preview) => {
      set({ preview, looking: null })
    },
  }
}
