import type { Picture } from '../model/media'
import { html, htmlIf, noHtml, type Html } from './html'

/** A picture's caption and, apart from it, its credit, as they stand below it; nothing without either. */
export function captionAndCredit(
  picture: Pick<Picture, 'caption' | 'credit'>,
  setting: WordsSetting = {},
): Html {
  const words = captionAndCreditWords(picture, setting)
  return htmlIf(words !== noHtml, () => html`<figcaption dir="auto">${words}</figcaption>`)
}

/** How words that are not one text stand beside each other. */
export interface WordsSetting {
  /** By the markup itself: on somebody else’s site no stylesheet of ours does it. */
  readonly setsApart?: boolean
}

/** The same without the element around them. */
export function captionAndCreditWords(
  picture: Pick<Picture, 'caption' | 'credit'>,
  { setsApart = false }: WordsSetting = {},
): Html {
  const caption = picture.caption.trim()
  const credit = picture.credit.trim()
  if (caption === '' && credit === '') return noHtml
  const captionHtml = htmlIf(caption !== '', () => html`<span class="caption">${caption}</span>`)
  const creditHtml = htmlIf(credit !== '', () => html`<span class="credit">${credit}</span>`)
  const gap = setsApart ? html`<br>` : html` `
  return html`${captionHtml}${htmlIf(caption !== '' && credit !== '', () => gap)}${creditHtml}`
}

/** The same as plain words. */
export function pictureText({ caption, credit }: Pick<Picture, 'caption' | 'credit'>): string {
  return [caption.trim(), credit.trim()].filter((words) => words !== '').join(' ')
}
