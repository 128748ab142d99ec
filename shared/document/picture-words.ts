import type { Picture } from '../model/media'
import { html, htmlIf, noHtml, type Html } from './html'

/** A picture's caption and, apart from it, its credit, as they stand below it; nothing without either. */
export function captionAndCredit(picture: Pick<Picture, 'caption' | 'credit'>): Html {
  const words = captionAndCreditWords(picture)
  return htmlIf(words !== noHtml, () => html`<figcaption dir="auto">${words}</figcaption>`)
}

/** The same without the element around them. */
export function captionAndCreditWords(picture: Pick<Picture, 'caption' | 'credit'>): Html {
  const caption = picture.caption.trim()
  const credit = picture.credit.trim()
  if (caption === '' && credit === '') return noHtml
  const captionHtml = htmlIf(caption !== '', () => html`<span class="caption">${caption}</span>`)
  const creditHtml = htmlIf(credit !== '', () => html`<span class="credit">${credit}</span>`)
  return html`${captionHtml}${caption !== '' && credit !== '' ? ' ' : ''}${creditHtml}`
}

/** The same as plain words. */
export function pictureText({ caption, credit }: Pick<Picture, 'caption' | 'credit'>): string {
  return [caption.trim(), credit.trim()].filter((words) => words !== '').join(' ')
}
