import { appError, type AppError } from '../../shared/app-error'
import type { EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import { activeTargets } from '../../shared/model/settings'
import type { Instant } from '../../shared/model/stamp'
import { refusal } from '../../shared/preflight/preflight'
import { ok } from '../../shared/result'
import { sentence } from '../../shared/words/sentence'
import type { SettingsStore } from '../settings/settings-store'
import type { ContentStore } from '../store/content-store'
import { posted } from '../store/update-changes'

/** A draft, its time, and whether readers are to have it then. */
export interface PostingMeant {
  readonly entryId: EntryId
  readonly at: Instant
  readonly publishes: boolean
}

/**
 * What stands against posting a draft at a time, as everything is now; null where nothing does. Where
 * it is to be published too, the article is looked at as if the draft were posted already.
 */
export function standsAgainst(
  { store, settings }: { readonly store: ContentStore; readonly settings: SettingsStore },
  coverage: Coverage,
  { entryId, at, publishes }: PostingMeant,
): AppError | null {
  const { article, updates } = coverage
  const shelf = store.articles.shelfOf(article.id)
  if (!shelf.ok) return shelf.error
  if (shelf.value === 'bin') return binned()
  const as = { stamp: at, at, articleState: article.state }
  const then: Update[] = []
  for (const update of updates) {
    const next = update.id === entryId ? posted(update, as) : ok(update)
    if (!next.ok) return next.error
    then.push(next.value)
  }
  if (!then.some(({ id }) => id === entryId)) return gone()
  if (!publishes) return null
  if (activeTargets(settings.get()).length === 0) return noPlace()
  return refusal({ ...coverage, updates: then }, { now: at })
}

type Update = Coverage['updates'][number]

function binned(): AppError {
  return appError(
    'article-binned',
    sentence('Its article is in the bin.'),
    sentence('Put the article back, then give the draft a new time.'),
  )
}

function gone(): AppError {
  return appError(
    'not-found',
    sentence('This draft is not there any more.'),
    sentence('Nothing needs doing.'),
  )
}

function noPlace(): AppError {
  return appError(
    'target-missing',
    sentence('No place to publish to is set up, or all of them rest.'),
    sentence('Set one up under Places, or have the update posted only.'),
  )
}
