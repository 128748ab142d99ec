import type { StateCreator } from 'zustand'
import type { AppError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { SiteDesign } from '../../shared/model/site-design'
import type { WholeSiteReport, WholeSiteStep } from '../../shared/model/whole-site'
import { say } from '../../shared/words/say'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'

/** Where the making of a whole site stands. */
export type WholeSite =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running'
      readonly targetId: TargetId
      /** Null until the first is told. */
      readonly step: WholeSiteStep | null
      readonly stopping: boolean
    }
  | { readonly kind: 'done'; readonly targetId: TargetId; readonly report: WholeSiteReport }
  | { readonly kind: 'failed'; readonly targetId: TargetId; readonly error: AppError }

/** All of a folder’s site is made anew. It goes on where the dialog is closed. */
export interface WholeSiteSlice {
  readonly wholeSite: WholeSite
  /** Keeps a site’s name and design; answers with what went wrong. */
  readonly keepDesign: (
    id: TargetId,
    kept: { readonly siteName: string; readonly design: SiteDesign },
  ) => Promise<AppError | null>
  readonly publishWholeSite: (targetId: TargetId) => Promise<void>
  readonly stopWholeSite: () => Promise<void>
  readonly noteWholeSite: (targetId: TargetId, step: WholeSiteStep) => void
  /** What is over is put away. */
  readonly endWholeSite: () => void
  /** Says why pages look older than they should, with a way to mend it. */
  readonly offerWholeSite: (targetId: TargetId, why: string) => void
}

// The message that offers it: where it is done, it is said no longer.
let offered = 0

/** No site is being made anew. */
export const wholeSiteSlice: StateCreator<AppState, [], [], WholeSiteSlice> = (set, get) => ({
  wholeSite: { kind: 'none' },
  keepDesign: async (id, kept) => {
    const saved = await newsroom.saveDesign({ id, ...kept })
    if (!saved.ok) return saved.error
    await get().loadDesk()
    const { siteName } = kept
    get().offerWholeSite(id, say('The look and words of {siteName} are kept.', { siteName }))
    return null
  },
  publishWholeSite: async (targetId) => {
    if (get().wholeSite.kind === 'running') return
    get().dismiss(offered)
    set({ wholeSite: { kind: 'running', targetId, step: null, stopping: false } })
    const made = await newsroom.publishSite({ id: targetId })
    set({
      wholeSite: made.ok
        ? { kind: 'done', targetId, report: made.value }
        : { kind: 'failed', targetId, error: made.error },
    })
    if (get().dialog?.kind !== 'whole-site') tellFromBehind(get)
  },
  stopWholeSite: async () => {
    const { wholeSite } = get()
    if (wholeSite.kind !== 'running') return
    set({ wholeSite: { ...wholeSite, stopping: true } })
    await newsroom.stopPublishingSite({ id: wholeSite.targetId })
  },
  noteWholeSite: (targetId, step) => {
    const { wholeSite } = get()
    if (wholeSite.kind === 'running' && wholeSite.targetId === targetId)
      set({ wholeSite: { ...wholeSite, step } })
  },
  endWholeSite: () => {
    if (get().wholeSite.kind !== 'running') set({ wholeSite: { kind: 'none' } })
  },
  offerWholeSite: (targetId, why) => {
    get().dismiss(offered)
    offered = get().tellNews({
      text: why,
      action: {
        label: say('Publish the whole site anew'),
        run: () => {
          get().openDialog({ kind: 'whole-site', targetId, backToPlaces: false })
          void get().publishWholeSite(targetId)
        },
      },
      lasts: 15_000,
    })
  },
})

/** The dialog is closed: how it ended is said all the same. */
function tellFromBehind(get: () => AppState): void {
  const { wholeSite } = get()
  if (wholeSite.kind === 'failed') get().tellTrouble(wholeSite.error)
  if (wholeSite.kind !== 'done') return
  const { report, targetId } = wholeSite
  if (typeof report.host === 'object') get().tellTrouble(report.host)
  else if (!report.stopped && report.host !== 'left')
    get().tellNews({
      text: say('All of {siteName} is made anew.', { siteName: nameOf(targetId, get) }),
      lasts: 5_000,
    })
  get().endWholeSite()
}

function nameOf(targetId: TargetId, get: () => AppState): string {
  return get().desk?.settings.targets.find(({ id }) => id === targetId)?.siteName ?? ''
}
