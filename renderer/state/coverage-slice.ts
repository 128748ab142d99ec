import type { StateCreator } from 'zustand'
import type { ArticleId, EntryId } from '../../shared/ids'
import type { Article, ArticleFields, ArticleState } from '../../shared/model/article'
import type { Coverage } from '../../shared/model/coverage'
import type { Place } from '../../shared/model/desk'
import { noFilter } from '../../shared/model/update-filter'
import { newestFirst, type ArticleBody, type Update } from '../../shared/model/update'
import { takeHalfTyped } from '../platform/half-typed'
import { newsroom } from '../platform/newsroom'
import type { AppState } from './app-state'
import { dialogOverAnother } from './about-article'
import { fieldsChanged, fieldsOnScreen, watchFields } from './article-fields'
import { knowVersion } from './entry-line'
import { bodyOnScreen, hasUnsavedText, replacedElsewhere, updateOnScreen } from './on-screen'
import { noneChosen, withoutChosen } from './chosen'
import { tellOfPictures } from './tell-of-pictures'
import { holdsUnsaved } from './writing-slice'

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
  /** The article as the store has it now, under the fields as the window has them. */
  readonly putArticle: (article: Article) => void
  /** The update as the store has it now; her unsaved words and details stay over it. */
  readonly putUpdate: (update: Update) => void
  /** A draft was deleted. */
  readonly dropUpdate: (id: EntryId) => void
  readonly putEntry: (entry: Update | ArticleBody) => void
}

type Get = () => AppState

let openings = 0

/** No article is open. */
export const coverageSlice: StateCreator<AppState, [], [], CoverageSlice> = (set, get) => ({
  coverage: null,
  openArticle: async (id, place) => {
    const opened = await readToOpen(id, get)
    if (opened === undefined) {
      // What was asked for and is not shown is free for another window again.
      get().settleIn()
      return
    }
    learnVersions(opened)
    set(({ coverage, dialog }) => ({
      coverage: opened,
      dialog: coverage?.article.id === id ? dialog : dialogOverAnother(dialog),
      preview: null,
      looking: null,
      revealed: null,
      shelf: 'desk',
      stets: null,
      publications: [],
      deliveries: [],
      lagging: new Set(),
      publishing: { kind: 'idle' },
      updateFilter: noFilter,
      chosen: noneChosen,
    }))
    get().settleIn()
    get().forgetHistory()
    watchFields(opened, get)
    get().sitDown(opened, place)
    // The article she is in, even if she only reads in it.
    if (place === undefined) {
      void newsroom.rememberPlace({ articleId: id, entryId: null, caret: 0 })
    }
    void get().loadPublications()
    void get().loadDeliveries()
    void get().loadShelf()
    void get().loadStets()
  },
  refreshCoverage: async () => {
    const { coverage } = get()
    if (coverage === null || !(await get().saveAll())) return
    const fresh = await newsroom.openArticle({ articleId: coverage.article.id })
    if (fresh.ok) get().takeCoverage(fresh.value)
  },
  takeCoverage: (coverage) => {
    const before = get().coverage
    if (before?.article.id !== coverage.article.id) return
    get().giveWay(replacedElsewhere(coverage))
    set({ coverage: freshOnScreen(get().coverage ?? before, coverage) })
  },
  changeFields: (change) => {
    set(({ coverage }) => (coverage === null ? {} : { coverage: withFields(coverage, change) }))
    fieldsChanged()
  },
  changeState: async (state) => {
    // An ended article has no composer: what is in it is saved, and waits among the updates.
    if (state === 'ended' && get().active?.key === 'composer') get().activate(null)
    if (!(await get().saveAll())) return
    const { coverage } = get()
    if (coverage === null) return
    const changed = await newsroom.setArticleState({ articleId: coverage.article.id, state })
    if (!changed.ok) {
      get().tellTrouble(changed.error)
      return
    }
    get().putArticle(changed.value)
    if (coverage.article.state === 'ended' || state === 'ended') get().seatComposer()
    await get().loadLibrary()
    await get().loadPublications()
  },
  putArticle: (article) => {
    set(({ coverage }) => {
      if (coverage?.article.id !== article.id) return {}
      const { fields } = coverage.article
      return { coverage: { ...coverage, article: { ...article, fields } } }
    })
    get().loadLibrarySoon()
  },
  putUpdate: (update) => {
    set(({ coverage }) =>
      coverage === null || coverage.article.id !== update.articleId
        ? {}
        : {
            coverage: {
              ...coverage,
              updates: withUpdate(coverage.updates, updateOnScreen(update)),
            },
          },
    )
  },
  dropUpdate: (id) => {
    set(({ coverage, chosen }) =>
      coverage === null
        ? {}
        : {
            coverage: { ...coverage, updates: coverage.updates.filter((other) => other.id !== id) },
            chosen: withoutChosen(chosen, id),
          },
    )
  },
  putEntry: (entry) => {
    get().loadLibrarySoon()
    if ('stamp' in entry) {
      get().putUpdate(entry)
      return
    }
    set(({ coverage }) =>
      coverage?.body.id === entry.id
        ? { coverage: { ...coverage, body: bodyOnScreen(entry) } }
        : {},
    )
  },
})

