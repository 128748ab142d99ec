import type { LocalDay } from '../../../shared/model/stamp'
import {
  leavesSlug,
  newArticlePath,
  slugOf,
  type PathSource,
} from '../../../shared/publish/article-path'
import { say } from '../../../shared/words/say'

/** The address that is asked for: `2023/05/24/slug/`. */
export function addressAsked(of: Omit<PathSource, 'headline'>): string {
  return newArticlePath({ ...of, headline: '' }, new Set())
}

/** What is typed as the last part of an address: any letters, for those that are none there are told. */
export function slugTyped(typed: string): string {
  return typed.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
}

/** What becomes of a typed part of an address in a language, in words; null: it stays as it is. */
export function slugWords(slug: string, language: string): string | null {
  const read = slugOf(slug, language)
  if (!/[^-]/.test(slug) || read === slug) return null
  if (leavesSlug(slug)) return say('It will read {slug}', { slug: read })
  return say(
    'Addresses have the letters a to z, digits and hyphens. Nothing of “{typed}” would be left: write it in those letters.',
    { typed: slug },
  )
}

/** The day that an address says: `2023-05-24`. */
export function dayOfPath(path: string): LocalDay {
  return path.split('/').slice(0, 3).join('-')
}

/** The last part of an address. */
export function slugOfPath(path: string): string {
  return path.split('/')[3] ?? ''
}
