import { linkTarget } from '../../shared/document/link-target'
import { safeUrl } from '../../shared/document/safe-url'

const bareDomain =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u
const bareMail = /^[^\s@:/?#]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u

/**
 * The address an editor means by what she typed or pasted: `example.org` gets its `https://`, a mail
 * address its `mailto:`; another article of ours is named by `articleLink`. Null for what must never become a link, such as `javascript:`.
 */
export function linkAddress(text: string): string | null {
  const typed = text.trim()
  const safe = linkTarget(typed)
  if (safe !== null) return safe
  if (bareMail.test(typed)) return safeUrl(`mailto:${typed}`)
  return bareDomain.test(typed) ? safeUrl(`https://${typed}`) : null
}
