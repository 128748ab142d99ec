/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The size of the toolbar or of the window. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Room kept to the edges of the window, and between the text and the toolbar. */
const margin = 8

/**
 * Where the toolbar stands: centred above the selection, below it where there is no room above, and
 * never outside the window.
 */
export function placeToolbar(
  selection: Box,
  toolbar: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const above = selection.top - toolbar.height - margin
  const below = selection.top + selection.height + margin
  const top = above >= margin ? above : below
  const left = selection.left + selection.width / 2 - toolbar.width / 2
  return {
    left: within(left, view.width - toolbar.width - margin),
    top: within(top, view.height - toolbar.height - margin),
  }
}

/** Where a menu stands: below the letter it begins at, above it where there is no room below. */
export function placeMenu(
  letter: Box,
  menu: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const below = letter.top + letter.height + margin / 2
  const above = letter.top - menu.height - margin / 2
  const fits = below + menu.height + margin <= view.height
  return {
    left: within(letter.left, view.width - menu.width - margin),
    top: within(fits || above < margin ? below : above, view.height - menu.height - margin),
  }
}

/** Where what is said of words stands: below them, above where there is no room below. */
export function placeCard(
  words: Box,
  card: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const below = words.top + words.height + margin
  const fits = below + card.height + margin <= view.height
  const top = fits ? below : words.top - card.height - margin
  return {
    left: within(words.left, view.width - card.width - margin),
    top: within(top, view.height - card.height - margin),
  }
}

function within(value: number, most: number): number {
  return Math.round(Math.max(margin, Math.min(value, most)))
}
