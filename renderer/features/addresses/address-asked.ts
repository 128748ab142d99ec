import type { LocalDay } from '../../../shared/model/stamp'
import { newArticlePath } from '../../../shared/publish/article-path'

/** The address that is asked for: `2023/05/24/slug/`. */
export function addressAsked(of: { readonly slug: string; readonly day: LocalDay }): string {
  return newArticlePath({ ...of, headline: '' }, new Set())
}

/** The day that an address says: `2023-05-24`. */
export function dayOfPath(path: string): LocalDay {
  return path.split('/').slice(0, 3).join('-')
}

/** The last part of an address. */
export function slugOfPath(path: string): string {
  return path.split('/')[3] ?? ''
}
