import type { Site } from './site'

/** A way from a page to another. */
export interface Way {
  readonly words: string
  readonly href: string
}

/** The pages that every page leads to. */
export type MainPage = 'front' | 'archive' | 'search' | 'corrections'

/** What stands around a page, seen from it. */
export interface PageFrame {
  readonly site: Site
  readonly language: string
  /** The way to the site's top: empty, `../` several times, or the whole address. */
  readonly root: string
  /** Which of the main pages it is itself. */
  readonly here: MainPage | null
}
