import type { MarkCount, SearchAsked, SearchFound } from '../../shared/model/search'

/** Finding what was written. It costs the same whatever the history holds. */
export interface SearchStore {
  /** Any text may be asked for; one without a letter or digit finds nothing. */
  find(asked: SearchAsked): SearchFound
  /** The names the articles on the desk and in the archive can be filtered by, most used first. */
  marks(): readonly MarkCount[]
}
