import type { StateCreator } from 'zustand'
import type { ArticleId, EntryId } from '../../shared/ids'
import type { ArticleFields, ArticleState } from '../../shared/model/article'
import type { Coverage } from '../../shared/model/coverage'
import type { Place } from '../../shared/model/desk'
import { newestFirst, type ArticleBody, type Update } from '../../shared/model/update'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { createDraftQueue, windowTimer, type DraftQueue } from './draft-queue'
import { knowVersion } from './entry-line'

/** The open article. */
export interface CoverageSlice {
  readonly coverage: Coverage | null
  readonly openArticle: (id: ArticleId, place?: Place) => Promise<void>
  /** Reads the open article anew: somebody else may have changed it. Her own unsaved text stays. */
  readonly refreshCoverage: () => Promise<void>
  /** The open article was changed as a whole, by restoring; all she typed is on the disk. */
  readonly takeCoverage: (coverage: Coverage) => void
  readonly changeFields: (change: Partial<ArticleFields>) => void
  readonly changeState: (state: ArticleState) => Promise<void>
  readonly putUpdate: (update: Update) => void
  readonly putEntry: (entry: Update | ArticleBody) => void
}

let fieldsQueue: DraftQueue | undefined

/** Brings the article's fields to the disk; answers when they are there. */
export async function flushFields(): Promise<boolean> {
  return fieldsQueue === undefined ? true : (await fieldsQueue.flush()).ok
}

/** No article is open. */
export const coverageSlice: StateCreator<AppState, [], [], CoverageSlice> = (set, get) => ({
  coverage: null,
  openArticle: async (id, place) => {
    if (!(await get().saveAll())) return
    const opened = await newsroom.openArticle({ articleId: id })
    if (!opened.ok) {
      get().tellTrouble(opened.error)
      return
    }
    fieldsQueue?.stop()
    learnVersions(opened.value)
    set({ coverage: opened.value, preview: null, looking: null })
    get().forgetHistory()
    fieldsQueue = fieldsQueueOf(opened.value, get)
    get().sitDown(opened.value, place)
    void get().loadPublications()
  },
  refreshCoverage: async () => {
    const { coverage } = get()
    if (coverage === null || !(await get().saveAll())) return
    const fresh = await newsroom.openArticle({ articleId: coverage.article.id })
    if (fresh.ok) get().takeCoverage(fresh.value)
  },
  takeCoverage: (coverage) => {
    if (get().coverage?.article.id !== coverage.article.id) return
    learnVersions(coverage)
    fieldsQueue?.rebase(coverage.article.version)
    set({ coverage })
  },
  changeFields: (change) => {
    set(({ coverage }) =>
      coverage === null
        ? {}
        : {
            coverage: {
              ...coverage,
              article: { ...coverage.article, fields: { ...coverage.article.fields, ...change } },
            },
          },
    )
    fieldsQueue?.changed()
  },
  changeState: async (state) => {
    const { coverage } = get()
    if (coverage === null || !(await flushFields())) return
    const changed = await newsroom.setArticleState({ articleId: coverage.article.id, state })
    if (!changed.ok) {
      get().tellTrouble(changed.error)
      return
    }
    fieldsQueue?.rebase(changed.value.version)
    set((now) =>
      now.coverage === null ? {} : { coverage: { ...now.coverage, article: changed.value } },
    )
    await get().loadLibrary()
    await get().loadPublications()
  },
  putUpdate: (update) => {
    set(({ coverage }) =>
      coverage === null || coverage.article.id !== update.articleId
        ? {}
        : { coverage: { ...coverage, updates: withUpdate(coverage.updates, update) } },
    )
  },
  putEntry: (entry) => {
    if ('stamp' in entry) {
      get().putUpdate(entry)
      return
    }
    set(({ coverage }) =>
      coverage?.body.id === entry.id ? { coverage: { ...coverage, body: entry } } : {},
    )
  },
})

/** The updates with this one new or in place of its former self, newest first. */
export function withUpdate(updates: readonly Update[], update: Update): readonly Update[] {
  const at = updates.findIndex(({ id }) => id === update.id)
  const former = updates[at]
  // While she types, nothing moves: sorting thousands of updates at each save would be felt.
  if (former?.stamp === update.stamp)
    return updates.map((other) => (other.id === update.id ? update : other))
  return newestFirst([...updates.filter(({ id }) => id !== update.id), update])
}

/** One update of the open article. */
export function findUpdate(coverage: Coverage | null, id: EntryId): Update | undefined {
  return coverage?.updates.find((update) => update.id === id)
}

function learnVersions({ body, updates }: Coverage): void {
  knowVersion(body.id, body.version)
  for (const { id, version } of updates) knowVersion(id, version)
}

function fieldsQueueOf(opened: Coverage, get: () => AppState): DraftQueue {
  const { id, version } = opened.article
  let newest = opened.article.fields
  return createDraftQueue<ArticleFields>({
    baseVersion: version,
    read: () => {
      const { coverage } = get()
      if (coverage?.article.id === id) newest = coverage.article.fields
      return newest
    },
    send: async (baseVersion, fields) => {
      const saved = await newsroom.saveFields({ articleId: id, baseVersion, fields })
      if (!saved.ok) return saved
      return { ok: true, value: { version: saved.value.version, savedAt: saved.value.modifiedAt } }
    },
    onState: (state) => {
      get().noteDraft('fields', state)
    },
    timer: windowTimer,
  })
}
