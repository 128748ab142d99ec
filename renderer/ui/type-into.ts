/**
 * Writes into a field as typing does, over what is selected there: it can be undone, and undoing what was
 * typed before it still brings back that.
 */
export function typeInto(field: HTMLTextAreaElement, text: string): void {
  field.focus()
  // Nothing else keeps the browser's own list of what can be undone.
  field.ownerDocument.execCommand('insertText', false, text)
}
