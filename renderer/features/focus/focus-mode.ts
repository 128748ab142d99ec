import { useApp } from '../../state/app-store'

/** Only the text, or all of the desk again; answers whether an article is open. */
export function toggleFocusMode(): boolean {
  const { coverage, focusMode, setFocusMode, stopLooking, showPreview } = useApp.getState()
  if (coverage === null) return false
  if (!focusMode) {
    stopLooking()
    showPreview(null)
  }
  setFocusMode(!focusMode)
  // The text is as wide as before, but stands elsewhere: the line she is in comes back into sight.
  requestAnimationFrame(() => {
    const node = window.getSelection()?.focusNode ?? null
    const element = node instanceof Element ? node : (node?.parentElement ?? null)
    element?.closest('.entry-text')?.querySelector('[data-here]')?.scrollIntoView({
      block: 'nearest',
    })
  })
  return true
}

/** Where the eye rests: a little above the middle of the window. */
const eyeLevel = 0.42

/** Scrolls so that the line she writes in stays at one height, where she wants that. */
export function keepInMiddle(lineMiddle: () => number | null): void {
  const { focusMode, typewriter } = useApp.getState()
  if (!focusMode || !typewriter) return
  const middle = lineMiddle()
  if (middle === null) return
  document
    .querySelector('.article-scroller')
    ?.scrollBy({ top: middle - window.innerHeight * eyeLevel, behavior: 'instant' })
}
