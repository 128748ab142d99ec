import type { StateCreator } from 'zustand'
import { appError, type AppError } from '../../shared/app-error'
import { coverageHeadline } from '../../shared/document/display-headline'
import type { ArticleId, TargetId } from '../../shared/ids'
import type { Delivery } from '../../shared/model/delivery'
import {
  goesOverNetwork,
  type FolderTarget,
  type Publication,
  type Target,
} from '../../shared/model/publication'
import type { Instant } from '../../shared/model/stamp'
import { err, ok, type Result } from '../../shared/result'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { activeTargets } from '../../shared/model/settings'
import { say } from '../../shared/words/say'
import { sealPosting } from './posting'
import { tellOfResting } from './tell-of-resting'
import { changesAreDecided } from './telling'

/** How the publishing of the open article goes. */
export type PublishingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly step: string }
  /** Folders were written and read back; what goes to sites is in the queue. */
  | { readonly kind: 'done'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly error: AppError }

/** A folder as it is to be. */
export type WantedFolder = Omit<FolderTarget, 'kind' | 'id' | 'host'> & {
  readonly id: TargetId | null
}

/** What was sent where, and what is being sent. */
export interface PublishingSlice {
  readonly publishing: PublishingState
  /** Of the open article, newest first. */
  readonly publications: readonly Publication[]
  readonly loadPublications: () => Promise<void>
  /**
   * Saves everything, then publishes to all places that do not rest (and to one more, if named); asks
   * for a place where there is none.
   */
  readonly publish: (also?: TargetId) => Promise<void>
  readonly notePublishing: (step: string) => void
  /** Keeps a folder to publish to: a new one under null, else in the place of the one it was. */
  readonly saveTarget: (target: WantedFolder) => Promise<AppError | null>
  readonly openPreview: () => Promise<void>
  /** Opens what readers have in the browser: at one place, or at the first that has it. */
  readonly openPublished: (at?: TargetId) => Promise<void>
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
    await get().compareReaders()
  },
  publish: async (also) => {
    const { coverage, desk, publishing } = get()
    if (coverage === null || desk === null || publishing.kind === 'running') return
    const targets = desk.settings.targets.filter(
      (target) => target.id === also || activeTargets(desk.settings).includes(target),
    )
    if (targets.length === 0) {
      askForPlace(desk.settings.targets.length, get)
      return
    }
    set({ publishing: { kind: 'running', step: say('Saving what you wrote') } })
    if (!(await get().saveAll()) || !(await changesAreDecided(get))) {
      set({ publishing: { kind: 'idle' } })
      return
    }
    const articleId = coverage.article.id
    const begun = Date.now()
    const outcome = await sendTo(targets, articleId, get)
    await get().loadLibrary()
    await get().loadDeliveries()
    await get().loadPublications()
    await get().refreshCoverage()
    sealPosting(get)
    if (get().coverage?.article.id === articleId)
      set({ publishing: outcomeOf(outcome, { begun, deliveries: get().deliveries }) })
    else tellFromElsewhere(coverageHeadline(coverage), outcome, get)
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
  openPublished: async (at) => {
    const { coverage, desk, publications } = get()
    const targets = desk === null ? [] : activeTargets(desk.settings)
    const verified = publications.find(
      ({ state, targetId }) => state === 'verified' && targets.some(({ id }) => id === targetId),
    )
    const targetId = at ?? verified?.targetId ?? targets[0]?.id
    if (coverage === null || targetId === undefined) return
    const opened = await newsroom.openPublished({ articleId: coverage.article.id, targetId })
    if (!opened.ok) get().tellTrouble(opened.error)
  },
})

function askForPlace(known: number, get: () => AppState): void {
  if (known === 0) get().openDialog({ kind: 'target', thenPublish: true })
  else get().tellNews({ text: say('All places rest. Wake one, then publish.'), lasts: 5_000 })
}

/** Sites and hosts get theirs by the queue; a folder is waited for. `null`: nothing was to be waited for. */
async function sendTo(
  targets: readonly Target[],
  articleId: ArticleId,
  get: () => AppState,
): Promise<Result<Instant | null>> {
  const sites = targets.filter(goesOverNetwork).map(({ id }) => id)
  if (sites.length > 0) {
    const queued = await newsroom.enqueue({ articleId, targetIds: sites, publishAt: null })
    if (!queued.ok) return queued
  }
  let failure: AppError | null = null
  let sentAt: Instant | null = null
  for (const target of targets) {
    if (goesOverNetwork(target)) continue
    const report = await newsroom.publish({ articleId, targetId: target.id })
    if (!report.ok) failure ??= report.error
    else {
      sentAt = report.value.publication.finishedAt ?? report.value.publication.startedAt
      tellOfResting(report.value.resting, get)
      if (report.value.looksDiffer) {
        const { id, siteName } = target
        get().offerWholeSite(id, say('Other pages of {siteName} have an older look.', { siteName }))
      }
    }
  }
  return failure === null ? ok(sentAt) : err(failure)
}

function outcomeOf(
  outcome: Result<Instant | null>,
  on: { readonly begun: Instant; readonly deliveries: readonly Delivery[] },
): PublishingState {
  if (outcome.ok) return { kind: 'done', at: outcome.value ?? on.begun }
  // It waits in a paused queue: nothing failed, and its place says so.
  const waits = on.deliveries.some(
    ({ state, queuedAt }) => state === 'waiting' && queuedAt >= on.begun,
  )
  return waits ? { kind: 'idle' } : { kind: 'failed', error: outcome.error }
}

/** She has gone on to another article: how this one fared is said all the same. */
function tellFromElsewhere(
  headline: string,
  outcome: Result<Instant | null>,
  get: () => AppState,
): void {
  // Of what goes to sites the queue tells.
  if (outcome.ok && outcome.value === null) return
  if (outcome.ok) get().tellNews({ text: say('“{headline}” is live.', { headline }), lasts: 5_000 })
  else {
    const { kind, message, remedy } = outcome.error
    get().tellTrouble(
      appError(
        kind,
        say('“{headline}” was not published. {message}', { headline, message }),
        remedy,
      ),
    )
  }
}
