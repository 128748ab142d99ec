import type { AppError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { SitePostLine } from '../../shared/ipc/requests/site-requests'
import { whileAsking } from './site-form'

/** Looking for a post on a site, and bringing it in. */
export interface BringingIn {
  readonly targetId: TargetId | null
  readonly words: string
  /** What the site listed; null before it has answered. */
  readonly posts: readonly SitePostLine[] | null
  /** Which line Enter brings in. */
  readonly cursor: number
  readonly waiting: 'list' | 'bring' | null
  /** Grows with each ask: the reply to an earlier one is late, and changes nothing. */
  readonly ask: number
  readonly trouble: AppError | null
}

/** Nothing is looked for yet on this site. */
export function bringingInFrom(targetId: TargetId | null, ask: number): BringingIn {
  return { targetId, words: '', posts: null, cursor: 0, waiting: null, ask, trouble: null }
}

/** She typed: what stands in the list stays there until the site has answered. */
export function seek(state: BringingIn, words: string): BringingIn {
  return { ...state, words, waiting: 'list', ask: state.ask + 1, trouble: null }
}

/** The site answered; the cursor stands on its first post. */
export function listed(state: BringingIn, posts: readonly SitePostLine[]): BringingIn {
  return { ...state, posts, cursor: 0, waiting: null, trouble: null }
}

/** It did not: a list for other words than those typed would invite to the wrong post. */
export function notListed(state: BringingIn, trouble: AppError): BringingIn {
  return { ...notBrought(state, trouble), posts: null }
}

/** The post did not come; the list stays, to try again. */
export function notBrought(state: BringingIn, trouble: AppError): BringingIn {
  return { ...state, waiting: null, trouble: whileAsking(trouble) }
}

/** A post is on its way here; a list still awaited no longer matters. */
export function bring(state: BringingIn): BringingIn {
  return { ...state, waiting: 'bring', ask: state.ask + 1, trouble: null }
}

/** Up and down the list, stopping at its ends. */
export function moveCursor(state: BringingIn, by: number): BringingIn {
  const last = (state.posts?.length ?? 0) - 1
  return { ...state, cursor: Math.max(0, Math.min(last, state.cursor + by)) }
}

/** The post under the cursor. */
export function chosenPost({ posts, cursor }: BringingIn): SitePostLine | null {
  return posts?.[cursor] ?? null
}
