import { useEffect, useRef, type RefObject } from 'react'

/**
 * Opens a `<dialog>` over the window for as long as it is drawn; then the focus, and the caret or the
 * selected words, are where they were.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const giveBack = rememberFocus()
    // What is in a closed dialog cannot have the focus: React’s `autoFocus` comes too early for it, and the
    // browser would choose what stands first, and scroll to that.
    const first = element.current?.querySelector<HTMLElement>('[data-first-focus]')
    first?.setAttribute('autofocus', '')
    element.current?.showModal()
    first?.focus()
    return giveBack
  }, [])
  return element
}

/**
 * Where the focus is, or was until now; the returned function brings it back there. Where that has gone
 * meanwhile, it comes to what stood around it.
 */
export function rememberFocus(before: Element | null = document.activeElement): () => void {
  const around = before?.parentElement?.closest('[tabindex]')
  const place = selectionIn(before)
  return () => {
    if (!(before instanceof HTMLElement)) return
    const back = before.isConnected ? before : around
    if (back instanceof HTMLElement) back.focus({ preventScroll: true })
    // A field keeps its caret by itself; a text starts at its beginning whenever the focus comes.
    if (place === null || document.activeElement !== before) return
    if (!before.contains(place.from) || !before.contains(place.to)) return
    window.getSelection()?.setBaseAndExtent(place.from, place.fromAt, place.to, place.toAt)
  }
}

interface SelectionPlace {
  readonly from: Node
  readonly fromAt: number
  readonly to: Node
  readonly toAt: number
}

function selectionIn(element: Element | null): SelectionPlace | null {
  const selection = window.getSelection()
  if (selection === null || !(element instanceof HTMLElement) || !element.isContentEditable)
    return null
  const { anchorNode, focusNode } = selection
  if (anchorNode === null || focusNode === null) return null
  return {
    from: anchorNode,
    fromAt: selection.anchorOffset,
    to: focusNode,
    toAt: selection.focusOffset,
  }
}