/** The updates with this one new or in place of its former self, newest first; one pin on the page. */
export function withUpdate(updates: readonly Update[], update: Update): readonly Update[] {
  const takesPin = update.flags.pinned && update.state === 'posted'
  const others = takesPin ? updates.map((other) => unpinned(other, update)) : updates
  const former = others.find(({ id }) => id === update.id)
  // While she types, nothing moves: sorting thousands of updates at each save would be felt.
  if (former?.stamp === update.stamp)
    return others.map((other) => (other.id === update.id ? update : other))
  return newestFirst([...others.filter(({ id }) => id !== update.id), update])
}

/** The article to open, read when all of the one before is safe; undefined where she stays in that. */
async function readToOpen(id: ArticleId, get: Get): Promise<Coverage | undefined> {
  takeHalfTyped()
  openings += 1
  const mine = openings
  tellOfPictures('The other article opens as soon as the pictures in this one are in.', get)
  for (;;) {
    if (!(await get().saveAll())) return undefined
    const opened = await newsroom.openArticle({ articleId: id })
    // She has chosen another one in the meantime.
    if (mine !== openings) return undefined
    if (!opened.ok) {
      // The window that has it stands in front now: that is what she wanted.
      if (opened.error.kind !== 'open-elsewhere') get().tellTrouble(opened.error)
      return undefined
    }
    // What she typed while it was being read belongs to the one she leaves.
    if (!holdsUnsaved(get().drafts)) return opened.value
  }
}

function freshOnScreen(before: Coverage, fresh: Coverage): Coverage {
  learnVersions(fresh)
  return {
    article: { ...fresh.article, fields: fieldsOnScreen(before, fresh) },
    body: bodyOnScreen(fresh.body),
    updates: fresh.updates.map(updateOnScreen),
  }
}

function withFields(coverage: Coverage, change: Partial<ArticleFields>): Coverage {
  const { article } = coverage
  return { ...coverage, article: { ...article, fields: { ...article.fields, ...change } } }
}

function unpinned(other: Update, by: Update): Update {
  if (!other.flags.pinned || other.state === 'composing' || other.id === by.id) return other
  const sent = other.sent === 'same' ? 'changed' : other.sent
  return { ...other, flags: { ...other.flags, pinned: false }, sent }
}

function learnVersions({ body, updates }: Coverage): void {
  for (const { id, version } of [body, ...updates]) {
    // Words typed upon an older version must be refused by the store, never laid over the newer one.
    if (!hasUnsavedText(id)) knowVersion(id, version)
  }
}
