let isPressedHere = false

/** Listens which Esc is for the window itself: pressed in a framed page, none is heard. */
export function followEscape(window: Window): void {
  window.addEventListener(
    'keydown',
    ({ key, isTrusted }) => {
      if (isTrusted) isPressedHere = key === 'Escape'
    },
    { capture: true },
  )
}

/**
 * Takes the focus out of a framed page, and Esc to what stands around it: such a page runs nothing, and
 * keys pressed in it go no further.
 */
export function leaveFrame(): void {
  const frame = document.activeElement
  // What closed a dialog leads back into the frame, and closes nothing more.
  if (isPressedHere) {
    isPressedHere = false
    return
  }
  if (!(frame instanceof HTMLIFrameElement)) return
  frame.blur()
  frame.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
}
