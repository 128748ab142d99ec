import { say } from '../../shared/words/say'
import type { AppState } from './app-state'

/** A page of the site’s own came where a redirect began: the page goes before. */
export function tellOfResting(resting: readonly string[], get: () => AppState): void {
  const [path] = resting
  if (path === undefined) return
  const text = say(
    'The site has a page of its own at {path} now{more, plural, =0 {: the redirect from there rests} other { and at # more: the redirects from there rest}}.',
    { path, more: resting.length - 1 },
  )
  get().tellNews({ text, lasts: 12_000 })
}
