/** An Enter that comes sooner after the one that closed a dialog was meant for the dialog, too. */
const hasteMs = 400

let closedAt = -Infinity

/** A dialog that Enter answered is gone: the next Enter in haste is not for what is behind it. */
export function closedByEnter(): void {
  closedAt = performance.now()
}

/**
 * Whether a key is Enter pressed twice in haste, or still held: in the text behind the dialog it would
 * be a line, and with Ctrl a posting. Any other key ends the watch, and so does the second Enter.
 */
export function isSecondEnter({ key, ctrlKey, metaKey, repeat, target }: KeyboardEvent): boolean {
  if (key === 'Control' || key === 'Meta') return false
  const isHasty = performance.now() - closedAt < hasteMs
  const isHeld = repeat && isHasty
  closedAt = isHeld ? performance.now() : -Infinity
  const inText = target instanceof HTMLElement && target.isContentEditable
  return key === 'Enter' && isHasty && (inText || ctrlKey || metaKey)
}
