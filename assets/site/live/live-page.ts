/** What the script knows of the page it runs on. */
export interface LivePage {
  /** The element that holds the updates. */
  readonly list: HTMLElement
  readonly words: Words
  /** BCP 47 */
  readonly language: string
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

/** Makes an element of markup that the site gave. */
export function elementOf(markup: string): HTMLElement | null {
  const template = document.createElement('template')
  template.innerHTML = markup.trim()
  return template.content.firstElementChild as HTMLElement | null
}
