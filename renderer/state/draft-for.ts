import type { Coverage } from '../../shared/model/coverage'
import type { Active } from './active'
import type { AppState } from './app-state'
import { composerKey, type Composer } from './composer'
import { keepComposerTime } from './composer-time'
import { beginDraft, draftOf, type EntryDraft } from './entry-drafts'
import { knownVersion } from './entry-line'

/** The draft behind an entry of the open article. */
export function draftFor(key: Active['key'], get: () => AppState): EntryDraft | undefined {
  const { coverage, composer } = get()
  if (coverage === null) return undefined
  // Looked up for each key pressed: that must not take longer on a page with more updates.
  const known = draftOf(key === 'composer' ? composerKey(composer) : key)
  if (known !== undefined) return known
  if (key === 'composer') return composerDraft(composer, coverage, get)
  const entry =
    coverage.body.id === key ? coverage.body : coverage.updates.find(({ id }) => id === key)
  if (entry === undefined) return undefined
  return beginDraft({
    key,
    articleId: coverage.article.id,
    id: key,
    body: entry.body,
    version: knownVersion(key),
    onState: (state) => {
      get().noteDraft(key, state)
    },
    onStored: (stored) => {
      get().putEntry(stored)
    },
  })
}

function composerDraft(composer: Composer, coverage: Coverage, get: () => AppState): EntryDraft {
  const key = composerKey(composer)
  return beginDraft({
    key,
    articleId: coverage.article.id,
    id: composer.entryId,
    body: composer.body,
    version: composer.entryId === null ? 0 : knownVersion(composer.entryId),
    onState: (state) => {
      get().noteDraft(key, state)
    },
    onStored: (stored) => {
      const now = get().composer
      const isHere = composerKey(now) === key
      if (isHere && now.entryId === null) {
        get().changeComposer({ entryId: stored.id })
        void keepComposerTime(get)
      }
      // A picture has come in while she writes elsewhere.
      if (isHere && get().active?.key !== 'composer') get().changeComposer({ body: stored.body })
      get().putEntry(stored)
    },
  })
}
