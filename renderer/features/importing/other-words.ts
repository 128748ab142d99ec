import type { OtherThing } from '../../../shared/interchange/archive/archived-post'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'

/** What an archive holds beside its posts, and stays behind: `2 pages`. */
export function otherWords(what: OtherThing, count: number): string {
  switch (what) {
    case 'page':
      return say('{count, plural, one {# page} other {# pages}}', { count })
    case 'binned':
      return say('{count, plural, one {# post in the bin} other {# posts in the bin}}', { count })
    case 'unreadable':
      return say(
        '{count, plural, one {# file that cannot be read} other {# files that cannot be read}}',
        { count },
      )
    case 'furniture':
      return say(
        '{count, plural, one {# piece of the site’s furniture} other {# pieces of the site’s furniture}}',
        { count },
      )
    case 'own-kind':
      return say(
        '{count, plural, one {# entry of a kind of its own} other {# entries of kinds of their own}}',
        { count },
      )
    default:
      return assertNever(what)
  }
}
