import type { Toast } from './toast'

/** More than these would lie over the text. */
const mostShown = 3

/**
 * The messages with one more. Room is made by what goes by itself, the oldest first: what went wrong stays
 * until she puts it away, and nothing is said twice at a time.
 */
export function withToast(toasts: readonly Toast[], toast: Toast): readonly Toast[] {
  const others = toasts.filter((each) => !saysSame(each, toast))
  if (others.length < mostShown) return [...others, toast]
  const first = Math.max(
    0,
    others.findIndex(({ lasts }) => lasts > 0),
  )
  return withToast(
    others.filter((_, index) => index !== first),
    toast,
  )
}

/** What can be taken back stands for itself: it is another posting, however alike the words. */
function saysSame(one: Toast, other: Toast): boolean {
  const hasAction = one.action !== undefined || other.action !== undefined
  return !hasAction && one.tone === other.tone && one.text === other.text
}
