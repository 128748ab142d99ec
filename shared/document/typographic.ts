/** What takes the place of what was typed: so many letters before the caret, and these instead. */
export interface Typographic {
  readonly take: number
  readonly put: string
}
