import type { StateCreator } from 'zustand'
import { articleLines } from '../../shared/document/article-lines'
import {
  caretOf,
  entryOf,
  indexBehind,
  type ArticleCaret,
} from '../../shared/document/article-words'
import type { FoundWords } from '../../shared/find/find-in-article'
import { emptyQuery, type FindQuery } from '../../shared/find/find-query'
import type { EntryId } from '../../shared/ids'
import type { Coverage } from '../../shared/model/coverage'
import type { AppState } from './app-state'

/** What is looked for in the open article, and what was found. */
export interface Find {
  readonly query: FindQuery
  readonly replacement: string
  /** The line for other words is shown too. */
  readonly replacing: boolean
  /** In the order of the screen. */
  readonly found: readonly FoundWords[]
  /** The same by entry; null: above all entries. */
  readonly byEntry: FoundByEntry
  /** The words are looked for, and what was found before is not theirs. */
  readonly looking: boolean
  /** Which of `found` she is at; -1 where nothing was found. */
  readonly at: number
  /** From where on she looks: the caret she came from, what she went to, behind what was replaced. */
  readonly anchor: ArticleCaret
  /** Why nothing can be found; empty where it can. */
  readonly trouble: string
  /** Grows when the field is to have the focus: it was asked for once more. */
  readonly asked: number
}

/** What was found, by the entry it is in. */
export type FoundByEntry = ReadonlyMap<EntryId | null, readonly FoundWords[]>

/** How finding is begun. */
export interface FindAsked {
  readonly replacing: boolean
  /** The words that are selected; empty: those of the last time. */
  readonly words: string
  readonly from: ArticleCaret
}

/** Finding and replacing in the open article. */
export interface FindSlice {
  /** Null: the bar is put away. */
  readonly find: Find | null
  /** What was looked for last, for the next time. */
  readonly lastQuery: FindQuery
  readonly rememberQuery: (query: FindQuery) => void
  readonly openFind: (how: FindAsked) => void
  readonly anchorFind: (at: ArticleCaret) => void
  readonly closeFind: () => void
  readonly setFind: (change: Partial<Pick<Find, 'query' | 'replacement' | 'replacing'>>) => void
  readonly putFound: (found: readonly FoundWords[], trouble: string) => void
  readonly stepFind: (by: 1 | -1) => void
}

/** Nothing is looked for. */
export const findSlice: StateCreator<AppState, [], [], FindSlice> = (set) => ({
  find: null,
  lastQuery: emptyQuery,
  rememberQuery: (lastQuery) => {
    set({ lastQuery })
  },
  openFind: ({ replacing, words, from }) => {
    set(({ find, lastQuery }) => {
      const before = find?.query ?? lastQuery
      // Words taken from the text are meant as they stand.
      const query = words === '' ? before : { ...before, words, pattern: false }
      const fresh = {
        found: [],
        byEntry: new Map<never, never>(),
        at: -1,
        trouble: '',
        replacement: '',
        looking: false,
      }
      const open = find ?? fresh
      return {
        find: {
          ...open,
          query,
          looking: open.looking || query !== before,
          replacing: replacing || find?.replacing === true,
          anchor: from,
          asked: (find?.asked ?? 0) + 1,
        },
        lastQuery: query,
      }
    })
  },
  closeFind: () => {
    set({ find: null })
  },
  setFind: (change) => {
    set(({ find, lastQuery }) => {
      if (find === null) return {}
      const query = change.query ?? find.query
      const looking = find.looking || query !== find.query
      return { find: { ...find, ...change, looking }, lastQuery: change.query ?? lastQuery }
    })
  },
  putFound: (found, trouble) => {
    set(({ find, coverage }) => {
      if (find === null) return {}
      const at = indexFrom(find.anchor, found, coverage)
      const byEntry = foundByEntry(found)
      return { find: { ...find, found, byEntry, at, trouble, looking: false } }
    })
  },
  anchorFind: (anchor) => {
    set(({ find, coverage }) =>
      find === null
        ? {}
        : { find: { ...find, anchor, at: indexFrom(anchor, find.found, coverage) } },
    )
  },
  stepFind: (by) => {
    set(({ find }) => {
      if (find === null) return {}
      const at = (find.at + by + find.found.length) % find.found.length
      const next = find.found[at]
      return next === undefined ? {} : { find: { ...find, at, anchor: caretOf(next) } }
    })
  },
})

/** What she is at; undefined where nothing was found. */
export function foundNow(find: Find | null): FoundWords | undefined {
  return find?.found[find.at]
}

/** The entry she is at in what was found. */
export function foundEntry(find: Find | null): EntryId | null {
  const now = foundNow(find)
  return now === undefined ? null : entryOf(now.place)
}

/** As the text and the words looked for change, she is at what stands behind the anchor. */
function indexFrom(
  anchor: ArticleCaret,
  found: readonly FoundWords[],
  coverage: Coverage | null,
): number {
  return coverage === null ? -1 : indexBehind(found, anchor, articleLines(coverage))
}

function foundByEntry(found: readonly FoundWords[]): FoundByEntry {
  const map = new Map<EntryId | null, FoundWords[]>()
  for (const one of found) {
    const entry = entryOf(one.place)
    const known = map.get(entry)
    if (known === undefined) map.set(entry, [one])
    else known.push(one)
  }
  return map
}
