import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor,
} from 'lexical'

/** Gives the text the focus where its selection is, without scrolling; `$place` sets a first caret. */
export function focusText(
  editor: LexicalEditor,
  $place: () => void = () => void $getRoot().selectEnd(),
): void {
  // Asked before the focus comes: with it comes a caret at the start of the text.
  const placed = editor.getEditorState().read($getSelection) !== null
  editor.getRootElement()?.focus({ preventScroll: true })
  const $restore = (): void => {
    $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG)
    const selection = $getSelection()
    // Marked as changed, so that Lexical writes it to the page again.
    if (selection === null || !placed) $place()
    else selection.dirty = true
  }
  editor.update($restore, { discrete: true })
  // A selected picture has no caret: the one that came with the focus would take its place.
  if (editor.getEditorState().read(() => $isNodeSelection($getSelection()))) {
    window.getSelection()?.removeAllRanges()
  }
}
