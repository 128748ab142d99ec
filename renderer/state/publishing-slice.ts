import type { StateCreator } from 'zustand'
import { appError, type AppError } from '../../shared/app-error'
import { coverageHeadline } from '../../shared/document/display-headline'
import type { TargetId } from '../../shared/ids'
import type { PublishReport } from '../../shared/ipc/requests/publishing-requests'
import type { FolderTarget, Publication } from '../../shared/model/publication'
import type { Result } from '../../shared/result'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { sealPosting } from './posting'
import { changesAreDecided } from './telling'

/** How the publishing of the open article goes. */
export type PublishingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: string }
  | { readonly kind: 'done'; readonly report: PublishReport }
  | { readonly kind: 'failed'; readonly error: AppError }

/** A folder as it is to be. */
export type WantedFolder = Omit<FolderTarget, 'kind' | 'id'> & { readonly id: TargetId | null }

/** What was sent where, and what is being sent. */
export interface PublishingSlice {
  readonly publishing: PublishingState
  /** Of the open article, newest first. */
  readonly publications: readonly Publication[]
  readonly loadPublications: () => Promise<void>
  /** Saves everything, then publishes to the first target; asks for a target where there is none. */
  readonly publish: () => Promise<void>
  readonly notePublishing: (step: string) => void
  /** Keeps a folder to publish to: a new one under null, else in the place of the one it was. */
  readonly saveTarget: (target: WantedFolder) => Promise<AppError | null>
  readonly openPreview: () => Promise<void>
  readonly openPublished: () => Promise<void>
}

/** Nothing is being published. */
export const publishingSlice: StateCreator<AppState, [], [], PublishingSlice> = (set, get) => ({
  publishing: { kind: 'idle' },
  publications: [],
  loadPublications: async () => {
    const articleId = get().coverage?.article.id
    if (articleId === undefined) return
    const listed = await newsroom.listPublications({ articleId })
    if (get().coverage?.article.id !== articleId || !listed.ok) return
    set({ publications: listed.value })
  },
  publish: async () => {
    const { coverage, desk, publishing } = get()
    if (coverage === null || desk === null || publishing.kind === 'running') return
    const target = desk.settings.targets[0]
    if (target === undefined) {
      get().openDialog({ kind: 'target', thenPublish: true })
      return
    }
    set({ publishing: { kind: 'running', step: 'Saving what you wrote' } })
    if (!(await get().saveAll()) || !(await changesAreDecided(get))) {
      set({ publishing: { kind: 'idle' } })
      return
    }
    const articleId = coverage.article.id
    const report = await newsroom.publish({ articleId, targetId: target.id })
    await get().loadLibrary()
    await get().loadPublications()
    await get().refreshCoverage()
    sealPosting(get)
    if (get().coverage?.article.id === articleId) set({ publishing: outcomeOf(report) })
    else tellFromElsewhere(coverageHeadline(coverage), report, get)
  },
  notePublishing: (step) => {
    if (get().publishing.kind === 'running') set({ publishing: { kind: 'running', step } })
  },
  saveTarget: async (target) => {
    const saved = await newsroom.saveFolderTarget(target)
    if (!saved.ok) return saved.error
    const desk = await newsroom.desk({})
    if (desk.ok) set({ desk: desk.value })
    return null
  },
  openPreview: async () => {
    const { coverage } = get()
    if (coverage === null || !(await get().saveAll())) return
    const preview = await newsroom.previewArticle({ articleId: coverage.article.id })
    if (preview.ok) get().showPreview(preview.value.url)
    else get().tellTrouble(preview.error)
  },
  openPublished: async () => {
    const { coverage, desk } = get()
    const target = desk?.settings.targets[0]
    if (coverage === null || target === undefined) return
    const opened = await newsroom.openPublished({
      articleId: coverage.article.id,
      targetId: target.id,
    })
    if (!opened.ok) get().tellTrouble(opened.error)
  },
})

function outcomeOf(report: Result<PublishReport>): PublishingState {
  return report.ok
    ? { kind: 'done', report: report.value }
    : { kind: 'failed', error: report.error }
}

/** She has gone on to another article: how this one fared is said all the same. */
function tellFromElsewhere(
  headline: string,
  report: Result<PublishReport>,
  get: () => AppState,
): void {
  if (report.ok) get().say({ text: `“${headline}” is live.`, lasts: 5_000 })
  else {
    const { kind, message, remedy } = report.error
    get().tellTrouble(appError(kind, `“${headline}” was not published. ${message}`, remedy))
  }
}
