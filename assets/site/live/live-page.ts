import type { LiveUpdate } from '../../../shared/publish/live/live-updates'

/** What the script knows of the page it runs on. */
export interface LivePage {
  /** The element that holds the updates. */
  readonly list: HTMLElement
  readonly words: Words
  /** Of its days and times (BCP 47). */
  readonly language: string
  /** How many pages of older updates there were when it was opened: what stands there is no news. */
  readonly pages: number
}

/** The words it says by itself, in the page’s language; `#` stands for a number. */
export interface Words {
  readonly one: string
  readonly many: string
  readonly moved: string
  readonly own: string
  readonly house: string
}

/** The element of an update, where the page holds it. */
export function updateElement(id: string): HTMLElement | null {
  return document.getElementById(`u-${id}`)
}

/** Whether an update that the page does not show belongs on it. */
export function isNews({ pages }: LivePage, { id, state, page }: LiveUpdate): boolean {
  const isOnMain = page === undefined || page > pages
  return state === 'standing' && isOnMain && updateElement(id) === null
}

/** Makes the element of an update, known by its mark; null where its markup did not come. */
export function elementOfUpdate({ html, mark }: LiveUpdate): HTMLElement | null {
  const made = html === undefined ? null : elementOf(html)
  // On another page than this one its markup has another mark.
  if (made !== null) made.dataset.mark = mark
  return made
}

/** Makes an element of markup that the site gave. */
export function elementOf(markup: string): HTMLElement | null {
  const template = document.createElement('template')
  template.innerHTML = markup.trim()
  return template.content.firstElementChild as HTMLElement | null
}
