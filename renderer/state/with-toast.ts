import type { Toast } from './screen-slice'

/** More than these would lie over the text. */
const mostShown = 3

/**
 * The messages with one more. Room is made by what goes by itself, the oldest first: what went wrong stays
 * until she puts it away, and is said once.
 */
export function withToast(toasts: readonly Toast[], toast: Toast): readonly Toast[] {
  const others = toasts.filter((each) => !isSameTrouble(each, toast))
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

function isSameTrouble(one: Toast, other: Toast): boolean {
  return one.tone === 'trouble' && other.tone === 'trouble' && one.text === other.text
}
