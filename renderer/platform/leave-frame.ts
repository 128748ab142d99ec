/**
 * Takes the focus out of a framed page, and Esc to what stands around it: such a page runs nothing, and
 * keys pressed in it go no further.
 */
export function leaveFrame(): void {
  const frame = document.activeElement
  if (!(frame instanceof HTMLIFrameElement)) return
  frame.blur()
  frame.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
}
